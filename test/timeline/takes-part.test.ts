import fc from 'fast-check';
import { expect, it } from 'vitest';
import { takesPart } from '../../src/timeline/takes-part.ts';

it('bit i stands for step i, and −1 for all of them', () => {
  expect([0, 1, 2, 3].map((step) => takesPart(0b0101, step))).toEqual([true, false, true, false]);
  expect([0, 31, 40].every((step) => takesPart(-1, step))).toBe(true);
  expect([0, 31, 40].some((step) => takesPart(0, step))).toBe(false);
});

it('agrees with the bits of whole numbers, negative ones too', () => {
  fc.assert(
    fc.property(fc.integer(), fc.integer({ min: 0, max: 31 }), (steps, step) => {
      expect(takesPart(steps, step)).toBe(((steps >> step) & 1) === 1);
    }),
  );
});

it('does not take step 32 for step 0', () => {
  expect(takesPart(1, 32)).toBe(false);
  expect(takesPart(2 ** 32, 32)).toBe(true);
});
