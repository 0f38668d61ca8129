/**
 * The model of the bench: Erlang A with handle times of mean 1 and patience of mean 2 minutes, at 0.98 contacts a
 * minute for each agent; what is known of it exactly; and the test every program's answer must pass.
 */

/** What a program found in one run. Minutes; fractions are of all contacts. */
export interface ErlangAOutcome {
  readonly contacts: number;
  readonly abandoned: number;
  readonly meanWait: number;
  /** Answered within 0.2 minutes. */
  readonly answeredWithin: number;
  readonly occupancy: number;
}

type Measure = 'abandoned' | 'meanWait' | 'answeredWithin' | 'occupancy';
const MEASURES: readonly Measure[] = ['abandoned', 'meanWait', 'answeredWithin', 'occupancy'];

interface Known {
  /** Long-run value, from the closed form. */
  readonly exact: number;
  /** Standard error of a run of n contacts is this over √n. */
  readonly spread: number;
}

/**
 * By number of agents. The spreads come from 300 independent runs of the C program of 200,000 contacts each (500,000 for
 * 5,000 agents): the standard deviation between runs times the root of their length.
 */
const KNOWN: Readonly<Record<50 | 100 | 5000, Readonly<Record<Measure, Known>>>> = {
  50: {
    abandoned: { exact: 0.0382838384, spread: 0.654 },
    meanWait: { exact: 0.0765676767, spread: 1.323 },
    answeredWithin: { exact: 0.8278906523, spread: 3.898 },
    occupancy: { exact: 0.9424818384, spread: 0.852 },
  },
  100: {
    abandoned: { exact: 0.0247245884, spread: 0.59 },
    meanWait: { exact: 0.0494491769, spread: 1.184 },
    answeredWithin: { exact: 0.9194813551, spread: 3.241 },
    occupancy: { exact: 0.9557699033, spread: 0.849 },
  },
  5000: {
    abandoned: { exact: 0.000320637, spread: 0.1156 },
    meanWait: { exact: 0.000641274, spread: 0.2243 },
    answeredWithin: { exact: 0.999679363, spread: 0.1156 },
    occupancy: { exact: 0.9796857757, spread: 1.361 },
  },
};

/** Largest distance from the exact values, in standard errors of a run of this length. */
export function distance(outcome: ErlangAOutcome, agents: keyof typeof KNOWN): number {
  const distances = MEASURES.map((measure) => {
    const { exact, spread } = KNOWN[agents][measure];
    return Math.abs(outcome[measure] - exact) / (spread / Math.sqrt(outcome.contacts));
  });
  return Math.max(...distances);
}

/** True when all four answers lie within 4 standard errors of the exact values: one honest run in four thousand fails. */
export function isVerified(outcome: ErlangAOutcome, agents: keyof typeof KNOWN): boolean {
  return distance(outcome, agents) <= 4;
}
