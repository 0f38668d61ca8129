/** The service level in words: one line for all channels that measure and aim alike. */
import type { RunResult } from '../metrics/result.ts';
import type { Speech } from './language/speech.ts';

export function serviceLevelLines(run: Pick<RunResult, 'serviceLevel'>, speech: Speech): string[] {
  const { target: aim, noTarget } = speech.words.run;
  const channels = new Map<string, string[]>();
  for (const { channel, definition, target } of run.serviceLevel) {
    const goal = target === null ? noTarget : aim(speech.figures.percent(target));
    const words = `${speech.remark(definition)}; ${goal}`;
    channels.set(words, [...(channels.get(words) ?? []), channel]);
  }
  return [...channels].map(([words, names]) => `${names.join(', ')}: ${words}`);
}
