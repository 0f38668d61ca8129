import { describe, expect, test } from 'vitest';
import type { Trajectory } from '../../../src/plan/comparison-result.ts';
import { speechIn } from '../../../src/report/language/speech.ts';
import { onTargetSince, trajectoryFindings } from '../../../src/report/plan/trajectory-finding.ts';
import { date, emptyComparison, sampleComparison, spread } from './sample-result.ts';

/** Weeks from the first on, with these medians; null: a week without data. */
function course(medians: readonly (number | null)[], by = date(7 * medians.length - 1)): Trajectory {
  const weeks = medians.map((median, w) => {
    const plan = median === null ? null : spread(median, 5);
    return { from: date(7 * w), to: date(7 * w + 6), plan, baseline: null };
  });
  return { keyResult: 'wait', metric: 'mean_wait', scope: 'whole', name: 'all', by, target: 20, weeks };
}

describe('on target since', () => {
  test.each([
    ['the week after the last one off it', [30, 18, 25, 20, 12], date(21)],
    ['the beginning, where it always is', [20, 19, 11], 0],
    ['no week, where the last is off it', [18, 12, 21], null],
    ['no week, without data', [null, null], null],
  ] as const)('%s', (_, medians, since) => {
    expect(onTargetSince(course(medians), 'at most')).toBe(since);
  });

  test('weeks after the date do not count', () => {
    expect(onTargetSince(course([30, 12, 30], date(13)), 'at most')).toBe(date(7));
  });

  test('at least is the other way round, and weeks without data are passed over', () => {
    expect(onTargetSince(course([30, null, 18, 20]), 'at least')).toBe(date(21));
  });
});

describe('the finding of trajectories', () => {
  const labels = ['Hire', 'Automate', 'Reroute'];

  test('is about the best plan', () => {
    expect(trajectoryFindings(sampleComparison(), labels, speechIn('en')).join(' ')).toMatch(/^Reroute: the median/);
  });

  test('is that nothing is known where no week has data', () => {
    expect(trajectoryFindings(emptyComparison(), labels, speechIn('es'))).toEqual([
      'Ningún resultado clave tiene datos por semana',
    ]);
  });
});
