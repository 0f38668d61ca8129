import { describe, expect, it } from 'vitest';
import { openStream, Stream } from '../../src/random/stream.ts';
import { chiSquareQuantile } from '../../src/statistics/quantiles.ts';

const draws = (stream: Stream, count: number): number[] => Array.from({ length: count }, () => stream.next());

/** Pearson's statistic of uniforms in equal cells. */
function chiSquare(uniforms: readonly number[], cells: number): number {
  const counts = new Array<number>(cells).fill(0);
  for (const u of uniforms) counts[Math.floor(u * cells)]++;
  const expected = uniforms.length / cells;
  return counts.reduce((sum, count) => sum + (count - expected) ** 2 / expected, 0);
}

function correlation(a: readonly number[], b: readonly number[]): number {
  // Uniforms have mean ½ and variance 1/12.
  return (12 * a.reduce((sum, u, i) => sum + (u - 0.5) * (b[i] - 0.5), 0)) / a.length;
}

describe('A stream', () => {
  it('of the same names gives the same numbers', () => {
    expect(draws(openStream('1', 0, 3, 'phone/billing', 'handle'), 50)).toEqual(
      draws(openStream('1', 0, 3, 'phone/billing', 'handle'), 50),
    );
  });

  it('of another seed, replication, day, type or purpose gives other numbers', () => {
    const names: [string, number, number, string, string] = ['1', 0, 3, 'phone/billing', 'handle'];
    const own = draws(openStream(...names), 20);
    const others: (readonly (string | number)[])[] = [
      ['2', 0, 3, 'phone/billing', 'handle'],
      ['1', 1, 3, 'phone/billing', 'handle'],
      ['1', 0, 4, 'phone/billing', 'handle'],
      ['1', 0, 3, 'phone/status', 'handle'],
      ['1', 0, 3, 'phone/billing', 'patience'],
    ];
    for (const other of others) {
      const theirs = draws(openStream(...other), 20);
      expect(theirs.filter((u) => own.includes(u))).toEqual([]);
    }
  });

  it('tells names apart wherever one ends and the next begins', () => {
    const first = [
      ['a/b', 'c'],
      ['a', 'b/c'],
      ['a/b/c'],
      ['ab', 'c'],
      ['a', 'bc'],
      ['abc'],
      ['a', 'b', 'c'],
      ['', 'abc'],
      ['1:a', 'b'],
      ['1', 11],
      [11, 1],
    ].map((names) => openStream(...names).next());
    expect(new Set(first).size).toBe(first.length);
  });

  it('advances on its own: what others draw leaves it as it is', () => {
    const alone = draws(openStream('1', 'a'), 20);
    const [a, b] = [openStream('1', 'a'), openStream('1', 'b')];
    const together = Array.from({ length: 20 }, () => {
      b.next();
      return a.next();
    });
    expect(together).toEqual(alone);
  });

  it('lies strictly between 0 and 1, on odd multiples of 2^-33', () => {
    for (const u of draws(openStream('edges'), 100_000)) {
      if (!(u > 0 && u < 1 && (u * 2 ** 33) % 2 === 1)) expect.fail(`${u}`);
    }
  });

  it('turns the least and the largest word into numbers strictly between 0 and 1', () => {
    for (const [word, u] of [
      [0, 2 ** -33],
      [-1, 1 - 2 ** -33],
      [-(2 ** 31), 0.5 + 2 ** -33],
    ]) {
      const stream = new Stream('any');
      Object.assign(stream, { word: () => word });
      expect(stream.next()).toBe(u);
    }
  });

  it('is uniform, and so are pairs of what follows one another', () => {
    const limit = (cells: number): number => chiSquareQuantile(0.9999, cells - 1);
    const uniforms = draws(openStream('1', 0, 0, 'phone/billing', 'arrivals'), 200_000);
    expect(chiSquare(uniforms, 256)).toBeLessThan(limit(256));
    const pairs = uniforms.slice(1).map((u, i) => (Math.floor(uniforms[i] * 16) + u) / 16);
    expect(chiSquare(pairs, 256)).toBeLessThan(limit(256));
  });
});

describe('Neighbouring streams', () => {
  const count = 100_000;
  const bound = 4 / Math.sqrt(count);

  it.each([
    ['replications', ['1', 6, 2, 'phone/billing', 'handle'], ['1', 7, 2, 'phone/billing', 'handle']],
    ['days', ['1', 6, 2, 'phone/billing', 'handle'], ['1', 6, 3, 'phone/billing', 'handle']],
    ['seeds', ['1', 6, 2, 'phone/billing', 'handle'], ['2', 6, 2, 'phone/billing', 'handle']],
    ['purposes', ['1', 6, 2, 'phone/billing', 'handle'], ['1', 6, 2, 'phone/billing', 'patience']],
  ])('of two %s are not correlated, nor when one lags behind', (_what, one, other) => {
    const a = draws(openStream(...one), count);
    const b = draws(openStream(...other), count);
    expect(Math.abs(correlation(a, b))).toBeLessThan(bound);
    expect(Math.abs(correlation(a.slice(1), b))).toBeLessThan(bound);
    expect(Math.abs(correlation(b.slice(1), a))).toBeLessThan(bound);
  });

  it.each([
    ['replications', (i: number) => ['1', i, 0, 'phone/billing', 'arrivals']],
    ['days', (i: number) => ['1', 0, i, 'phone/billing', 'arrivals']],
    ['seeds', (i: number) => [String(i), 0, 0, 'phone/billing', 'arrivals']],
  ] as const)('of 10,000 %s begin uniformly, each without regard to the one before', (_what, names) => {
    for (const skipped of [0, 1, 2]) {
      const first = Array.from({ length: 10_000 }, (_, i) => draws(openStream(...names(i)), skipped + 1)[skipped]);
      expect(chiSquare(first, 100)).toBeLessThan(chiSquareQuantile(0.9999, 99));
      expect(Math.abs(correlation(first.slice(1), first.slice(0, -1)))).toBeLessThan(4 / Math.sqrt(9999));
    }
  });
});
