/**
 * A probability law as plain data: what a document says, in seconds and pure numbers, ready to be cloned to a
 * thread. Sampling lives in `sampler.ts`; moments in `moments.ts`. One file a law holds its formulas.
 */
export type Distribution =
  | { readonly kind: 'exponential'; readonly mean: number }
  | { readonly kind: 'deterministic'; readonly value: number }
  | { readonly kind: 'uniform'; readonly low: number; readonly high: number }
  | { readonly kind: 'triangular'; readonly low: number; readonly mode: number; readonly high: number }
  /** Sum of `shape` exponentials; `shape` is a whole number. */
  | { readonly kind: 'erlang'; readonly shape: number; readonly mean: number }
  | { readonly kind: 'gamma'; readonly shape: number; readonly scale: number }
  /** `mu` and `sigma` are those of the logarithm of the value in seconds. */
  | { readonly kind: 'lognormal'; readonly mu: number; readonly sigma: number }
  | { readonly kind: 'weibull'; readonly shape: number; readonly scale: number }
  /** One of several exponentials, chosen by probability (they sum to 1). */
  | {
      readonly kind: 'hyperexponential';
      readonly branches: readonly { readonly probability: number; readonly mean: number }[];
    }
  /** One of several laws, chosen by probability; an atom is a deterministic part. */
  | { readonly kind: 'mixture'; readonly parts: readonly { readonly probability: number; readonly of: Distribution }[] }
  /** Each observed value equally likely. Values ascend. */
  | { readonly kind: 'empirical'; readonly values: readonly number[] }
  /** Uniform inside each bin [edges[i], edges[i+1]), bin i with weight weights[i]; weights sum to 1. */
  | { readonly kind: 'histogram'; readonly edges: readonly number[]; readonly weights: readonly number[] };
