import { type Document, isAlias, isMap, isScalar, isSeq, LineCounter, type Node, parseDocument } from 'yaml';
import { backticked } from './found.ts';
import { FORBIDDEN_KEYS } from './name.ts';
import type { ProblemList } from './problem-list.ts';
import { nestingTooDeep } from './yaml-nesting.ts';
import { syntaxMessage } from './yaml-syntax.ts';

/** Keys and list positions that lead from the top of a document to a value. */
export type Path = readonly (string | number)[];

export interface Position {
  readonly line: number;
  readonly column: number;
}

/** A YAML document as plain values without prototypes, with the place of each of them. */
export interface YamlSource {
  readonly value: unknown;
  /** The value's place or its key's; the nearest place above when the path leads nowhere. */
  position(path: Path, part: 'key' | 'value'): Position;
}

const MOST_CHARACTERS = 5_000_000;
const MOST_ALIASES = 100;
const MOST_VALUES = 500_000;
const DEEPEST = 64;

/** Reads YAML (or JSON). Null when the text cannot be read; every reason is in `problems`. */
export function readYaml(text: string, file: string, problems: ProblemList): YamlSource | null {
  const wrong = (code: string, message: string, { line, column }: Position = { line: 0, column: 0 }): null => {
    problems.add({ severity: 'error', code, file, line, column, message });
    return null;
  };
  // 1. What no document may be.
  if (text.length > MOST_CHARACTERS)
    return wrong('too-large', 'the file is larger than 5 MB; put long tables into CSV files');
  const source = text.startsWith('\uFEFF') ? text.slice(1) : text;
  const nul = source.indexOf('\0');
  if (nul >= 0)
    return wrong('not-text', 'the file holds a NUL character: it is not a text file', positionIn(source, nul));
  const deep = nestingTooDeep(source, DEEPEST);
  if (deep !== null)
    return wrong('too-deep', `brackets are nested more than ${DEEPEST} deep`, positionIn(source, deep));

  // 2. Syntax, by the library. Its own search for duplicate keys is quadratic, so it is done below.
  const lines = new LineCounter();
  const place = (offset: number): Position => {
    const { line, col } = lines.linePos(Math.min(offset, source.length));
    return { line, column: col };
  };
  let document: Document.Parsed;
  try {
    document = parseDocument(source, {
      lineCounter: lines,
      prettyErrors: false,
      uniqueKeys: false,
      logLevel: 'error',
    });
  } catch {
    return wrong('too-deep', 'the document is nested too deep to be read', { line: 1, column: 1 });
  }
  for (const error of [...document.errors, ...document.warnings]) {
    wrong('yaml-syntax', syntaxMessage(error.code, error.message), place(error.pos[0]));
  }
  if (document.errors.length + document.warnings.length > 0) return null;
  if (document.contents === null) return wrong('empty-file', 'the file is empty', { line: 1, column: 1 });

  // 3. Values and their places.
  return new Walk(place, wrong).source(document.contents);
}

/** Turns the nodes of a document into plain values and remembers their places. */
class Walk {
  readonly #place: (offset: number) => Position;
  readonly #wrong: (code: string, message: string, position: Position) => null;
  readonly #places = new Map<string, { key: number; value: number }>();
  readonly #anchors = new Map<string, Node>();
  #aliases = 0;
  #values = 0;
  #stopped = false;

  constructor(place: (offset: number) => Position, wrong: (code: string, message: string, position: Position) => null) {
    this.#place = place;
    this.#wrong = wrong;
  }

  source(contents: Node): YamlSource | null {
    const value = this.#read(contents, [], 0);
    return this.#stopped ? null : { value, position: (path, part) => this.#position(path, part) };
  }

  /** What is missing is reported where it should have been: at the key of the mapping it belongs to. */
  #position(path: Path, part: 'key' | 'value'): Position {
    for (let length = path.length; length > 0; length--) {
      const entry = this.#places.get(keyOf(path.slice(0, length)));
      if (entry === undefined) continue;
      return this.#place(length === path.length && part === 'value' ? entry.value : entry.key);
    }
    return this.#place(this.#places.get('')?.value ?? 0);
  }

  #read(node: Node | null, path: Path, from: number): unknown {
    if (this.#stopped) return null;
    const start = node?.range?.[0] ?? from;
    const place = this.#places.get(keyOf(path));
    if (place === undefined) this.#places.set(keyOf(path), { key: from, value: start });
    else place.value = start;
    if (node === null) return null;
    if (++this.#values > MOST_VALUES) return this.#stop('too-many-values', `more than ${MOST_VALUES} values`, start);
    if (path.length > DEEPEST) return this.#stop('too-deep', `values are nested more than ${DEEPEST} deep`, start);
    if (isAlias(node)) return this.#follow(node.source, path, start);
    if (node.anchor !== undefined) this.#anchors.set(node.anchor, node);
    if (isScalar(node)) return node.value;
    if (isSeq(node)) return node.items.map((item, i) => this.#read(item as Node | null, [...path, i], start));
    return isMap(node) ? this.#readMap(node.items as Pair[], path, start) : null;
  }

  #follow(anchor: string, path: Path, start: number): unknown {
    if (++this.#aliases > MOST_ALIASES) {
      return this.#stop('alias-bomb', `aliases (*name) are followed more than ${MOST_ALIASES} times`, start);
    }
    const target = this.#anchors.get(anchor);
    if (target === undefined) return this.#stop('unknown-alias', `no anchor &${anchor} comes before this alias`, start);
    return this.#read(target, path, start);
  }

  #readMap(pairs: readonly Pair[], path: Path, start: number): unknown {
    const mapping: Record<string, unknown> = Object.create(null);
    for (const { key, value } of pairs) {
      const at = key?.range?.[0] ?? start;
      const name = isScalar(key) && key.value !== null ? (key.source ?? String(key.value)) : '';
      const refusal = name in mapping ? twice(name) : refusalOf(name);
      if (refusal !== null) {
        this.#wrong(refusal.code, refusal.message, this.#place(at));
        continue;
      }
      this.#places.set(keyOf([...path, name]), { key: at, value: at });
      mapping[name] = this.#read(value, [...path, name], at);
    }
    return mapping;
  }

  #stop(code: string, message: string, offset: number): null {
    this.#stopped = true;
    return this.#wrong(code, message, this.#place(offset));
  }
}

/** Why a word cannot be a key, or null. */
function refusalOf(name: string): { code: string; message: string } | null {
  if (name === '') {
    return { code: 'bad-key', message: 'a key must be a word: found nothing, a list or a mapping in its place' };
  }
  if (FORBIDDEN_KEYS.includes(name)) return { code: 'forbidden-key', message: `${backticked(name)} cannot be a key` };
  if (name !== '<<') return null;
  return { code: 'merge-key', message: 'merge keys (<<) are not read: write the values out' };
}

function twice(name: string): { code: string; message: string } {
  return { code: 'duplicate-key', message: `${backticked(name)} is written twice here: keep one` };
}

interface Pair {
  readonly key: Node | null;
  readonly value: Node | null;
}

function keyOf(path: Path): string {
  return path.join('\0');
}

function positionIn(text: string, offset: number): Position {
  const before = text.slice(0, offset).split('\n');
  return { line: before.length, column: before[before.length - 1].length + 1 };
}
