/** Every chart that a result has, by file stem, in the order of a gallery. */
import type { AnyResult } from '../results/any-result.ts';
import type { Chart } from './chart-theme.ts';
import type { Speech } from './language/speech.ts';

export type Charts = ReadonlyMap<string, Chart>;

export function chartsOf(_result: AnyResult, _speech: Speech): Charts {
  throw new Error('not built yet');
}
