// @ts-expect-error: jstat ships without types; the four laws used here are typed by hand below.
import untyped from 'jstat';

interface Jstat {
  readonly studentt: { inv(p: number, df: number): number };
  readonly normal: { inv(p: number, mean: number, sd: number): number };
  readonly chisquare: { inv(p: number, df: number): number };
  readonly gamma: { inv(p: number, shape: number, scale: number): number };
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
  return jstat.studentt.inv(p, df);
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
  return jstat.chisquare.inv(p, df);
}

/** The value that a gamma variable of mean shape × scale stays below with probability p. */
export function gammaQuantile(p: number, shape: number, scale: number): number {
  requireProbability(p);
  requireAboveZero('shape', shape);
  requireAboveZero('scale', scale);
  return jstat.gamma.inv(p, shape, scale);
}
