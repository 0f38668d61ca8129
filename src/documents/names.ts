import { backticked, named } from './found.ts';
import { didYouMean } from './nearest.ts';
import type { Spot } from './spot.ts';

/** The names of one sort of thing, to check references against. */
export class Names {
  readonly list: readonly string[];
  readonly #sort: string;
  readonly #section: string;
  readonly #known: ReadonlySet<string>;

  /** @param sort in words, `intent`; `section`: where they are defined, `intents` */
  constructor(sort: string, section: string, list: readonly string[]) {
    this.#sort = sort;
    this.#section = section;
    this.list = list;
    this.#known = new Set(list);
  }

  has(name: string): boolean {
    return this.#known.has(name);
  }

  /** True when the name is known; else the problem is noted. */
  check(spot: Spot, name: string, part: 'key' | 'value'): boolean {
    if (this.#known.has(name)) return true;
    spot.error(`unknown-${this.#sort}`, this.unknown(name), part);
    return false;
  }

  /** The sentence for a name that is not known. */
  unknown(name: string): string {
    const known = `known ${this.list.length === 1 ? 'is' : 'are'} ${named(this.list)}${didYouMean(name, this.list)}`;
    const none = `none is defined under \`${this.#section}\``;
    return `unknown ${this.#sort} ${backticked(name)}: ${this.list.length === 0 ? none : known}`;
  }
}
