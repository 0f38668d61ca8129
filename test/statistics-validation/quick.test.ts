import { describe, expect, it } from 'vitest';
import { wilsonInterval } from '../../src/statistics/wilson.ts';
import { coverageOf } from './coverage.ts';
import { openDraws } from './draws.ts';
import { meansAndRatios } from './means-and-ratios.ts';
import { quantiles } from './quantiles.ts';
import { PROMISE, select, selections } from './selections.ts';
import { shapleyParts } from './shapley-parts.ts';
import { shares } from './shares.ts';
import { wilsonCoverage } from './wilson-coverage.ts';

/** In short: `npm run validate:statistics` is the long form. */
const EXPERIMENTS = 200;
const FOUR_ERRORS = 4 * Math.sqrt((0.95 * 0.05) / EXPERIMENTS);

describe('Intervals of 95 % hold the truth about as often', () => {
  it.each([...meansAndRatios, ...quantiles, ...shapleyParts, ...shares])('$title', (model) => {
    for (const { figure, covered } of coverageOf(model, EXPERIMENTS)) {
      expect(Math.abs(covered - 0.95), figure).toBeLessThan(FOUR_ERRORS);
    }
  });

  it('a share of 100 replications, worked out exactly', () => {
    expect(Math.abs(wilsonCoverage(100, 0.7, 0.9) - 0.95)).toBeLessThan(0.005);
  });
});

describe('The best is selected as often as promised, and for less than a fixed size would cost', () => {
  it.each(selections)('$title', (model) => {
    const trials = Array.from({ length: EXPERIMENTS }, (_, i) => select(model, openDraws(model.title, i)));
    const correct = trials.filter((trial) => trial.correct).length;
    const total = (of: 'spent' | 'fixedSize') => trials.reduce((sum, trial) => sum + trial[of], 0);
    expect(wilsonInterval(correct, EXPERIMENTS, 0.95)!.high).toBeGreaterThanOrEqual(PROMISE);
    expect(total('spent')).toBeLessThan(total('fixedSize'));
  });
});
