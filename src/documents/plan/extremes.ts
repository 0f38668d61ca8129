import type { Distribution } from '../../random/distribution.ts';

/** The ends of what a value may be, and what it most likely is. */
export interface Extremes {
  readonly low: number;
  readonly likely: number;
  readonly high: number;
}

/** Standard deviations from the middle to the 0.1 % and 99.9 % quantiles of a normal law. */
const FAR = 3.090232306167813;

/** The bounds of a law that has some, else its 0.1 % and 99.9 % quantiles. Laws that no plan can state are a fault here. */
export function extremesOf(law: Distribution): Extremes {
  switch (law.kind) {
    case 'deterministic':
      return { low: law.value, likely: law.value, high: law.value };
    case 'uniform':
      return { low: law.low, likely: (law.low + law.high) / 2, high: law.high };
    case 'triangular':
      return { low: law.low, likely: law.mode, high: law.high };
    case 'lognormal': {
      const { mu, sigma } = law;
      return { low: Math.exp(mu - FAR * sigma), likely: Math.exp(mu), high: Math.exp(mu + FAR * sigma) };
    }
    case 'empirical': {
      const { values } = law;
      const middle = values[Math.floor((values.length - 1) / 2)]!;
      return { low: values[0]!, likely: middle, high: values[values.length - 1]! };
    }
    case 'mixture': {
      const parts = law.parts.map(({ of }) => extremesOf(of));
      const first = law.parts.reduce((best, { probability }, i) => {
        return probability > law.parts[best]!.probability ? i : best;
      }, 0);
      return {
        low: Math.min(...parts.map(({ low }) => low)),
        likely: parts[first]!.likely,
        high: Math.max(...parts.map(({ high }) => high)),
      };
    }
    default:
      throw new Error(`a plan states no ${law.kind} law`);
  }
}
