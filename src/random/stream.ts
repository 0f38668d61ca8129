import { createRequire } from 'node:module';

/** The part of a seedrandom generator that is used: the next 32 random bits, as a signed integer. */
interface Generator {
  int32(): number;
}
/** Tyche-i (Neves and Araujo 2011), as seedrandom ships it: 128 bits of state, a string as its seed. */
const tychei = createRequire(import.meta.url)('seedrandom/lib/tychei.js') as (seed: string) => Generator;

const TWO_TO_MINUS_32 = 2 ** -32;

/**
 * A stream of uniform numbers strictly between 0 and 1, each a multiple of 2⁻³³ from one 32-bit word, so that every
 * variate made by inversion costs exactly one word and streams stay aligned between scenarios.
 */
export class Stream {
  /** The next 32 bits as a signed integer: part of a key, where no uniform is wanted. */
  readonly word: () => number;

  constructor(seed: string) {
    this.word = tychei(seed).int32;
  }

  next(): number {
    return ((this.word() >>> 0) + 0.5) * TWO_TO_MINUS_32;
  }
}

/**
 * Opens the stream that bears these names. Streams are told apart by name, never by the order in which they are made,
 * so one more stream or one renamed leaves all others as they were.
 */
export function openStream(...names: readonly (string | number)[]): Stream {
  // Each name is preceded by its length: ('a/b', 'c') and ('a', 'b/c') are different streams.
  return new Stream(names.map((name) => `${String(name).length}:${name}`).join(''));
}
