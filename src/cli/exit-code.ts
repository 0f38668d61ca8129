/** How a command ends, for shells and CI. Of several files and reasons, 2 comes before 3, 3 before 4, 4 before 5. */
export const EXIT = {
  fine: 0,
  /** A mistake of the program. */
  internal: 1,
  /** Invalid input or usage. */
  invalid: 2,
  /** A gate of a scenario or plan does not hold. */
  gateFailed: 3,
  /** Figures are not those recorded: they changed, the model was edited since, or a required record is missing. */
  drifted: 4,
  /** The asked precision was not reached; a gate or a change could not be told. */
  inconclusive: 5,
  /** Ctrl-C: 128 + SIGINT. */
  interrupted: 130,
} as const;

export type ExitCode = (typeof EXIT)[keyof typeof EXIT];
