import { normalQuantile } from '../../src/random/normal-quantile.ts';
import { openStream } from '../../src/random/stream.ts';

/** Independent random numbers of one experiment. */
export interface Draws {
  readonly uniform: () => number;
  readonly normal: () => number;
  readonly exponential: () => number;
}

/** The stream that bears these names: an experiment is the same however many others there are. */
export function openDraws(...names: readonly (string | number)[]): Draws {
  const stream = openStream('statistics', ...names);
  const uniform = () => stream.next();
  return { uniform, normal: () => normalQuantile(uniform()), exponential: () => -Math.log(uniform()) };
}
