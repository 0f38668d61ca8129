import { describe, expect, it } from 'vitest';
import { reviewsOf } from '../../src/plan/reviews.ts';
import { madePlan, madeResult, madeStep } from './made-plan.ts';
import { madeTold } from './made-told.ts';

describe('a review', () => {
  it('is told what to expect of the seven days before, and which steps should have begun', () => {
    const plan = madePlan({
      keyResults: [madeResult('wait')],
      steps: [madeStep('a', []), madeStep('b', [], { day: 16 }), madeStep('c', [], { day: 17 })],
      reviews: [
        { date: '2027-03-01', day: 0, about: null },
        { date: '2027-03-17', day: 16, about: 'go on?' },
      ],
    });
    const told = madeTold(plan, 3, (r, { from, to }) => (from === 9 && to === 16 ? 10 * r : -1));
    const [first, second] = reviewsOf(plan, told);
    expect(first).toEqual({
      date: '2027-03-01',
      about: null,
      expect: [{ keyResult: 'wait', spread: null }],
      begun: ['a'],
    });
    expect(second!.expect[0]!.spread).toMatchObject({ mean: 10, p50: 10 });
    expect(second).toMatchObject({ about: 'go on?', begun: ['a', 'b'] });
  });
});
