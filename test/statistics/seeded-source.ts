import seedrandom from 'seedrandom';

/** A seeded source of uniform numbers and, by Box and Muller's method, of standard normal ones. */
export function seededSource(seed: string): { uniform: () => number; normal: () => number; exponential: () => number } {
  const uniform = seedrandom(seed);
  const exponential = () => -Math.log(1 - uniform());
  const normal = () => Math.sqrt(2 * exponential()) * Math.cos(2 * Math.PI * uniform());
  return { uniform, normal, exponential };
}
