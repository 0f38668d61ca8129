import fc from 'fast-check';
import { expect, it } from 'vitest';
import { Earliest } from '../../src/kernel/earliest.ts';

it('The winner is the least time, and of equals the source with the smallest number', () => {
  const changes = fc.integer({ min: 1, max: 21 }).chain((sources) =>
    fc.record({
      sources: fc.constant(sources),
      steps: fc.array(
        fc.tuple(
          fc.nat(sources - 1),
          fc.oneof(fc.nat(6), fc.double({ min: 0, max: 6, noNaN: true }), fc.constant(Infinity)),
        ),
        { maxLength: 80, size: 'max' },
      ),
    }),
  );
  fc.assert(
    fc.property(changes, ({ sources, steps }) => {
      const earliest = new Earliest(sources);
      const naive = new Array<number>(sources).fill(Infinity);
      for (const [source, time] of steps) {
        earliest.set(source, time);
        naive[source] = time;
        const least = Math.min(...naive);
        expect(earliest.time).toBe(least);
        expect(earliest.source).toBe(naive.indexOf(least));
      }
    }),
    { numRuns: 300 },
  );
});

it('Nobody acts before being told to, whatever the number of sources', () => {
  for (const sources of [0, 1, 2, 3, 5, 64]) expect(new Earliest(sources).time).toBe(Infinity);
});

it('A source with a later time lets the next one through', () => {
  const earliest = new Earliest(3);
  earliest.set(0, 5);
  earliest.set(2, 7);
  expect([earliest.source, earliest.time]).toEqual([0, 5]);
  earliest.set(0, 9);
  expect([earliest.source, earliest.time]).toEqual([2, 7]);
  earliest.set(2, Infinity);
  expect([earliest.source, earliest.time]).toEqual([0, 9]);
});

it('A source not known before is added, however far beyond the others', () => {
  const earliest = new Earliest(1);
  earliest.set(0, 5);
  earliest.set(1, 4);
  expect([earliest.source, earliest.time]).toEqual([1, 4]);
  earliest.set(37, 3);
  expect([earliest.source, earliest.time]).toEqual([37, 3]);
  earliest.set(37, Infinity);
  earliest.set(1, Infinity);
  expect([earliest.source, earliest.time]).toEqual([0, 5]);
});

it('Cleared, nobody has anything to do', () => {
  const earliest = new Earliest(3);
  for (const source of [0, 1, 2]) earliest.set(source, source);
  earliest.clear();
  expect(earliest.time).toBe(Infinity);
  earliest.set(1, 8);
  expect([earliest.source, earliest.time]).toEqual([1, 8]);
});

it('A time that is no number is refused', () => {
  expect(() => new Earliest(3).set(2, Number.NaN)).toThrow('source 2 was set to act at NaN');
});
