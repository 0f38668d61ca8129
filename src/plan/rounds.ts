import { planLooks } from '../statistics/repeated-looks.ts';

/** Replications [from, to) that all alternatives still alive are rehearsed for before anyone looks. */
export interface Round {
  readonly from: number;
  readonly to: number;
  /** Error allowed to a look after it, when the comparison may stop as soon as it is sure; null: it may not stop. */
  readonly error: number | null;
}

/** The first look has so many: fewer say little of the spread. */
export const FIRST_ROUND = 20;
/** Before so many replications nothing is dropped: scores take few values, and a few equal ones look certain. */
const LEAST_FIRST_STAGE = 10;
/** Then small rounds, so that what is dropped costs little more; large enough to keep threads busy. */
const ROUND = 10;

/** Replications after which the selection begins to drop; more than there will be: it never does. */
export function firstStageOf(replications: number): number {
  return Math.max(LEAST_FIRST_STAGE, Math.min(FIRST_ROUND, replications));
}

export function planRounds(replications: number): Round[] {
  const ends = [Math.min(FIRST_ROUND, replications)];
  while (ends.at(-1)! < replications) ends.push(Math.min(ends.at(-1)! + ROUND, replications));
  return ends.map((to, i) => ({ from: ends[i - 1] ?? 0, to, error: null }));
}

/** Rounds that end where it may be looked at whether the answers are known: 20, 40, 80, … */
export function planRoundsUntilSure(replications: number, confidence: number): Round[] {
  const looks = planLooks(replications, confidence, FIRST_ROUND);
  return looks.map(({ trials, error }, i) => ({ from: looks[i - 1]?.trials ?? 0, to: trials, error }));
}
