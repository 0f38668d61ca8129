import { accept, type Parsed } from '../parsed.ts';
import type { Quantity, TouchedValue } from '../plan-terms.ts';
import { findValue } from './find-value.ts';
import { measure } from './quantity.ts';
import { parsePath, pathText } from './value-path.ts';

/** A value of the scenario, and where it stands among those that the plan touches. */
export interface Touch {
  readonly index: number;
  readonly value: TouchedValue;
  /** As the scenario writes it; undefined where it is left out. */
  readonly written: unknown;
}

/** The values that a plan touches, each once, in the order in which they are first named. */
export class Touched {
  readonly #document: unknown;
  readonly #byPath = new Map<string, Touch>();

  constructor(document: unknown) {
    this.#document = document;
  }

  get list(): readonly Touch[] {
    return [...this.#byPath.values()];
  }

  /** The value at a path as written in a plan. */
  at(text: string): Parsed<Touch> {
    const keys = parsePath(text);
    if (!keys.ok) return keys;
    const value = findValue(this.#document, keys.value, text.trim());
    if (!value.ok) return value;
    const { path, raw } = value.value;
    const known = this.#byPath.get(path.join('\0'));
    if (known !== undefined) return accept(known);
    const measured = raw === undefined ? left(path) : measure(raw as number | string | boolean);
    const touched = { path, text: pathText(path), ...measured };
    const touch: Touch = { index: this.#byPath.size, value: touched, written: raw };
    this.#byPath.set(path.join('\0'), touch);
    return accept(touch);
  }
}

/** What it means that a key is left out. */
function left(path: readonly (string | number)[]): { quantity: Quantity | null; base: number | boolean } {
  if (path.at(-1) === 'enabled') return { quantity: null, base: true };
  return { quantity: { kind: 'fraction' }, base: path.at(-1) === 'overhead' ? 0 : 1 };
}
