/** Pieces that [1, 2) is cut into: the logarithm of each middle is tabulated, and a short series does the rest. */
const PIECES = 128;
const INVERSE = Float64Array.from({ length: PIECES }, (_, i) => 1 / (1 + (i + 0.5) / PIECES));
const LOG = INVERSE.map((inverse) => -Math.log(inverse));
/** By leading zeros z of the word: 2^(z − 31), which brings it into [1, 2), and (z + 1) ln 2, which that takes away. */
const SCALE = Float64Array.from({ length: 33 }, (_, zeros) => 2 ** (zeros - 31));
const OCTAVES = Float64Array.from({ length: 33 }, (_, zeros) => (zeros + 1) * Math.LN2);

/**
 * −ln(1 − u) for the uniform u = (word + ½) / 2³² of a 32-bit word, to an absolute error of 2e-15. One is drawn for each
 * arrival, and the logarithm is the dearest part of it: the leading zeros give the exponent and seven bits the piece,
 * so no floating-point number has to be taken apart.
 */
export function exponentialOfWord(word: number): number {
  const rest = ~word;
  const zeros = Math.clz32(rest);
  const piece = ((rest << zeros) >>> 24) & (PIECES - 1);
  const r = ((rest >>> 0) + 0.5) * SCALE[zeros]! * INVERSE[piece]! - 1;
  const series = r * (1 - r * (1 / 2 - r * (1 / 3 - r * (1 / 4 - r * (1 / 5 - r / 6)))));
  return OCTAVES[zeros]! - LOG[piece]! - series;
}
