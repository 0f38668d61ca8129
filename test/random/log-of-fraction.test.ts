import { describe, expect, it } from 'vitest';
import { logOfFraction } from '../../src/random/log-of-fraction.ts';
import { Stream } from '../../src/random/stream.ts';

const error = (x: number): number => Math.abs(logOfFraction(x) - Math.log(x));

describe('The logarithm of a fraction', () => {
  it('is right to 1e-14 for the uniforms a stream gives', () => {
    const stream = new Stream('logarithms');
    let worst = 0;
    for (let i = 0; i < 200_000; i++) worst = Math.max(worst, error(stream.next()));
    expect(worst).toBeLessThan(1e-14);
  });

  it('is right to 1e-14 at the edges of its pieces, of its octaves and of the unit interval', () => {
    const edges = [2 ** -33, 3 * 2 ** -33, 2 ** -40, 1e-300, 1 - 2 ** -33, 1 - 2 ** -32, 1 - 2 ** -53, 1];
    for (let k = 1; k <= 33; k++) edges.push(2 ** -k, 2 ** -k * (1 - 2 ** -52), 2 ** -k * (1 + 2 ** -52));
    for (let piece = 0; piece < 128; piece++)
      edges.push((1 + piece / 128) / 2, ((1 + piece / 128) / 2) * (1 - 2 ** -52));
    expect(Math.max(...edges.map(error))).toBeLessThan(1e-14);
  });

  it('is never above 0, so that no time drawn by it is negative', () => {
    for (let k = 1; k < 5000; k += 2) expect(logOfFraction(1 - k * 2 ** -33)).toBeLessThanOrEqual(0);
  });
});
