// @ts-expect-error: jstat ships without types; the four laws used here are typed by hand below.
import untyped from 'jstat';
import { invert } from './invert.ts';

/** The parts used are those without `Math.pow`, whose last bits differ between versions of Node. */
interface Jstat {
  readonly normal: { inv(p: number, mean: number, sd: number): number };
  readonly studentt: { cdf(x: number, df: number): number };
  /** The regularised lower incomplete gamma function P(shape, x). */
  lowRegGamma(shape: number, x: number): number;
  gammaln(x: number): number;
}

const jstat = untyped as Jstat;

function requireProbability(p: number): void {
  if (!(p > 0 && p < 1)) throw new RangeError(`p is ${p}; it must lie between 0 and 1.`);
}

function requireAboveZero(name: string, value: number): void {
  if (!(value > 0)) throw new RangeError(`${name} is ${value}; it must be above 0.`);
}

/** The value that a Student t variable with `df` degrees of freedom stays below with probability p; to 1e-7. */
export function studentQuantile(p: number, df: number): number {
  requireProbability(p);
  requireAboveZero('df', df);
  const half = (df + 1) / 2;
  const logConstant = jstat.gammaln(half) - jstat.gammaln(df / 2) - Math.log(df * Math.PI) / 2;
  const law = {
    cdf: (x: number) => jstat.studentt.cdf(x, df),
    density: (x: number) => Math.exp(logConstant - half * Math.log1p((x * x) / df)),
    low: Number.NEGATIVE_INFINITY,
    high: Number.POSITIVE_INFINITY,
  };
  return invert(law, p, jstat.normal.inv(p, 0, 1));
}

/** The probability that a Student t variable with `df` degrees of freedom is at least `x`: its upper tail. */
export function studentTail(x: number, df: number): number {
  requireAboveZero('df', df);
  // Beyond, the square that the law is made of would overflow; nothing is left of the tail long before.
  if (Math.abs(x) > 1e100) return x > 0 ? 0 : 1;
  return jstat.studentt.cdf(-x, df);
}

/** The value that a standard normal variable stays below with probability p. */
export function normalQuantile(p: number): number {
  requireProbability(p);
  return jstat.normal.inv(p, 0, 1);
}

/** The value that a chi-square variable with `df` degrees of freedom stays below with probability p. */
export function chiSquareQuantile(p: number, df: number): number {
  requireProbability(p);
  requireAboveZero('df', df);
  return gammaQuantile(p, df / 2, 2);
}

/** The value that a gamma variable of mean shape × scale stays below with probability p. */
export function gammaQuantile(p: number, shape: number, scale: number): number {
  requireProbability(p);
  requireAboveZero('shape', shape);
  requireAboveZero('scale', scale);
  const logConstant = jstat.gammaln(shape);
  const law = {
    cdf: (x: number) => jstat.lowRegGamma(shape, x),
    density: (x: number) => Math.exp((shape - 1) * Math.log(x) - x - logConstant),
    low: 0,
    high: Number.POSITIVE_INFINITY,
  };
  // Wilson and Hilferty's cube of a normal; where that fails, the power law that the lower tail follows.
  const root = 1 - 1 / (9 * shape) + jstat.normal.inv(p, 0, 1) / (3 * Math.sqrt(shape));
  const start = root > 0.2 ? shape * root * root * root : Math.exp((Math.log(p) + jstat.gammaln(shape + 1)) / shape);
  // Below the smallest number there is, a quantile is 0.
  return start === 0 ? 0 : scale * invert(law, p, start);
}
