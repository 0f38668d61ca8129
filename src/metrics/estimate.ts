/** One KPI, with its uncertainty and the two sums it is the ratio of. */
export interface Estimate {
  /** Ratio of mean numerator to mean denominator; null is "no data" (0/0), never 0. */
  readonly value: number | null;
  /** Half-width of the confidence interval; null when fewer than two replications carry data. */
  readonly halfWidth: number | null;
  readonly confidence: number;
  /** Mean per replication. */
  readonly numerator: number;
  /** Mean per replication; 1 for plain counts. */
  readonly denominator: number;
}
