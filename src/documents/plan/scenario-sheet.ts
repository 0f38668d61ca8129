import { createHash } from 'node:crypto';
import type { ReadText } from '../problem.ts';

/** Everything of a scenario that is needed to read it again elsewhere, perhaps with other values: plain data. */
export interface ScenarioSheet {
  readonly file: string;
  /** The document as values, before it is checked. */
  readonly raw: unknown;
  /** The text of every file read, the document's own among them, by the name it was read by. */
  readonly texts: Readonly<Record<string, string>>;
}

/** A reader that remembers what it has read. */
export function remembering(read: ReadText): { readonly read: ReadText; readonly texts: Record<string, string> } {
  const texts: Record<string, string> = {};
  return { texts, read: (file) => (texts[file] = read(file)) };
}

/** A reader of what a sheet holds. */
export function readerOf({ texts }: ScenarioSheet): ReadText {
  return (file) => {
    if (Object.hasOwn(texts, file)) return texts[file];
    throw Object.assign(new Error(`${file} does not exist`), { code: 'ENOENT' });
  };
}

/**
 * sha256 of what a scenario says: its text and those of its tables and rules, with their names from its folder. Where the
 * folder lies, and how lines end, does not count.
 */
export function contentLock({ file, texts }: Pick<ScenarioSheet, 'file' | 'texts'>): string {
  const folder = file.slice(0, Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);
  const beside = Object.keys(texts)
    .filter((name) => name !== file)
    .sort();
  const hash = createHash('sha256');
  for (const name of [file, ...beside]) {
    const short = name.startsWith(folder) ? name.slice(folder.length) : name;
    const text = (texts[name] ?? '').replaceAll('\r\n', '\n');
    hash.update(`${short.length}:${short}${text.length}:${text}`);
  }
  return hash.digest('hex');
}
