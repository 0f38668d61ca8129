import { readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { describe, expect, it } from 'vitest';

/** The way through the house: a room knows only the rooms before it, so that each can be read without those after it. */
const WAY = [
  'documents',
  'compile',
  'center',
  // What becomes of a plan: courses of centers, hence after the center.
  'timeline',
  // A replication is read while it runs, hence before it is repeated.
  'metrics',
  'replication',
  'decide',
  'plan',
  // What was written, read back and held against what is found now.
  'results',
  'check',
  'report',
  'cli',
];

/** Rooms beside the way, open to every room on it; they know nothing of contact centers, only what is named here. */
const BASES: Readonly<Record<string, readonly string[]>> = {
  kernel: [],
  statistics: [],
  queueing: [],
  // Gamma laws are drawn by the quantiles of statistics.
  random: ['statistics'],
};

/** Packages that stand behind one door each, so that a change of theirs is a change of one file; and why not, where not. */
const DOORS: Readonly<Record<string, { readonly files: readonly string[]; readonly because: string }>> = {
  amaro: {
    files: ['src/documents/rule-source.ts'],
    because: "a user's rule loses its types in one place, or says where not",
  },
  simjs: { files: ['src/kernel/simjs.ts'], because: 'the clock: its traps are closed in one place' },
  seedrandom: { files: ['src/random/stream.ts'], because: 'every random number comes from a named stream' },
  piscina: { files: ['src/replication/threads.ts'], because: 'a run in threads is the serial run elsewhere' },
  jstat: { files: ['src/statistics/quantiles.ts'], because: 'it ships without types: they are written once' },
  'csv-parse': { files: ['src/documents/csv-table.ts'], because: 'every table has the same problems, told alike' },
  yaml: {
    files: ['src/documents/yaml-nesting.ts', 'src/documents/yaml-source.ts'],
    because: 'nesting is judged on its tokens before its parser, which calls itself once a level, may begin',
  },
  zod: {
    files: [
      'src/check/check-result-shape.ts',
      'src/check/recorded-shape.ts',
      'src/documents/behaviours/leaves.ts',
      'src/documents/behaviours/shape-channel.ts',
      'src/documents/behaviours/shape-intent.ts',
      'src/documents/behaviours/shape-self-service.ts',
      'src/documents/behaviours/shape-whole.ts',
      'src/documents/demand/shape-demand.ts',
      'src/documents/json-schema.ts',
      'src/documents/leaf.ts',
      'src/documents/people/shape-routing.ts',
      'src/documents/people/shape-team.ts',
      'src/documents/plan/shape-effect.ts',
      'src/documents/plan/shape-plan.ts',
      'src/documents/plan/shape-step.ts',
      'src/documents/shape.ts',
      'src/results/result-json-schema.ts',
      'src/results/shapes/comparison.ts',
      'src/results/shapes/detail.ts',
      'src/results/shapes/diff.ts',
      'src/results/shapes/explanation.ts',
      'src/results/shapes/figures.ts',
      'src/results/shapes/plan-parts.ts',
      'src/results/shapes/run.ts',
      'src/results/shapes/typed.ts',
    ],
    because: 'a schema is built from leaves and shapes, and published: of what people write, and of what comes out',
  },
  commander: {
    files: [
      'src/cli/declare/beginnings.ts',
      'src/cli/declare/checks.ts',
      'src/cli/declare/declare.ts',
      'src/cli/declare/documents.ts',
      'src/cli/declare/exports.ts',
      'src/cli/declare/pictures.ts',
      'src/cli/experiment-command.ts',
      'src/cli/run-cli.ts',
    ],
    because: 'the commands, and the flags that several of them share',
  },
  'read-excel-file': {
    files: ['src/documents/workbook/read-sheet.ts'],
    because: 'a sheet becomes the table that a CSV file would have been',
  },
  'write-excel-file': {
    files: ['src/report/export/excel.ts'],
    because: 'sheets are plain tables until they are written',
  },
  'hyparquet-writer': { files: ['src/report/export/parquet.ts'], because: 'tables are plain until they are written' },
  '@resvg/resvg-js': {
    files: ['src/report/render-png.ts'],
    because: 'a picture is its SVG until somebody asks for dots',
  },
  'cli-progress': { files: ['src/cli/progress.ts'], because: 'progress is drawn in one place' },
  picocolors: { files: ['src/cli/deliver.ts'], because: 'reports take a palette, the edge decides on colour' },
  vega: { files: ['src/report/render-svg.ts'], because: 'charts are plain specs until they are drawn' },
  'vega-lite': { files: ['src/report/render-svg.ts'], because: 'charts are plain specs until they are drawn' },
};

/** Files beyond 250 lines, and why they are not cut. */
const LONG: Readonly<Record<string, string>> = {
  'src/center/agents/agents.ts': 'one pool of records: every field is an array that grows with the others',
  'src/center/floor.ts': 'the state that every event of a contact reads and changes, laid out once',
  'src/center/routing/router.ts':
    'the two choices of routing over the same tables; whatever is asked at each contact is here',
  'src/kernel/future-event-list.ts': 'one structure with one invariant; its sifting is tight code on shared arrays',
};

interface Import {
  readonly from: string;
  /** As written: a package, `node:…`, or a path from the root for a file of ours. */
  readonly what: string;
  /** Only types: nothing is left of it when the program runs. */
  readonly typesOnly: boolean;
  /** Loaded when it is come to, not with the file. */
  readonly lazy: boolean;
}

const ROOT = new URL('..', import.meta.url);
const files = ['src', 'workers']
  .flatMap((top) => readdirSync(new URL(top, ROOT), { recursive: true }).map((path) => `${top}/${String(path)}`))
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => path.endsWith('.ts'))
  .sort();
