import type { Answers } from './answers.ts';

interface ClearedDay {
  readonly agents: number;
  /** Seconds from opening to closing. */
  readonly open: number;
  readonly arrivals: number;
  readonly service: number;
  readonly impatience: number;
}

const ENDLESS = 120;
const STEP = 0.5;

/**
 * A day that begins empty, and at whose end those who wait are sent away: the Kolmogorov equations of birth and death, by
 * the fourth-order method of Runge and Kutta. Beside the probabilities runs ∫ waiting dt.
 */
export function clearedDay({ agents, open, arrivals, service, impatience }: ClearedDay): Answers {
  const out = (inside: number): number =>
    Math.min(inside, agents) * service + Math.max(0, inside - agents) * impatience;
  const slope = (p: Float64Array): Float64Array => {
    const change = new Float64Array(ENDLESS + 2);
    for (let i = 0; i <= ENDLESS; i++) {
      const up = i < ENDLESS ? arrivals * p[i] : 0;
      const down = out(i) * p[i];
      change[i] -= up + down;
      if (i < ENDLESS) change[i + 1] += up;
      if (i > 0) change[i - 1] += down;
      change[ENDLESS + 1] += Math.max(0, i - agents) * p[i];
    }
    return change;
  };
  const along = (p: Float64Array, change: Float64Array, by: number): Float64Array =>
    p.map((x, i) => x + by * change[i]);
  let p = new Float64Array(ENDLESS + 2);
  p[0] = 1;
  for (let step = 0; step < open / STEP; step++) {
    const a = slope(p);
    const b = slope(along(p, a, STEP / 2));
    const c = slope(along(p, b, STEP / 2));
    const d = slope(along(p, c, STEP));
    p = p.map((x, i) => x + (STEP / 6) * (a[i] + 2 * b[i] + 2 * c[i] + d[i]));
  }
  const cleared = p.subarray(0, ENDLESS + 1).reduce((sum, part, i) => sum + part * Math.max(0, i - agents), 0);
  const waited = p[ENDLESS + 1];
  const offered = arrivals * open;
  return {
    'whole cleared (per day)': cleared,
    'whole abandonment_rate': (impatience * waited) / offered,
    'whole handled (per day)': offered - cleared - impatience * waited,
    'whole mean_wait': waited / offered,
    'whole mean_queue': waited / open,
  };
}
