/** How a command ends, for shells and CI. */
export const EXIT = {
  fine: 0,
  /** A mistake of the program. */
  internal: 1,
  /** Invalid input or usage. */
  invalid: 2,
  gateFailed: 3,
  drifted: 4,
  /** The asked precision was not reached. */
  inconclusive: 5,
  /** Ctrl-C: 128 + SIGINT. */
  interrupted: 130,
} as const;

export type ExitCode = (typeof EXIT)[keyof typeof EXIT];
