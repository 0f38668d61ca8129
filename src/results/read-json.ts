/**
 * JSON with the place of each value. A result may have megabytes: the platform reads it, and places are looked for in the
 * text only when there is something to say of them.
 */
import type { ProblemList } from '../documents/problem-list.ts';
import { placeOf, wrongToken } from './json-places.ts';

export interface JsonSource {
  readonly value: unknown;
  /** Line and column from 1, of the value or the nearest one above it. */
  position(path: readonly PropertyKey[]): Position;
}

export interface Position {
  readonly line: number;
  readonly column: number;
}

/** The flagship's result has about 2 MB. */
const MOST_CHARACTERS = 100_000_000;
const DEEPEST = 32;

/** Null when the text is no JSON, with the reason noted. */
export function readJson(text: string, file: string, problems: ProblemList): JsonSource | null {
  const wrong = (code: string, message: string, { line, column }: Position = { line: 0, column: 0 }): null => {
    problems.add({ severity: 'error', code, file, line, column, message });
    return null;
  };
  if (text.length > MOST_CHARACTERS) return wrong('too-large', 'the file is larger than 100 MB');
  const source = text.startsWith('\uFEFF') ? text.slice(1) : text;
  if (source.trim() === '') return wrong('empty-file', 'the file is empty', { line: 1, column: 1 });
  let value: unknown;
  try {
    value = JSON.parse(source);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    const offset = wrongToken(source, error.message);
    return wrong('json-syntax', syntaxMessage(source, offset), lineAndColumn(source, offset));
  }
  const bad = unwelcome(value);
  if (bad !== null) return wrong(bad.code, bad.message, lineAndColumn(source, placeOf(source, bad.path)));
  return { value, position: (path) => lineAndColumn(source, placeOf(source, path)) };
}

/** What no result may hold, wherever it stands: keys that mean more than a name to JavaScript, and depth without end. */
function unwelcome(whole: unknown): { path: PropertyKey[]; code: string; message: string } | null {
  let level: { value: unknown; path: PropertyKey[] }[] = [{ value: whole, path: [] }];
  for (let depth = 0; level.length > 0; depth++) {
    const next: typeof level = [];
    for (const { value, path } of level) {
      if (typeof value !== 'object' || value === null) continue;
      if (depth > DEEPEST) return { path, code: 'too-deep', message: `values are nested more than ${DEEPEST} deep` };
      if (Object.hasOwn(value, '__proto__')) {
        return { path: [...path, '__proto__'], code: 'forbidden-key', message: '`__proto__` cannot be a key' };
      }
      for (const [key, inner] of Object.entries(value)) {
        if (typeof inner === 'object' && inner !== null) next.push({ value: inner, path: [...path, key] });
      }
    }
    level = next;
  }
  return null;
}

function syntaxMessage(source: string, offset: number): string {
  if (offset >= source.trimEnd().length) return 'the file ends before the JSON does: was it written to the end?';
  const [word] = /^(?:[A-Za-z]+|[\s\S])/.exec(source.slice(offset, offset + 20)) ?? [''];
  return `this is not JSON: ${JSON.stringify(word)} is not expected here`;
}

function lineAndColumn(text: string, offset: number): Position {
  const before = text.slice(0, offset);
  const lines = before.split('\n');
  return { line: lines.length, column: lines.at(-1)!.length + 1 };
}
