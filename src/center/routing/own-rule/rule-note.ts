/**
 * What a rule is at, noted before it is asked and again when it has answered: a few numbers in memory that another thread
 * may read. A rule that never returns can only be seen from outside.
 */
export const NOTE = {
  /** Which model of the study. */
  model: 0,
  /** Questions so far, over all replications of the thread. */
  asked: 1,
  /** The simulated moment of the question. */
  moment: 2,
  /** 0: nobody is asked; else the function, 1 + its place in `ASKED`. */
  asking: 3,
} as const;

export const NOTE_WIDTH = 4;

export const ASKED = ['setUp', 'agentFor', 'contactFor'] as const;
export type Asked = (typeof ASKED)[number];

export function newNote(): Float64Array {
  return new Float64Array(NOTE_WIDTH);
}
