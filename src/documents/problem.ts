/**
 * Something wrong in a document, said so that its author can mend it: where, what was found, what is allowed, and the
 * nearest right word.
 */
export interface Problem {
  readonly severity: 'error' | 'warning';
  /** Stable name of the kind of problem, for tests and machines: `unknown-key`, `bad-unit`, … */
  readonly code: string;
  /** The file as the user named it. */
  readonly file: string;
  /** 1-based; 0 when the problem is with the file as a whole. */
  readonly line: number;
  readonly column: number;
  /** One sentence: what was found and what is allowed. */
  readonly message: string;
}

/** Reads a text file; throws an Error with a `code` (ENOENT …) when it cannot. Injected, so that only the command line touches files. */
export type ReadText = (path: string) => string;