const codeOf = new Map(files.map((file) => [file, readFileSync(new URL(file, ROOT), 'utf8')]));
const imports = files.flatMap(importsOf);

/** Every import of a file: static, for export, lazy, required. */
function importsOf(file: string): Import[] {
  const code = withoutComments(file);
  const found: Import[] = [];
  const note = (written: string, typesOnly: boolean, lazy = false): void => {
    const ours = written.startsWith('.') && written.endsWith('.ts');
    const what = ours ? posix.join(posix.dirname(file), written) : written;
    found.push({ from: file, what, typesOnly, lazy });
  };
  const statement =
    /^(?:import|export)\s+(?:(type)\s+)?(\{[^}]*\}|\*(?:\s+as\s+\w+)?|\w+(?:,\s*\{[^}]*\})?)\s+from\s+'([^']+)'/gm;
  for (const [, type, names, written] of code.matchAll(statement)) {
    const inBraces = /^\{([^}]*)\}$/.exec(names!)?.[1]?.split(',') ?? ['a default'];
    note(written!, type !== undefined || inBraces.every((name) => /^\s*(?:type\s.*)?$/.test(name)));
  }
  for (const [, written] of code.matchAll(/^import\s+'([^']+)'/gm)) note(written!, false);
  for (const [, written] of code.matchAll(/\b(?:import|require)\(\s*'([^']+)'/g)) note(written!, false, true);
  for (const [, written] of code.matchAll(/createRequire\([^)]*\)(?:\.resolve)?\(\s*'([^']+)'/g)) note(written!, false);
  return found;
}

function withoutComments(file: string): string {
  return codeOf
    .get(file)!
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/^\s*\/\/.*$/gm, '');
}

/** The room of a file: its folder under src, or `workers`, or `index` for the table of contents. */
function roomOf(file: string): string {
  const [top, room] = file.split('/');
  return top === 'workers' ? 'workers' : room!.endsWith('.ts') ? room!.replace(/\.ts$/, '') : room!;
}

function roomsOpenTo(room: string): readonly string[] {
  if (room === 'workers') return ['replication'];
  if (room === 'index') return [...WAY.filter((other) => other !== 'cli'), ...Object.keys(BASES)];
  if (room in BASES) return [room, ...BASES[room]!];
  return [...WAY.slice(0, WAY.indexOf(room) + 1), ...Object.keys(BASES)];
}

