import { createSampler } from './create-sampler.ts';
import type { Distribution } from './distribution.ts';
import type { Sampler } from './sampler.ts';

/** The least uniform a stream gives, and halvings from 1 down to it and a little beyond. */
const LEAST = 2 ** -33;
const HALVINGS = 40;

/**
 * The probability that a value lies below x, as a function of x: the quantile turned round by bisection, so that each
 * law is written once. Exact to 1e-12, except that what the streams never reach (2⁻³³ at either end) counts as the end.
 */
export function probabilityBelow(law: Distribution): (x: number) => number {
  // The draw of a mixture does not grow with its uniform: its parts are turned round one by one.
  if (law.kind === 'mixture') return weighted(law.parts);
  if (law.kind === 'hyperexponential') {
    return weighted(
      law.branches.map(({ probability, mean }) => ({ probability, of: { kind: 'exponential', mean } as const })),
    );
  }
  const sampler = createSampler(law);
  return (x) => turnedRound(sampler, x);
}

function turnedRound(sampler: Sampler, x: number): number {
  if (!(sampler.quantile(LEAST) < x)) return 0;
  if (sampler.quantile(1 - LEAST) < x) return 1;
  let low = LEAST;
  let high = 1 - LEAST;
  for (let i = 0; i < HALVINGS; i++) {
    const middle = (low + high) / 2;
    if (sampler.quantile(middle) < x) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

function weighted(
  parts: readonly { readonly probability: number; readonly of: Distribution }[],
): (x: number) => number {
  const total = parts.reduce((sum, { probability }) => sum + probability, 0);
  const below = parts.map(({ probability, of }) => ({ weight: probability / total, at: probabilityBelow(of) }));
  return (x) => below.reduce((sum, { weight, at }) => sum + weight * at(x), 0);
}
