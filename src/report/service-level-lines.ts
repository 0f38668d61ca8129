/** The service level in words: one line for all channels that measure and aim alike. */
import type { RunResult } from '../metrics/result.ts';
import { percent } from './quantity.ts';

export function serviceLevelLines(run: Pick<RunResult, 'serviceLevel'>): string[] {
  const channels = new Map<string, string[]>();
  for (const { channel, text, target } of run.serviceLevel) {
    const words = `${text}; ${target === null ? 'no target' : `target ${percent(target)}`}`;
    channels.set(words, [...(channels.get(words) ?? []), channel]);
  }
  return [...channels].map(([words, names]) => `${names.join(', ')}: ${words}`);
}
