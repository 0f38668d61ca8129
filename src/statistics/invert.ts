/** An increasing distribution function on (low, high) with its density. */
export interface Law {
  readonly cdf: (x: number) => number;
  readonly density: (x: number) => number;
  readonly low: number;
  readonly high: number;
}

const ENOUGH = 200;

/**
 * The value x with cdf(x) = p: Newton's steps kept inside a shrinking bracket, halving it where a step would leave.
 * Made of additions, divisions and the law itself, so that it gives the same bits wherever the law does.
 */
export function invert({ cdf, density, low, high }: Law, p: number, start: number): number {
  let x = start;
  for (let i = 0; i < ENOUGH; i++) {
    const excess = cdf(x) - p;
    if (excess === 0) return x;
    if (excess > 0) high = x;
    else low = x;
    const newton = x - excess / density(x);
    const next = newton > low && newton < high ? newton : between(low, high, x);
    if (Math.abs(next - x) <= 4 * Number.EPSILON * Math.abs(next)) return next;
    x = next;
  }
  return x;
}

/** The middle of a bracket; of one without an end, a step well past x. */
function between(low: number, high: number, x: number): number {
  if (low === Number.NEGATIVE_INFINITY) return x - 1 - Math.abs(x);
  if (high === Number.POSITIVE_INFINITY) return x + 1 + Math.abs(x);
  return (low + high) / 2;
}
