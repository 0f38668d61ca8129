import { type CsvTable, readCsv } from './csv-table.ts';
import { quoted } from './found.ts';
import type { ReadText } from './problem.ts';
import type { Spot } from './spot.ts';

/** The CSV files beside a scenario, each read once. They lie in the scenario's folder or below it. */
export class Companions {
  readonly #folder: string;
  readonly #read: ReadText;
  readonly #tables = new Map<string, CsvTable | null>();

  constructor(scenarioFile: string, read: ReadText) {
    this.#folder = scenarioFile.slice(0, Math.max(scenarioFile.lastIndexOf('/'), scenarioFile.lastIndexOf('\\')) + 1);
    this.#read = read;
  }

  /** The table that a value of the scenario names; null when there is none to read, with the reason noted. */
  table(spot: Spot): CsvTable | null {
    const name = String(spot.value).trim();
    const refusal = refusalOf(name);
    if (refusal !== null) return spot.error('outside-folder', refusal);
    const file = this.#folder + name.replace(/^(\.\/)+/, '');
    const known = this.#tables.get(file);
    if (known !== undefined) return known;
    let text: string;
    try {
      text = this.#read(file);
    } catch (error) {
      return spot.error('unreadable-file', `${quoted(name)} ${reasonOf(error)}`);
    }
    const table = readCsv(text, file, spot.sheet.problems);
    this.#tables.set(file, table);
    return table;
  }
}

/** True for text that is meant as the name of a table. */
export function looksLikeCsv(value: unknown): value is string {
  return typeof value === 'string' && /\.csv\s*$/i.test(value);
}

/** Why a text could not be read, as the end of a sentence that begins with the file's name. */
export function reasonOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (code === 'ENOENT' || code === 'ENOTDIR') return 'does not exist';
  if (code === 'EISDIR') return 'is a folder, not a file';
  if (code === 'EACCES' || code === 'EPERM') return 'may not be read: permission denied';
  return `cannot be read: ${error instanceof Error ? error.message : String(error)}`;
}

function refusalOf(name: string): string | null {
  const advice = 'a table lies in the folder of the scenario or below it, such as data/agents.csv';
  if (name.includes('\\')) return `${quoted(name)} has a backslash: write / between folders`;
  if (/^([a-z][a-z0-9+.-]*:|\/|~)/i.test(name))
    return `${quoted(name)} is not a path inside the scenario's folder: ${advice}`;
  if (name.split('/').includes('..')) return `${quoted(name)} leads outside the scenario's folder: ${advice}`;
  return null;
}
