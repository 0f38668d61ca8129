import { describe, expect, it } from 'vitest';
import type { Asked } from '../../src/metrics/asked.ts';
import { differenceRows, metricRows } from '../../src/plan/differences.ts';
import type { Told } from '../../src/plan/readings.ts';
import { normal } from './made-stage.ts';

const asked: Asked = {
  cells: [
    { scope: 'whole', name: 'all', metric: 'average_speed_of_answer' },
    { scope: 'whole', name: 'all', metric: 'service_level' },
  ],
  periods: [{ from: 0, to: 91 }],
};

function told(readings: readonly (readonly number[])[], layout = asked): Told {
  const days = { begins: new Float64Array(0), full: new Float64Array(0), contacts: 1 };
  return { asked: layout, rehearsed: readings.map((reading) => ({ reading: Float64Array.from(reading), ...days })) };
}

describe('the table of KPIs', () => {
  it('is a ratio of sums, not a mean of ratios', () => {
    const [asa] = metricRows(
      told([
        [100, 10, 1, 2],
        [600, 20, 1, 2],
      ]),
      0.95,
    );
    expect(asa).toMatchObject({ scope: 'whole', name: 'all', metric: 'average_speed_of_answer' });
    expect(asa!.estimate.value).toBeCloseTo(700 / 30, 12);
  });

  it('has a difference and a verdict for every KPI, by what is better for it', () => {
    const days = Array.from({ length: 20 }, (_, r) => 60 + 5 * normal('day', r));
    const baseline = told(days.map((wait) => [wait, 1, 80, 100]));
    const plan = told(days.map((wait, r) => [wait - 10 + 0.1 * normal('plan', r), 1, 78 + (r % 2) / 10, 100]));
    const rows = differenceRows(baseline, plan, 0.95, 0.99);
    expect(rows.map(({ verdict }) => verdict)).toEqual(['better', 'worse']);
    expect(rows[0]!.difference.value).toBeCloseTo(-10, 0);
    // The days are the same: what is left is the plan's own luck.
    expect(rows[0]!.difference.halfWidth).toBeLessThan(0.1);
    expect(rows[0]!.difference.confidence).toBe(0.99);
    expect(rows[0]!.baseline.confidence).toBe(0.95);
  });

  it('is paired by replication, and has no data where nobody was counted', () => {
    const baseline = told([
      [10, 1, 0, 0],
      [20, 1, 0, 0],
    ]);
    const [asa, level] = differenceRows(
      baseline,
      told([
        [11, 1, 0, 0],
        [21, 1, 0, 0],
      ]),
      0.95,
      0.95,
    );
    expect(asa!.baseline.value).toBe(15);
    expect(asa!.difference.value).toBe(1);
    expect(level!.verdict).toBe('no data');
  });

  it('finds a KPI by what it is, wherever it stands, and leaves out what only one of the two has', () => {
    const swapped: Asked = { ...asked, cells: [asked.cells[1]!, { scope: 'team', name: 'new', metric: 'occupancy' }] };
    const rows = differenceRows(told([[5, 1, 3, 4]]), told([[2, 4, 1, 2]], swapped), 0.95, 0.95);
    expect(rows).toHaveLength(1);
    expect(rows[0]).toMatchObject({ metric: 'service_level', baseline: { value: 0.75 }, difference: { value: -0.25 } });
  });
});
