/** `ensaio export FILE --out …`: a result as an Excel workbook, or its tables as CSV or Parquet. */
import { join } from 'node:path';
import { named } from '../../documents/found.ts';
import { didYouMean } from '../../documents/nearest.ts';
import { type Table, tableCsv } from '../../report/export/table.ts';
import { tablesOf } from '../../report/export/tables.ts';
import { speechIn } from '../../report/language/speech.ts';
import type { AnyResult } from '../../results/any-result.ts';
import type { LanguageFlags } from '../declare/declare.ts';
import { requireFolder } from '../deliver.ts';
import { EXIT, type ExitCode } from '../exit-code.ts';
import { type ExportKind, type ExportTarget, exportTarget } from '../export-target.ts';
import { InvalidInput } from '../failure.ts';
import { type ResultFlags, resultOf } from '../result-of.ts';
import type { World } from '../world.ts';

export interface ExportFlags extends ResultFlags, LanguageFlags {
  out: string;
  to?: ExportKind;
  table?: string[];
}

export async function exportCommand(files: readonly string[], flags: ExportFlags, world: World): Promise<ExitCode> {
  // 1. What can be wrong before there is a result.
  const target = exportTarget(flags.out, flags.to, world);
  requireFolder(target.folder, world);
  // 2. The result, and its tables.
  const result = await resultOf(files, flags, world);
  const tables = chosen(tablesOf(result), flags.table);
  const made = await filesOf(result, tables, target, flags);
  // 3. Write, and tell.
  try {
    world.writeFiles(target.folder, made);
  } catch (error) {
    throw new InvalidInput(`--out: cannot write: ${error instanceof Error ? error.message : String(error)}`);
  }
  const names = target.name === null ? [...made.keys()].map((name) => join(target.folder, name)) : [flags.out];
  world.stdout.write(`Written: ${names.join(', ')}\n`);
  return EXIT.fine;
}

/** Those asked for, in the order asked; all without a wish. */
function chosen(tables: readonly Table[], ids: readonly string[] | undefined): readonly Table[] {
  if (ids === undefined) return tables;
  const known = tables.map(({ id }) => id);
  return [...new Set(ids)].map((id) => {
    const table = tables.find((one) => one.id === id);
    if (table !== undefined) return table;
    throw new InvalidInput(
      `--table: no table ${JSON.stringify(id)} in this result${didYouMean(id, known) || '.'} It has ${named(known)}.`,
    );
  });
}

async function filesOf(
  result: AnyResult,
  tables: readonly Table[],
  { kind, name }: ExportTarget,
  { out, lang }: ExportFlags,
): Promise<Map<string, string | Uint8Array>> {
  if (kind === 'xlsx') {
    const { workbookOf } = await import('../../report/export/workbook.ts');
    const { toExcel } = await import('../../report/export/excel.ts');
    return new Map([[name!, await toExcel(workbookOf(result, tables, speechIn(lang)))]]);
  }
  const written = await writerOf(kind, result.engine);
  if (name === null) return new Map(tables.map((table) => [`${table.id}.${kind}`, written(table)]));
  if (tables.length !== 1) {
    const ids = named(tables.map(({ id }) => id));
    throw new InvalidInput(`--out: ${out} holds one table: name it with --table, or a folder for all. It has ${ids}.`);
  }
  return new Map([[name, written(tables[0]!)]]);
}

async function writerOf(kind: 'csv' | 'parquet', engine: string): Promise<(table: Table) => string | Uint8Array> {
  if (kind === 'csv') return tableCsv;
  const { toParquet } = await import('../../report/export/parquet.ts');
  return (table) => toParquet(table, engine);
}
