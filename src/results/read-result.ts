/** Reads back what Ensaio wrote, or says what is wrong with it. */
import type { Problem } from '../documents/problem.ts';
import type { AnyResult } from './any-result.ts';

export interface ReadResult {
  /** Null when there are errors. */
  readonly result: AnyResult | null;
  readonly problems: readonly Problem[];
}

/** @param text of a JSON file that `--out` or `--format json` wrote */
export function readResult(_text: string, _file: string): ReadResult {
  throw new Error('not built yet');
}
