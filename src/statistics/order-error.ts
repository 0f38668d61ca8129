import { Moments } from './moments.ts';

/**
 * Half-width of a part averaged over sampled orders of the steps: beside the luck of the replications, which the
 * half-width of the combination holds, there is the luck of the orders drawn. Both spreads are independent, so that
 * squares add up: that of the orders is Student's, from the part seen in each pair of orders.
 *
 * @param replications half-width of the part for the orders as drawn; null: not known
 * @param byPair the part of the step in each pair of orders
 * @returns null when either is not known
 */
export function withOrderError(
  replications: number | null,
  byPair: readonly number[],
  confidence: number,
): number | null {
  const pairs = new Moments();
  for (const part of byPair) pairs.add(part);
  const orders = pairs.halfWidth(confidence);
  return replications === null || orders === null ? null : Math.sqrt(replications * replications + orders * orders);
}
