/** A law ready to be drawn from: one uniform number in, one value out. */
export interface Sampler {
  /** The value below which a fraction `u` of all draws lie, 0 < u < 1 (for mixtures: a draw, not the quantile). */
  quantile(u: number): number;
  readonly mean: number;
  readonly variance: number;
}
