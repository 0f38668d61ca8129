import { logGamma } from '../random/log-gamma.ts';

/**
 * The Weibull law of a mean and a coefficient of variation (0.01 to 10): mean = scale · Γ(1 + 1/k) and
 * 1 + cv² = Γ(1 + 2/k) / Γ(1 + 1/k)², which falls in the shape k and is solved by halving to full precision.
 */
export function weibullOf(mean: number, cv: number): { shape: number; scale: number } {
  const wanted = Math.log1p(cv * cv);
  const excess = (k: number) => logGamma(1 + 2 / k) - 2 * logGamma(1 + 1 / k) - wanted;
  let low = 0.05;
  let high = 200;
  for (let i = 0; i < 200; i++) {
    const middle = Math.sqrt(low * high);
    if (middle === low || middle === high) break;
    if (excess(middle) > 0) low = middle;
    else high = middle;
  }
  return { shape: low, scale: mean / Math.exp(logGamma(1 + 1 / low)) };
}
