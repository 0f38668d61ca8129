import { expect, it } from 'vitest';
import { dayReached } from '../../src/plan/day-reached.ts';

it('the day reached by a share of replications is the first by which so many are there', () => {
  const days = [50, 10, 40, 20, 30, 60, 70, 80, 90, 100];
  expect([0.1, 0.11, 0.5, 0.9, 1].map((share) => dayReached(days, share))).toEqual([10, 20, 50, 90, 100]);
  expect(dayReached([3], 0.1)).toBe(3);
});
