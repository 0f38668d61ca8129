import { describe, expect, it } from 'vitest';
import { DEFAULT_MARGINS, marginOf } from '../../src/check/margins.ts';

const figure = (unit: string, mean: number | null, more = {}) =>
  ({ measure: 'KPI', metric: 'a_kpi', unit, mean, ...more }) as const;
const margin = (...about: Parameters<typeof figure>) => marginOf(figure(...about), DEFAULT_MARGINS);

describe('a change of no interest', () => {
  it('is a hundredth of the figure, and of what is near 0 a little', () => {
    expect(margin('money', 5000)).toBe(50);
    expect(margin('seconds', 300)).toBe(3);
    expect(margin('seconds', 2)).toBe(0.5);
    expect(margin('fraction', 0.9)).toBeCloseTo(0.009, 12);
    expect(margin('fraction', 0.03)).toBe(0.005);
    expect(margin('count', 0)).toBe(0);
    expect(margin('seconds', null)).toBe(0.5);
  });

  it('of a difference is a hundredth of what it is a difference from', () => {
    expect(margin('money', -20, { measure: 'difference', against: 9000 })).toBe(90);
  });

  it('of a probability is two points: one replication in fifty', () => {
    expect(margin('fraction', 0.5, { measure: 'met' })).toBe(0.02);
  });

  it('is what is asked for this figure, as a part or an amount', () => {
    const margins = { part: 0.1, own: { a_kpi: { amount: 7 }, spend: { part: 0.5 }, P: { amount: 0.1 } } };
    expect(marginOf(figure('money', 5000), margins)).toBe(7);
    expect(marginOf({ measure: 'spend', unit: 'money', mean: 10 }, margins)).toBe(5);
    expect(marginOf({ measure: 'met', unit: 'fraction', mean: 0.5 }, margins)).toBe(0.1);
    expect(marginOf({ measure: 'KPI', metric: 'toString', unit: 'money', mean: 10 }, margins)).toBe(1);
  });
});
