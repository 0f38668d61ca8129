import { type CsvTable, readCsv } from './csv-table.ts';
import { quoted } from './found.ts';
import type { ReadText } from './problem.ts';
import type { Spot } from './spot.ts';
import { WorkbookError } from './workbook/archive.ts';

/** The files beside a scenario: tables, each read once, and a routing rule. They lie in the scenario's folder or below it. */
export class Companions {
  readonly #folder: string;
  readonly #read: ReadText;
  readonly #tables = new Map<string, CsvTable | null>();

  constructor(scenarioFile: string, read: ReadText) {
    this.#folder = scenarioFile.slice(0, Math.max(scenarioFile.lastIndexOf('/'), scenarioFile.lastIndexOf('\\')) + 1);
    this.#read = read;
  }

  /** The text that a value names, with its file; null when it cannot be read, with the reason noted. `what` it should be. */
  text(spot: Spot, what: string): { readonly file: string; readonly text: string } | null {
    const name = String(spot.value).trim();
    const refusal = refusalOf(name, what);
    if (refusal !== null) return spot.error('outside-folder', refusal);
    const file = this.#folder + name.replace(/^(\.\/)+/, '');
    try {
      return { file, text: this.#read(file) };
    } catch (error) {
      return spot.error('unreadable-file', `${quoted(name)} ${reasonOf(error)}`);
    }
  }

  /** The table that a value of the scenario names; null when there is none to read, with the reason noted. */
  table(spot: Spot): CsvTable | null {
    const known = this.#tables.get(String(spot.value));
    if (known !== undefined) return known;
    const read = this.text(spot, 'a table lies in the folder of the scenario or below it, such as data/agents.csv');
    if (read === null) return null;
    const table = readCsv(read.text, read.file, spot.sheet.problems);
    this.#tables.set(String(spot.value), table);
    return table;
  }
}

/** Why a text could not be read, as the end of a sentence that begins with the file's name. */
export function reasonOf(error: unknown): string {
  if (error instanceof WorkbookError) return error.message;
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (code === 'ENOENT' || code === 'ENOTDIR') return 'does not exist';
  if (code === 'EISDIR') return 'is a folder, not a file';
  if (code === 'EACCES' || code === 'EPERM') return 'may not be read: permission denied';
  return `cannot be read: ${error instanceof Error ? error.message : String(error)}`;
}

function refusalOf(name: string, advice: string): string | null {
  if (name.includes('\\')) return `${quoted(name)} has a backslash: write / between folders`;
  if (/^([a-z][a-z0-9+.-]*:|\/|~)/i.test(name))
    return `${quoted(name)} is not a path inside the scenario's folder: ${advice}`;
  if (name.split('/').includes('..')) return `${quoted(name)} leads outside the scenario's folder: ${advice}`;
  return null;
}
