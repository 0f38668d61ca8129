/** The project's folder as a reader's: everything in it can be read, and what a command writes is kept in memory. */
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { realWorld } from '../../src/cli/real-world.ts';
import type { World } from '../../src/cli/world.ts';

export const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** By absolute path: what commands of a page have written, for its later commands to read. */
export type Written = Map<string, string | Uint8Array>;

/** Once: each asks the console to tell it when a reader goes away. */
const real = realWorld();

export interface PageWorld extends World {
  /** What was written in this world, and not before. */
  readonly own: Written;
  readonly out: () => string;
  readonly err: () => string;
}

/** `rehearsals`: what one command rehearsed is known to the next, of whatever page. */
export function pageWorld(written: Written, rehearsals: Map<string, Uint8Array>): PageWorld {
  const [out, err] = [memory(), memory()];
  const own: Written = new Map();
  const at = (path: string) => resolve(ROOT, path);
  return {
    ...real,
    own,
    cwd: ROOT,
    // Neither a terminal's colours nor a CI's annotations, wherever the tests run.
    env: {},
    stdout: out.output,
    stderr: err.output,
    out: out.text,
    err: err.text,
    readText: (file) => textOf(written.get(at(file))) ?? real.readText(at(file)),
    kindOf: (path) => kindAmong(written, at(path)) ?? real.kindOf(at(path)),
    realPath: (file) => (kindAmong(written, at(file)) === null ? real.realPath(at(file)) : at(file)),
    writeFiles: (folder, files) => {
      for (const [name, content] of files) {
        own.set(resolve(ROOT, folder, name), content);
        written.set(resolve(ROOT, folder, name), content);
      }
    },
    readBytes: (path) => rehearsals.get(path) ?? (at(path).startsWith(ROOT) ? real.readBytes(at(path)) : null),
    writeBytes: (folder, name, bytes) => {
      rehearsals.set(`${folder}/${name}`, bytes);
      return true;
    },
    shrink: () => {},
    show: () => {},
  };
}

function textOf(content: string | Uint8Array | undefined): string | undefined {
  return content === undefined || typeof content === 'string' ? content : Buffer.from(content).toString('utf8');
}

function kindAmong(written: Written, path: string): 'file' | 'folder' | null {
  if (written.has(path)) return 'file';
  for (let file of written.keys()) {
    while (file !== dirname(file)) if ((file = dirname(file)) === path && !ROOT.startsWith(path)) return 'folder';
  }
  return null;
}

function memory() {
  let text = '';
  const output = { write: (more: string) => void (text += more), isTTY: false, columns: undefined };
  return { output, text: () => text };
}
