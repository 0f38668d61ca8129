/** What the flags of an experiment may say, and what they say by themselves: all that `--help` needs to know of them. */
export const FORMATS = ['text', 'json', 'csv', 'markdown'] as const;
export type Format = (typeof FORMATS)[number];

/** Replications when neither a number nor a precision is asked. */
export const DEFAULT_REPLICATIONS = 30;
export const DEFAULT_MAX_REPLICATIONS = 2000;