describe('the way through the house', () => {
  it('has a place for every file', () => {
    const known = [...WAY, ...Object.keys(BASES), 'workers', 'index'];
    expect(files.filter((file) => !known.includes(roomOf(file)))).toEqual([]);
    expect(files.length).toBeGreaterThan(100);
  });

  it('is one way: a room imports only rooms before it, and the bases', () => {
    const wrong = imports
      .filter(({ from, what }) => codeOf.has(what) && !roomsOpenTo(roomOf(from)).includes(roomOf(what)))
      .map(({ from, what }) => `${from} imports ${what}, which comes after it`);
    expect(wrong).toEqual([]);
  });

  it('has no loose end: every import of ours names a file that is there', () => {
    const loose = imports.filter(({ what }) => what.endsWith('.ts') && !codeOf.has(what));
    expect(loose).toEqual([]);
    const strange = imports.filter(({ what }) => what.startsWith('.') && !what.endsWith('package.json'));
    expect(strange).toEqual([]);
  });

  it('opens only what is needed: the command line answers `--help` before it loads any work', () => {
    const loaded = new Set(['src/cli/main.ts']);
    for (const file of loaded) {
      for (const { from, what, typesOnly, lazy } of imports) if (from === file && !typesOnly && !lazy) loaded.add(what);
    }
    const packages = [...loaded].map(packageOf).filter((name) => name !== null);
    expect(packages).toEqual(['commander']);
    expect([...loaded].filter((file) => codeOf.has(file)).length).toBeLessThan(40);
  });

  it('does not turn in circles: no file comes to import itself', () => {
    expect(circles()).toEqual([]);
  });
});

describe('the doors to the outside', () => {
  it.each(Object.entries(DOORS))('%s stands behind its own', (name, { files: doors }) => {
    const users = imports.filter(({ what, typesOnly }) => !typesOnly && packageOf(what) === name);
    expect([...new Set(users.map(({ from }) => from))].sort()).toEqual(doors);
  });

  it('are all known: no package comes in by another', () => {
    const packages = imports.map(({ what }) => packageOf(what)).filter((name) => name !== null);
    // Not a dependency of the package: looked for only in a checkout, where the worker is TypeScript.
    const known = [...Object.keys(DOORS), 'tsx'];
    expect([...new Set(packages)].filter((name) => !known.includes(name))).toEqual([]);
  });

  it.each([
    ['a random number that no seed decides', /\bMath\.random\b/],
    ['the clock on the wall', /\bDate\.now\b|\bnew Date\(\s*\)|\bperformance\b|\bprocess\.hrtime\b/],
    ['files', /'(?:node:)?fs(?:\/promises)?'/],
    ['the console', /\bconsole\.|\bprocess\.(?:stdout|stderr|argv|exit|env)\b/],
  ])('%s: only under src/cli, so that equal inputs give equal numbers', (_, pattern) => {
    const inside = files.filter((file) => roomOf(file) !== 'cli' && pattern.test(withoutComments(file)));
    expect(inside).toEqual([]);
  });

  it('never open on randomness without a seed, not even under src/cli', () => {
    expect(files.filter((file) => /\bMath\.random\b/.test(withoutComments(file)))).toEqual([]);
  });
});

describe('files', () => {
  const lengths = files.map((file) => codeOf.get(file)!.split('\n').length - 1).sort((a, b) => a - b);

  it('are short: the median is at most 90 lines', () => {
    expect(lengths[Math.floor(lengths.length / 2)]).toBeLessThanOrEqual(90);
  });

  it('beyond 250 lines have a reason', () => {
    const long = files.filter((file) => codeOf.get(file)!.split('\n').length - 1 > 250);
    expect(long).toEqual(Object.keys(LONG));
  });

  it('are named in kebab case', () => {
    expect(files.filter((file) => !/^[a-z0-9/-]+\.ts$/.test(file))).toEqual([]);
  });
});

/** `csv-parse` of `csv-parse/sync`; null for Node's own and for files of ours. */
function packageOf(what: string): string | null {
  if (what.startsWith('.') || what.startsWith('node:') || codeOf.has(what)) return null;
  return what
    .split('/')
    .slice(0, what.startsWith('@') ? 2 : 1)
    .join('/');
}

/** Each circle of imports once, as the way around it. Imports of types alone count too: they tie rooms together as well. */
function circles(): string[] {
  const edges = new Map(files.map((file) => [file, [] as string[]]));
  for (const { from, what } of imports) if (codeOf.has(what)) edges.get(from)!.push(what);
  const done = new Set<string>();
  const found: string[] = [];
  const walk = (file: string, path: readonly string[]): void => {
    const met = path.indexOf(file);
    if (met >= 0) found.push([...path.slice(met), file].join(' → '));
    if (met >= 0 || done.has(file)) return;
    for (const next of edges.get(file)!) walk(next, [...path, file]);
    done.add(file);
  };
  for (const file of files) walk(file, []);
  return found;
}
