import type { Sampler } from '../../src/random/sampler.ts';

/**
 * Uniforms from 0 to 1 with their weights, for the integral of a quantile: evenly spaced on the logistic scale
 * ln(u / (1 − u)), so that both tails are seen down to 3e-10.
 */
export function gridOfUniforms(points = 20_000): { readonly u: number; readonly weight: number }[] {
  const reach = 22;
  const step = (2 * reach) / points;
  return Array.from({ length: points }, (_, i) => {
    const u = 1 / (1 + Math.exp(reach - (i + 0.5) * step));
    return { u, weight: u * (1 - u) * step };
  });
}

/** Mean and variance of what a sampler draws: the integrals of its quantile and of its square. */
export function drawnMoments(sampler: Sampler): { mean: number; variance: number } {
  let mean = 0;
  let square = 0;
  for (const { u, weight } of gridOfUniforms()) {
    const value = sampler.quantile(u);
    mean += weight * value;
    square += weight * value * value;
  }
  return { mean, variance: square - mean * mean };
}

/** Standard normal distribution function, by Simpson's rule from 0: to 1e-13. */
export function normalCdf(z: number): number {
  const steps = 2000;
  const width = z / steps;
  let sum = 0;
  for (let i = 0; i <= steps; i++) {
    const factor = i === 0 || i === steps ? 1 : i % 2 === 1 ? 4 : 2;
    sum += factor * Math.exp(-((i * width) ** 2) / 2);
  }
  return 0.5 + (sum * width) / 3 / Math.sqrt(2 * Math.PI);
}

/** Distribution function of the Erlang law, its sum written out: 1 − e^{−x} Σ x^k / k!. */
export function erlangCdf(x: number, shape: number): number {
  let term = 1;
  let sum = 1;
  for (let k = 1; k < shape; k++) {
    term *= x / k;
    sum += term;
  }
  return 1 - Math.exp(-x) * sum;
}
