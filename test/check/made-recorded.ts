/** Observations made by hand: two KPIs over a few replications. */
import type { Figure } from '../../src/check/figure.ts';
import type { Observed } from '../../src/check/observed.ts';
import { type Recorded, recordOf } from '../../src/check/recorded.ts';

export const LEVELS = [0.8, 0.82, 0.79, 0.81, 0.8, 0.83, 0.78, 0.8, 0.81, 0.8];
export const WAITS = [21, 19, 22, 20, 21, 18, 23, 20, 20, 21];

export function figure(metric: string, unit: string, values: readonly (number | null)[], more: Partial<Figure> = {}) {
  const known = values.filter((value) => value !== null);
  const mean = known.reduce((sum, value) => sum + value, 0) / known.length;
  return { measure: 'KPI', scope: 'whole', name: 'all', metric, unit, mean, halfWidth: 0.01, values, ...more } as const;
}

export function observed(more: Partial<Observed> = {}): Observed {
  return {
    kind: 'scenario',
    file: 'desk.yaml',
    name: 'Help desk',
    currency: null,
    seed: '1',
    replications: 10,
    confidence: 0.95,
    input: { content: 'c'.repeat(64), model: 'a'.repeat(64) },
    digest: 'd'.repeat(64),
    figures: [figure('service_level', 'fraction', LEVELS), figure('average_speed_of_answer', 'seconds', WAITS)],
    gates: [],
    ...more,
  };
}

/** Seen by another program, which gives other bytes. */
export function later(more: Partial<Observed> = {}): Recorded {
  return recordOf(observed({ digest: 'e'.repeat(64), ...more }), 'another code');
}

export function earlier(more: Partial<Observed> = {}): Recorded {
  return recordOf(observed(more), 'one code');
}
