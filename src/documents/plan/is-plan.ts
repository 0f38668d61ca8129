import { ProblemList } from '../problem-list.ts';
import { isMapping } from '../spot.ts';
import { readYaml } from '../yaml-source.ts';

/** True for the text of a document that begins a plan, `plan: …`; what cannot be read at all is none. */
export function isPlan(text: string): boolean {
  const value = readYaml(text, '', new ProblemList())?.value;
  return isMapping(value) && 'plan' in value && !('intents' in value);
}
