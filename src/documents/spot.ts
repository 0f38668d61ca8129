import type { Parsed } from './parsed.ts';
import type { ProblemList } from './problem-list.ts';
import type { Path, YamlSource } from './yaml-source.ts';

/** The document being checked: its places, its problems, and the values already known to be of the wrong shape. */
export interface Sheet {
  readonly file: string;
  readonly source: YamlSource;
  readonly problems: ProblemList;
  /** Paths, joined by NUL, of values whose shape was refused. They read as missing, so that they are reported once. */
  readonly refused: Set<string>;
}

/** One value of a document together with its place. `T` is what the shape check let through. */
export class Spot<T = unknown> {
  readonly value: T | undefined;
  readonly path: Path;
  readonly sheet: Sheet;

  constructor(sheet: Sheet, path: Path, value: T | undefined) {
    this.sheet = sheet;
    this.path = path;
    this.value = sheet.refused.has(path.join('\0')) ? undefined : value;
  }

  /** The last key on the way here; for an item of a list, the key of the list. */
  get key(): string {
    return String(this.path.findLast((step) => typeof step === 'string') ?? '');
  }

  /** True when the document does not say it (or said it in a way already reported). */
  get missing(): boolean {
    return this.value === undefined;
  }

  at<K extends keyof NonNullable<T> & string>(key: K): Spot<Exclude<NonNullable<T>[K], undefined>> {
    const mapping = isMapping(this.value) ? this.value : undefined;
    return new Spot(this.sheet, [...this.path, key], mapping?.[key] as Exclude<NonNullable<T>[K], undefined>);
  }

  /** A child whose shape is not known yet. */
  child(key: string): Spot {
    return new Spot(this.sheet, [...this.path, key], isMapping(this.value) ? this.value[key] : undefined);
  }

  /** The entries of a mapping, in the order written; none for anything else. */
  entries<V = T extends Record<string, infer U> ? U : unknown>(): Spot<V>[] {
    if (!isMapping(this.value)) return [];
    const mapping = this.value;
    return Object.keys(mapping).map((key) => new Spot<V>(this.sheet, [...this.path, key], mapping[key] as V));
  }

  /** The items of a list; none for anything else. */
  items(): Spot[] {
    if (!Array.isArray(this.value)) return [];
    return this.value.map((item, i) => new Spot(this.sheet, [...this.path, i], item));
  }

  error(code: string, message: string, part: 'key' | 'value' = 'value'): null {
    this.#add('error', code, message, part);
    return null;
  }

  warn(code: string, message: string, part: 'key' | 'value' = 'value'): void {
    this.#add('warning', code, message, part);
  }

  /** The value as a parser reads it; null, with the problem noted, when it refuses. A missing value gives null silently. */
  parse<V>(parser: (value: unknown) => Parsed<V>): V | null {
    if (this.missing) return null;
    const parsed = parser(this.value);
    return parsed.ok ? parsed.value : this.error(parsed.code, parsed.message);
  }

  /** The same for a key. */
  parseKey<V>(parser: (key: string) => Parsed<V>): V | null {
    const parsed = parser(this.key);
    return parsed.ok ? parsed.value : this.error(parsed.code, parsed.message, 'key');
  }

  #add(severity: 'error' | 'warning', code: string, message: string, part: 'key' | 'value'): void {
    const { file, source, problems } = this.sheet;
    problems.add({ severity, code, file, ...source.position(this.path, part), message });
  }
}

export function isMapping(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
