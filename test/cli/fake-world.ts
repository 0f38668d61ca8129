/** A world in memory: files, streams that remember, and a Ctrl-C that a test can press. */
import { readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { readPageAssets } from '../../src/cli/page-assets.ts';
import { runCli } from '../../src/cli/run-cli.ts';
import type { Output, World } from '../../src/cli/world.ts';

export interface FakeWorld extends World {
  readonly files: Map<string, string>;
  /** From a path to what it really is. */
  readonly links: Map<string, string>;
  readonly out: () => string;
  readonly err: () => string;
  pressCtrlC(): void;
  readonly listeners: Set<() => void>;
  /** Files shown in a browser. */
  readonly shown: readonly string[];
  /** What is kept of rehearsals. */
  readonly bytes: Map<string, Uint8Array>;
}

export interface FakeOptions {
  readonly tty?: boolean;
  readonly env?: Record<string, string>;
  readonly links?: Record<string, string>;
}

const CWD = '/here';

export function fakeWorld(
  files: Record<string, string> = {},
  { tty = false, env = {}, links = {} }: FakeOptions = {},
): FakeWorld {
  const stored = new Map(Object.entries(files).map(([path, text]) => [resolve(CWD, path), text]));
  const linked = new Map(Object.entries(links).map(([from, to]) => [resolve(CWD, from), resolve(CWD, to)]));
  const real = (path: string) => linked.get(resolve(CWD, path)) ?? resolve(CWD, path);
  const listeners = new Set<() => void>();
  const [out, err] = [memory(tty), memory(tty)];
  const bytes = new Map<string, Uint8Array>();
  const shown: string[] = [];
  let clock = 0;
  return {
    files: stored,
    links: linked,
    listeners,
    stdout: out.output,
    stderr: err.output,
    out: out.text,
    err: err.text,
    env,
    cwd: CWD,
    readBytes: (path) => bytes.get(resolve(CWD, path)) ?? null,
    writeBytes: (folder, name, held) => {
      bytes.set(resolve(CWD, folder, name), held);
      return true;
    },
    shrink: () => {},
    cacheFolder: `${CWD}/.cache`,
    codeFingerprint: () => 'test',
    bytes,
    cpus: 2,
    version: '0.0.0-test',
    now: () => (clock += 4000),
    readText: (path) => {
      const text = stored.get(real(path));
      if (text === undefined) throw Object.assign(new Error(`ENOENT: ${path}`), { code: 'ENOENT' });
      return text;
    },
    shipped: (file) => readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8'),
    pageAssets: readPageAssets,
    show: (file) => shown.push(file),
    shown,
    realPath: real,
    kindOf: (path) => {
      if (stored.has(real(path)) || bytes.has(real(path))) return 'file';
      const folder = `${resolve(CWD, path)}/`.replace('//', '/');
      return folder === '/' ||
        `${CWD}/`.startsWith(folder) ||
        [...stored.keys()].some((file) => file.startsWith(folder))
        ? 'folder'
        : 'nothing';
    },
    writeFiles: (folder, texts) => {
      for (const [name, content] of texts) {
        const path = join(resolve(CWD, folder), name);
        if (typeof content === 'string') stored.set(path, content);
        else bytes.set(path, content);
      }
    },
    onInterrupt: (react) => {
      listeners.add(react);
      return () => listeners.delete(react);
    },
    pressCtrlC: () => {
      for (const react of listeners) react();
    },
  };
}

/** Runs a command line, as typed, in the world. */
export function ensaio(world: World, ...argv: string[]): Promise<number> {
  return runCli(argv, world);
}

/** Names of the files in a folder. */
export function filesIn(world: FakeWorld, folder: string): string[] {
  const path = resolve(CWD, folder);
  return [...world.files.keys()].filter((file) => dirname(file) === path).map((file) => file.slice(path.length + 1));
}

function memory(isTTY: boolean): { output: Output; text: () => string } {
  let text = '';
  const output = {
    write: (more: string) => {
      text += more;
    },
    isTTY,
    columns: isTTY ? 110 : undefined,
  };
  return { output, text: () => text };
}

/** An hour of a small help desk: a replication takes a millisecond. */
export const DESK = `ensaio: 1
name: Help desk
calendar: { hours: 08:00-10:00 }
intents:
  order_status: { handle: 3m }
  billing: { handle: 6m }
channels:
  phone:
    volume: { per_hour: 60 }
    mix: { order_status: 60%, billing: 40% }
    patience: 4m
    service_level: { target: 80%, within: 20s }
teams:
  front: { agents: 5, skills: all }
`;
export const ONE_MORE = DESK.replace('Help desk', 'One more').replace('agents: 5', 'agents: 7');
