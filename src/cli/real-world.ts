/** The world of a process: its files, console, signals and clock. */
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  mkdirSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { availableParallelism, homedir } from 'node:os';
import { basename, dirname, join, resolve } from 'node:path';
import { readPageAssets } from './page-assets.ts';
import type { Output, World } from './world.ts';

export function realWorld(): World {
  return {
    readText: (file) => readFileSync(file, 'utf8'),
    shipped: (file) => readFileSync(join(programRoot(), file), 'utf8'),
    pageAssets: readPageAssets,
    show,
    realPath: (file) => realpathSync(file),
    kindOf,
    writeFiles,
    readBytes,
    writeBytes,
    shrink,
    cacheFolder: cacheFolder(process.env),
    codeFingerprint,
    stdout: output(process.stdout),
    stderr: output(process.stderr),
    env: process.env,
    cwd: process.cwd(),
    onInterrupt,
    now: () => performance.now(),
    cpus: availableParallelism(),
    version: version(),
  };
}

function kindOf(path: string): ReturnType<World['kindOf']> {
  try {
    const stats = statSync(path);
    return stats.isFile() ? 'file' : stats.isDirectory() ? 'folder' : 'other';
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    return code === 'ENOENT' || code === 'ENOTDIR' ? 'nothing' : 'other';
  }
}

function writeFiles(folder: string, files: ReadonlyMap<string, string | Uint8Array>): void {
  makeFolder(folder);
  const moves = [...files].map(([name, content]) => {
    const to = join(folder, name);
    return { content, to, from: join(dirname(to), `.${basename(to)}.${process.pid}.tmp`) };
  });
  const taken = moves.find(({ to }) => kindOf(to) === 'folder');
  if (taken !== undefined) throw new Error(`${taken.to} is a folder`);
  try {
    for (const { to } of moves) makeFolder(dirname(to));
    for (const { from, content } of moves) writeFileSync(from, content);
    for (const { from, to } of moves) renameSync(from, to);
  } finally {
    for (const { from } of moves) rmSync(from, { force: true });
  }
}

/** With its parents, one by one: asked for all at once, Node never comes back from a place such as /proc. */
function makeFolder(path: string): void {
  if (kindOf(path) === 'folder') return;
  if (dirname(path) !== path) makeFolder(dirname(path));
  try {
    mkdirSync(path);
  } catch (error) {
    if (kindOf(path) !== 'folder') throw error;
  }
}

/** The program of each system that opens a file by its kind; the name is an argument, never a command. */
function show(file: string): void {
  const opener = { darwin: 'open', win32: 'explorer.exe' }[process.platform as string] ?? 'xdg-open';
  const browser = spawn(opener, [resolve(file)], { detached: true, stdio: 'ignore' });
  // Nobody sits here: the file is written, and its name was told.
  browser.on('error', () => {});
  browser.unref();
}

function readBytes(path: string): Uint8Array | null {
  try {
    return readFileSync(path);
  } catch {
    return null;
  }
}

function writeBytes(folder: string, name: string, bytes: Uint8Array): boolean {
  try {
    writeFiles(folder, new Map([[name, bytes]]));
    return true;
  } catch {
    return false;
  }
}

function shrink(folder: string, most: number): void {
  try {
    const held = readdirSync(folder, { withFileTypes: true })
      .filter((entry) => entry.isDirectory() && /^[0-9a-f]{64}$/.test(entry.name))
      .map(({ name }) => {
        const path = join(folder, name);
        const bytes = readdirSync(path).reduce((sum, file) => sum + statSync(join(path, file)).size, 0);
        return { path, bytes, used: statSync(path).mtimeMs };
      })
      .sort((a, b) => b.used - a.used);
    let kept = 0;
    for (const { path, bytes } of held) {
      kept += bytes;
      if (kept > most) rmSync(path, { recursive: true, force: true });
    }
  } catch {
    // Somebody else is tidying up, or there is nothing.
  }
}

function cacheFolder(env: NodeJS.ProcessEnv): string {
  const home = homedir();
  const base = env.XDG_CACHE_HOME || env.LOCALAPPDATA || join(home, '.cache');
  return join(base, 'ensaio');
}

/** Of every file of the program that numbers may depend on. */
function codeFingerprint(): string {
  const root = join(import.meta.dirname, '..');
  const hash = createHash('sha256');
  const files = readdirSync(root, { recursive: true })
    .map(String)
    .filter((file) => /\.(ts|js)$/.test(file) && !/^(cli|report)[\\/]/.test(file))
    .sort();
  for (const file of files) hash.update(file).update(readFileSync(join(root, file)));
  return hash.digest('hex');
}

/** A reader that goes away (`ensaio … | head -1`) is no failure: what it did not want is dropped. */
function output(stream: NodeJS.WriteStream): Output {
  let closed = false;
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    closed = true;
  });
  return {
    write: (text) => {
      if (!closed) stream.write(text);
    },
    isTTY: stream.isTTY === true,
    get columns() {
      return stream.columns;
    },
  };
}

/** The first Ctrl-C is for the command to react to; a second one ends the process at once. */
function onInterrupt(react: () => void): () => void {
  let pressed = false;
  const listener = () => {
    if (pressed) process.exit(130);
    pressed = true;
    react();
  };
  const signals = ['SIGINT', 'SIGTERM'] as const;
  for (const signal of signals) process.on(signal, listener);
  return () => {
    for (const signal of signals) process.off(signal, listener);
  };
}

/** The folder of the package's own description, which lies above both the source and the built file. */
function programRoot(): string {
  for (let folder = import.meta.dirname; folder !== dirname(folder); folder = dirname(folder)) {
    if (descriptionIn(folder)?.name === 'ensaio') return folder;
  }
  return import.meta.dirname;
}

function version(): string {
  return String(descriptionIn(programRoot())?.version ?? 'unknown');
}

function descriptionIn(folder: string): { readonly name?: unknown; readonly version?: unknown } | null {
  if (kindOf(join(folder, 'package.json')) !== 'file') return null;
  const description: unknown = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  return typeof description === 'object' ? description : null;
}
