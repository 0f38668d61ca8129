/** The last step of a command: everything is made first, then written in one go, then told. */
import { dirname, join, resolve } from 'node:path';
import type { Block } from '../report/block.ts';
import type { Chart } from '../report/chart-theme.ts';
import { type Paint, unpainted } from '../report/paint.ts';
import { toText } from '../report/text.ts';
import { InvalidInput } from './failure.ts';
import { isColoured, type World } from './world.ts';

export const FORMATS = ['text', 'json', 'csv', 'markdown'] as const;
export type Format = (typeof FORMATS)[number];

const WIDEST = 120;
const DEFAULT_WIDTH = 100;

/** Charts by file stem, each as its spec and its picture. */
export async function chartFiles(charts: Readonly<Record<string, Chart>>): Promise<[string, string][]> {
  const { renderSvg } = await import('../report/render-svg.ts');
  const files: [string, string][] = [];
  for (const [stem, chart] of Object.entries(charts)) {
    files.push([`${stem}.vl.json`, `${JSON.stringify(chart, null, 2)}\n`], [`${stem}.svg`, await renderSvg(chart)]);
  }
  return files;
}

/** Before a run of minutes: could its result be written at all? */
export function requireFolder(out: string | undefined, world: World): void {
  if (out === undefined) return;
  if (out.trim() === '') throw new InvalidInput('--out: name a folder to write to.');
  for (let path = resolve(world.cwd, out); ; path = dirname(path)) {
    const kind = world.kindOf(path);
    if (kind === 'folder') return;
    if (kind !== 'nothing') throw new InvalidInput(`--out: ${path} is not a folder; name a folder, new or existing.`);
    if (path === dirname(path)) return;
  }
}

/** Writes the files, all or none, and returns their names. */
export function writeOut(out: string, files: readonly (readonly [string, string])[], world: World): string[] {
  try {
    world.writeFiles(out, new Map(files));
  } catch (error) {
    throw new InvalidInput(`--out: cannot write to ${out}: ${error instanceof Error ? error.message : String(error)}`);
  }
  return files.map(([name]) => join(out, name));
}

export async function paintFor(world: World): Promise<Paint> {
  if (!isColoured(world.stdout, world.env)) return unpainted;
  const { default: colors } = await import('picocolors');
  const { bold, green, red, dim } = colors.createColors(true);
  return { strong: bold, good: green, bad: red, quiet: dim };
}

export async function asText(blocks: readonly Block[], world: World): Promise<string> {
  const width = Math.min(WIDEST, world.stdout.columns ?? DEFAULT_WIDTH);
  return toText(blocks, { width, paint: await paintFor(world) });
}

/** The result goes to stdout alone. The names of the files join it only where people read it, else they go to stderr. */
export function tell(result: string, written: readonly string[], format: Format, world: World): void {
  world.stdout.write(result);
  if (written.length === 0) return;
  const names = `Written: ${written.join(', ')}\n`;
  if (format === 'text') world.stdout.write(`\n${names}`);
  else world.stderr.write(names);
}
