import { Moments } from './moments.ts';
import { studentQuantile } from './quantiles.ts';

/**
 * Replications of each alternative that a procedure of fixed size needs to select the best with the given probability,
 * when it is better than all others by `indifference` or more: what a sequential selection is held against.
 *
 * Clark and Yang's two-stage procedure for alternatives that meet the same customers: from a first stage of n₀,
 * N = max(n₀, ⌈t²·S²/δ²⌉) for the pair whose differences vary most, with Student's t at 1 − α/(k − 1) and n₀ − 1
 * degrees of freedom (Bonferroni). Rinott's procedure promises the same for independent alternatives, but cannot make
 * use of common customers: with them it would ask for more, and flatter what it is compared with.
 * Source: G. M. Clark & W.-N. Yang, Proceedings of the Winter Simulation Conference (1986).
 *
 * @param first by alternative: its first n₀ replications, at least 2
 */
export function fixedSize(first: readonly (readonly number[])[], probability: number, indifference: number): number {
  if (!(indifference > 0)) throw new RangeError(`indifference is ${indifference}; it must be above 0.`);
  const replications = first[0]!.length;
  if (replications < 2) throw new RangeError(`The first stage has ${replications} replications; 2 are the least.`);
  if (first.length === 1) return replications;
  const t = studentQuantile(1 - (1 - probability) / (first.length - 1), replications - 1);
  const reach = t / indifference;
  let needed = replications;
  first.forEach((one, i) => {
    for (const other of first.slice(i + 1)) {
      const more = new Moments();
      one.forEach((value, r) => {
        more.add(value - other[r]!);
      });
      needed = Math.max(needed, Math.ceil(reach * reach * more.variance!));
    }
  });
  return needed;
}
