/** The intervals of a day as rows for a chart: hours on the clock, a mean, and the two ends of its interval. */
import type { ScopeResult } from '../metrics/result.ts';

export interface DayRow {
  /** What the line is of: a channel, a scenario. */
  readonly of: string;
  readonly when: string;
  /** Hours after midnight: start, middle and end of the interval. */
  readonly from: number;
  readonly hour: number;
  readonly to: number;
  readonly value: number;
  /** Ends of the confidence interval; both the value itself when it has none. */
  readonly low: number;
  readonly high: number;
}

/** Rows of the intervals where the metric has data. Fractions stay within 0 and 1, other figures above 0. */
export function dayRows(of: string, scope: ScopeResult, metric: string, isFraction: boolean): DayRow[] {
  return scope.intervals.flatMap((interval) => {
    const estimate = interval.metrics[metric];
    if (interval.from === 'outside' || estimate === undefined || estimate.value === null) return [];
    const [from, to] = [hourOf(interval.from), hourOf(interval.to)];
    const halfWidth = estimate.halfWidth ?? 0;
    const most = isFraction ? 1 : Number.POSITIVE_INFINITY;
    return [
      {
        of,
        when: `${interval.from}–${interval.to}`,
        from,
        hour: (from + to) / 2,
        to,
        value: estimate.value,
        low: Math.max(0, estimate.value - halfWidth),
        high: Math.min(most, estimate.value + halfWidth),
      },
    ];
  });
}

/** `08:30` is 8.5. */
function hourOf(time: string): number {
  const [hours, minutes, seconds] = time.split(':').map(Number);
  return (hours ?? 0) + (minutes ?? 0) / 60 + (seconds ?? 0) / 3600;
}
