/** Everything outside the program that a command touches, injected so that the command line is tested in-process. */
import type { PageAssets } from '../report/page/page-assets.ts';

export interface World {
  /** Text of a file named relative to `cwd`; throws an Error with a `code` (ENOENT, EISDIR …). */
  readText(file: string): string;
  /** Text of a file that comes with the program, named from its root: a template, the script of a page. */
  shipped(file: string): string;
  /** What pages are made of. */
  pageAssets(): PageAssets;
  /** Shows a file in the browser of whoever sits here, if there is one; does not wait for it. */
  show(file: string): void;
  /** The file or folder itself, symbolic links followed; throws as readText does. */
  realPath(file: string): string;
  kindOf(path: string): 'file' | 'folder' | 'other' | 'nothing';
  /** Makes the folder and its parents, writes every file beside its place, then moves them all in: no half-written file. */
  writeFiles(folder: string, files: ReadonlyMap<string, string | Uint8Array>): void;
  /** Bytes of a file; null when there is none to read. */
  readBytes(path: string): Uint8Array | null;
  /** Writes a file in one go, its folder made first; false when that is not possible. */
  writeBytes(folder: string, name: string, bytes: Uint8Array): boolean;
  /** Removes the folders within a folder that were used longest ago, until it holds no more than so many bytes. */
  shrink(folder: string, bytes: number): void;
  /** Where programs of this user keep what they can make again. */
  readonly cacheFolder: string;
  /** sha256 of the program's own code: what was rehearsed by another is not this one's. */
  codeFingerprint(): string;
  readonly stdout: Output;
  readonly stderr: Output;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly cwd: string;
  /** Calls `react` at Ctrl-C until the returned function is called. */
  onInterrupt(react: () => void): () => void;
  /** Milliseconds, for progress only: no result depends on it. */
  now(): number;
  readonly cpus: number;
  /** Sheets of workbooks that the documents of the command name, read ahead of it. */
  readonly sheets?: SheetTexts;
  readonly version: string;
}

/** By absolute path, `…/staff.xlsx` (its first sheet) or `…/staff.xlsx#Agents`: its rows as CSV, or why there are none. */
export type SheetTexts = ReadonlyMap<string, string | Error>;

/** A stream of text that never throws: a closed pipe swallows the rest. */
export interface Output {
  write(text: string): void;
  readonly isTTY: boolean;
  readonly columns: number | undefined;
}

export function isColoured(output: Output, env: World['env']): boolean {
  return output.isTTY && (env.NO_COLOR ?? '') === '' && env.TERM !== 'dumb';
}
