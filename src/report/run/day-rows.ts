/** The intervals of a day as rows for a chart: hours on the clock, a mean, and the two ends of its interval. */
import type { Estimate, ScopeResult } from '../../metrics/result.ts';
import { unitOf } from '../language/kpis.ts';
import type { Speech } from '../language/speech.ts';

export interface DayRow extends Reach {
  /** What the line is of: a channel, a scenario. */
  readonly of: string;
  readonly when: string;
  /** Hours after midnight: start, middle and end of the interval. */
  readonly from: number;
  readonly hour: number;
  readonly to: number;
}

/** A mean and the ends of its confidence interval; both the value itself when it has none. */
export interface Reach {
  readonly value: number;
  readonly low: number;
  readonly high: number;
  /** The value with its half-width, as people read it. */
  readonly text: string;
}

/** Rows of the intervals where the metric has data. */
export function dayRows(of: string, scope: ScopeResult, metric: string, speech: Speech): DayRow[] {
  return scope.intervals.flatMap((interval) => {
    const estimate = interval.metrics[metric];
    if (interval.from === 'outside' || estimate === undefined) return [];
    const reach = reachOf(unitOf(metric), estimate, speech);
    return reach === null ? [] : [{ of, ...clockSpan(interval), ...reach }];
  });
}

/** Fractions stay within 0 and 1, other figures above 0; null without data. */
export function reachOf(unit: string, estimate: Estimate, { figures }: Speech): Reach | null {
  const { value } = estimate;
  if (value === null || !Number.isFinite(value)) return null;
  const halfWidth = estimate.halfWidth ?? 0;
  const most = unit === 'fraction' ? 1 : Number.POSITIVE_INFINITY;
  return {
    value,
    low: Math.max(0, value - halfWidth),
    high: Math.min(most, value + halfWidth),
    text: figures.quantity(unit, estimate),
  };
}

export function clockSpan({ from, to }: { readonly from: string; readonly to: string }) {
  const [start, end] = [hourOf(from), hourOf(to)];
  return { when: `${from}–${to}`, from: start, hour: (start + end) / 2, to: end };
}

/** `08:30` is 8.5. */
function hourOf(time: string): number {
  const [hours, minutes, seconds] = time.split(':').map(Number);
  return (hours ?? 0) + (minutes ?? 0) / 60 + (seconds ?? 0) / 3600;
}
