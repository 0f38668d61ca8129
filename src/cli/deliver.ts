/** The last step of a command: what was made before is told and written in one go. */
import { dirname, join, resolve } from 'node:path';
import type { Block } from '../report/block.ts';
import { toMarkdown } from '../report/markdown.ts';
import { type Paint, unpainted } from '../report/paint.ts';
import { toText } from '../report/text.ts';
import type { NamedFile } from './chart-files.ts';
import type { Format } from './experiment-flag-values.ts';
import { InvalidInput } from './failure.ts';
import { isColoured, type World } from './world.ts';

const WIDEST = 120;
const DEFAULT_WIDTH = 100;

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

/** The forms a result can take; only the one asked for is made. */
export interface Forms {
  readonly json: () => string;
  readonly csv: () => string;
  readonly blocks: () => readonly Block[];
}

async function inFormat(format: Format, world: World, forms: Forms): Promise<string> {
  switch (format) {
    case 'json':
      return forms.json();
    case 'csv':
      return forms.csv();
    case 'markdown':
      return toMarkdown(forms.blocks());
    case 'text':
      return toText(forms.blocks(), {
        width: Math.min(WIDEST, world.stdout.columns ?? DEFAULT_WIDTH),
        paint: await paintFor(world),
      });
  }
}

async function paintFor(world: World): Promise<Paint> {
  if (!isColoured(world.stdout, world.env)) return unpainted;
  const { default: colors } = await import('picocolors');
  const { bold, green, red, dim } = colors.createColors(true);
  return { strong: bold, good: green, bad: red, quiet: dim };
}

/**
 * The result goes to stdout alone; then the files are written, all or none. Their names join the result where people
 * read it, else they go to stderr.
 */
export async function deliver(
  forms: Forms,
  files: readonly NamedFile[],
  { format, out }: { readonly format: Format; readonly out?: string },
  world: World,
): Promise<void> {
  world.stdout.write(await inFormat(format, world, forms));
  if (out === undefined) return;
  const names = writeOut(out, files, world);
  if (format === 'text') world.stdout.write(`\n${names}`);
  else world.stderr.write(names);
}

/** Writes all or none; gives the line that names them. */
export function writeOut(out: string, files: readonly NamedFile[], world: World): string {
  try {
    world.writeFiles(out, new Map(files));
  } catch (error) {
    throw new InvalidInput(`--out: cannot write to ${out}: ${error instanceof Error ? error.message : String(error)}`);
  }
  return `Written: ${files.map(([name]) => join(out, name)).join(', ')}\n`;
}
