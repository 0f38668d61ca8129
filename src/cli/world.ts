/** Everything outside the program that a command touches, injected so that the command line is tested in-process. */
export interface World {
  /** Text of a file named relative to `cwd`; throws an Error with a `code` (ENOENT, EISDIR …). */
  readText(file: string): string;
  /** The file or folder itself, symbolic links followed; throws as readText does. */
  realPath(file: string): string;
  kindOf(path: string): 'file' | 'folder' | 'other' | 'nothing';
  /** Makes the folder and its parents, writes every file beside its place, then moves them all in: no half-written file. */
  writeFiles(folder: string, files: ReadonlyMap<string, string>): void;
  readonly stdout: Output;
  readonly stderr: Output;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly cwd: string;
  /** Calls `react` at Ctrl-C until the returned function is called. */
  onInterrupt(react: () => void): () => void;
  /** Milliseconds, for progress only: no result depends on it. */
  now(): number;
  readonly cpus: number;
  readonly version: string;
}

/** A stream of text that never throws: a closed pipe swallows the rest. */
export interface Output {
  write(text: string): void;
  readonly isTTY: boolean;
  readonly columns: number | undefined;
}

export function isColoured(output: Output, env: World['env']): boolean {
  return output.isTTY && (env.NO_COLOR ?? '') === '' && env.TERM !== 'dumb';
}
