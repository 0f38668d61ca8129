import { describe, expect, it } from 'vitest';
import type { ServiceLevelFormula } from '../../src/documents/scenario.ts';
import { serviceLevel } from '../../src/metrics/service-level.ts';

/** ICMI's example: 1000 answered, 860 of them within 20 s; 60 abandoned, 20 within 20 s and 10 within 5 s. */
const icmi = { offered: 1060, handled: 1000, handledWithin: 860, abandonedWithin: 20, abandonedShort: 10 };

function percent(formula: ServiceLevelFormula, shortAbandon: number | null = null): string {
  const [top, bottom] = serviceLevel(icmi, { formula, shortAbandon });
  return `${((100 * top) / bottom).toFixed(2)} %`;
}

describe("ICMI's example", () => {
  it.each([
    ['g1', '82.69 %'],
    ['g2', '83.02 %'],
    ['g0', '86.00 %'],
    ['g3', '81.13 %'],
  ] as const)('%s is %s', (formula, level) => {
    expect(percent(formula)).toBe(level);
  });

  it('g2 with abandons of up to 5 s counted as good is 82.08 %', () => {
    expect(percent('g2', 5)).toBe('82.08 %');
  });

  it.each(['g0', 'g1', 'g3'] as const)('%s does not ask what a short abandon is', (formula) => {
    expect(percent(formula, 5)).toBe(percent(formula));
  });

  it('nobody offered is 0/0 in every formula: no data, neither 0 nor 1', () => {
    const nobody = { offered: 0, handled: 0, handledWithin: 0, abandonedWithin: 0, abandonedShort: 0 };
    for (const formula of ['g0', 'g1', 'g2', 'g3'] as const) {
      expect(serviceLevel(nobody, { formula, shortAbandon: null })).toEqual([0, 0]);
    }
  });
});
