/** Where an export goes, and as what: by the ending of `--out`, or into a folder. */
import { basename, dirname, extname, resolve } from 'node:path';
import { InvalidInput } from './failure.ts';
import type { World } from './world.ts';

export const EXPORT_KINDS = ['xlsx', 'csv', 'parquet'] as const;
export type ExportKind = (typeof EXPORT_KINDS)[number];

/** One file of this name; or, without a name, one file a table. */
export interface ExportTarget {
  readonly kind: ExportKind;
  readonly folder: string;
  readonly name: string | null;
}

/** @throws InvalidInput when nothing could be written there */
export function exportTarget(out: string, to: ExportKind | undefined, world: World): ExportTarget {
  if (out.trim() === '') throw new InvalidInput('--out: name a file (.xlsx, .csv, .parquet) or a folder.');
  const ending = extname(out).slice(1).toLowerCase();
  const isFolder = /[/\\]$/.test(out) || world.kindOf(out) === 'folder' || ending === '';
  if (isFolder) {
    if (to === 'xlsx') throw new InvalidInput(`--out: ${out} is a folder; name the workbook, as in ${example(out)}.`);
    return { kind: to ?? 'csv', folder: out, name: null };
  }
  const kind = EXPORT_KINDS.find((one) => one === ending);
  if (kind === undefined) {
    throw new InvalidInput(`--out: ${out} is neither .xlsx, .csv or .parquet nor a folder (folders end in /).`);
  }
  if (to !== undefined && to !== kind)
    throw new InvalidInput(`--out: ${out} is ${kind}, --to says ${to}: leave one out.`);
  return { kind, folder: dirname(resolve(world.cwd, out)), name: basename(out) };
}

function example(folder: string): string {
  return `${folder.replace(/[/\\]+$/, '')}/result.xlsx`;
}
