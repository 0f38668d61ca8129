import { describe, expect, test } from 'vitest';
import { speechIn } from '../../../src/report/language/speech.ts';
import { swingsOf } from '../../../src/report/plan/swings.ts';

const share = (group: string, part: number, halfWidth: number | null = 0.1) => ({ group, share: part, halfWidth });
const swings = (shares: readonly ReturnType<typeof share>[], variance: number | null = 100) =>
  swingsOf({ keyResult: 'wait', metric: 'mean_wait', variance, shares }, speechIn('en'));

describe('how far a key result strays for one uncertainty alone', () => {
  test('is the square root of its share of the variance, and so are the ends of its interval', () => {
    const [only] = swings([share('delivery', 0.25, 0.09)]);
    expect(only).toMatchObject({ name: 'delivery of the steps', width: 5, low: 4 });
    expect(only!.high).toBeCloseTo(Math.sqrt(34), 10);
  });

  test('is nothing for a share estimated below nothing, and all for one beyond all', () => {
    const [large, small] = swings([share('effect:bot', 1.2), share('demand', -0.05)]);
    expect([large!.width, small!.width, small!.low]).toEqual([10, 0, 0]);
    expect(small!.high).toBeCloseTo(Math.sqrt(5), 10);
  });

  test('stands largest first, with what only works together at the end', () => {
    const names = swings([share('together', 0.6), share('daily luck', 0.1), share('effect:bot', 0.3)]);
    expect(names.map(({ name }) => name)).toEqual(['effect of bot', 'daily luck', 'several together']);
  });

  test('of many, the small ones stand together without an interval', () => {
    const many = swings(Array.from({ length: 14 }, (_, i) => share(`effect:step ${i}`, 0.05)));
    expect(many).toHaveLength(10);
    expect(many.at(-1)).toMatchObject({ name: '5 others together', share: { low: null, high: null } });
    expect(many.at(-1)!.width).toBeCloseTo(5, 10);
  });

  test('is not known without a variance', () => {
    expect(swings([share('delivery', 0.25)], null)).toEqual([]);
  });
});
