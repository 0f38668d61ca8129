import { KimNelson } from '../../src/statistics/selection.ts';
import type { Draws } from './draws.ts';

/** Alternatives of known means, so that it is known which is best; the first is. */
export interface SelectionCase {
  readonly title: string;
  readonly alternatives: number;
  readonly indifference: number;
  /** The readings of one replication, the same customers in all alternatives. */
  readonly replication: (draws: Draws) => number[];
}

export interface SelectionTrial {
  readonly correct: boolean;
  /** Replications of all alternatives together, and those of a procedure of fixed size. */
  readonly spent: number;
  readonly fixedSize: number;
}

export const PROMISE = 0.95;
const FIRST_STAGE = 20;
/** No case needs as many: a procedure that does not end would be found. */
const ENOUGH = 20_000;

export function select({ alternatives, indifference, replication }: SelectionCase, draws: Draws): SelectionTrial {
  const selection = new KimNelson({ alternatives, probability: PROMISE, indifference, firstStage: FIRST_STAGE });
  for (let r = 0; r < ENOUGH && !selection.decided; r++) {
    const values = replication(draws);
    for (const i of selection.alive) selection.add(i, values[i]!);
    selection.step();
  }
  const spent = selection.eliminatedAfter.reduce<number>((sum, after) => sum + (after ?? selection.seen), 0);
  return { correct: selection.best === 0, spent, fixedSize: selection.fixedSize! };
}

/** Normal readings of standard deviation 1 and correlation 0.8. */
function normals(title: string, means: readonly number[], indifference: number): SelectionCase {
  return {
    title,
    alternatives: means.length,
    indifference,
    replication: ({ normal }) => {
      const common = Math.sqrt(0.8) * normal();
      return means.map((mean) => mean + common + Math.sqrt(0.2) * normal());
    },
  };
}

/** Parts of three key results that are met: each is when the luck common to all, and some of its own, is good enough. */
function scores(title: string, means: readonly number[], indifference: number): SelectionCase {
  return {
    title,
    alternatives: means.length,
    indifference,
    replication: ({ uniform }) => {
      const common = [uniform(), uniform(), uniform()];
      return means.map((mean) => {
        const met = common.filter((luck) => (uniform() < 0.7 ? luck : uniform()) < mean);
        return met.length / 3;
      });
    },
  };
}

export const selections: readonly SelectionCase[] = [
  normals('5 normal systems, the best exactly δ better', [0.2, 0, 0, 0, 0], 0.2),
  normals('5 normal systems, spread', [0.8, 0.6, 0.4, 0.2, 0], 0.2),
  scores('5 scores of three key results, the best exactly δ better', [0.75, 0.65, 0.65, 0.65, 0.65], 0.1),
  scores('4 scores near certainty, the best exactly δ better', [0.99, 0.94, 0.94, 0.94], 0.05),
];
