import { describe, expect, it } from 'vitest';
import { counterDraw, threefry } from '../../src/random/counter-draw.ts';
import { chiSquareQuantile } from '../../src/statistics/quantiles.ts';

const COUNT = 100_000;
/** Four standard errors of a correlation of nothing. */
const BOUND = 4 / Math.sqrt(COUNT);

function correlation(a: readonly number[], b: readonly number[]): number {
  // Uniforms have mean ½ and variance 1/12.
  return (12 * a.reduce((sum, u, i) => sum + (u - 0.5) * (b[i] - 0.5), 0)) / a.length;
}

function chiSquare(uniforms: readonly number[], cells: number): number {
  const counts = new Array<number>(cells).fill(0);
  for (const u of uniforms) counts[Math.floor(u * cells)]++;
  const expected = uniforms.length / cells;
  return counts.reduce((sum, count) => sum + (count - expected) ** 2 / expected, 0);
}

describe('A word of Threefry', () => {
  it.each([
    ['zeros', [0, 0, 0, 0], 0x6b200159],
    ['ones', [-1, -1, -1, -1], 0x1cb996fc],
    ['the digits of pi', [0x13198a2e, 0x03707344, 0x243f6a88, 0x85a308d3], 0xc4923a9c],
  ])('of %s is the one that the authors publish with their code (Random123, 20 rounds)', (_, names, word) => {
    const [key0, key1, counter0, counter1] = names;
    expect(threefry(key0!, key1!, counter0!, counter1!) >>> 0).toBe(word);
  });

  it('takes numbers for what they are in 32 bits, signed or not', () => {
    expect(threefry(0xffffffff, 0xffffffff, 0xffffffff, 0xffffffff)).toBe(threefry(-1, -1, -1, -1));
  });
});

describe('A draw by name', () => {
  it('is the same whenever it is asked for', () => {
    expect(counterDraw(12, -7, 3, 1)).toBe(counterDraw(12, -7, 3, 1));
  });

  it('lies strictly between 0 and 1', () => {
    for (let i = 0; i < COUNT; i++) {
      const u = counterDraw(i, 1, 2, 3);
      if (!(u > 0 && u < 1)) expect.fail(`${u}`);
    }
  });

  it.each([
    ['customers', (i: number) => counterDraw(i, 99, 5, 1)],
    ['customers by the other half of the key', (i: number) => counterDraw(99, i, 5, 1)],
    ['purposes', (i: number) => counterDraw(1234, 5678, i, 1)],
    ['occasions', (i: number) => counterDraw(1234, 5678, 5, i)],
  ])('of neighbouring %s is uniform, and so are pairs', (_, draw) => {
    const uniforms = Array.from({ length: COUNT }, (_, i) => draw(i));
    const limit = chiSquareQuantile(0.9999, 255);
    expect(chiSquare(uniforms, 256)).toBeLessThan(limit);
    expect(
      chiSquare(
        uniforms.slice(1).map((u, i) => (Math.floor(uniforms[i] * 16) + u) / 16),
        256,
      ),
    ).toBeLessThan(limit);
  });

  it.each([
    ['another purpose', (i: number) => counterDraw(i, 7, 4, 0)],
    ['a purpose far away', (i: number) => counterDraw(i, 7, 3003, 0)],
    ['another occasion', (i: number) => counterDraw(i, 7, 3, 1)],
    ['purpose and occasion exchanged', (i: number) => counterDraw(i, 7, 0, 3)],
    ['another half of the key', (i: number) => counterDraw(i, 8, 3, 0)],
    ['the halves exchanged', (i: number) => counterDraw(7, i, 3, 0)],
  ])('tells nothing of the same customer with %s', (_, other) => {
    const own = Array.from({ length: COUNT }, (_, i) => counterDraw(i, 7, 3, 0));
    const theirs = own.map((_, i) => other(i));
    expect(Math.abs(correlation(own, theirs))).toBeLessThan(BOUND);
  });
});
