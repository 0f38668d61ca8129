import { gaussLegendre } from './gauss-legendre.ts';

/** Integrals over offered waits x of the (scaled) density, up to a time and in total. */
export interface OfferedWait {
  /** e to the power of the density's logarithm at x = 0, in the scale of the integrals. */
  readonly atZero: number;
  /** ∫ f: the contact waits. */
  readonly waits: number;
  /** ∫ e^(−θx) f: patience outlasts the wait. */
  readonly answered: number;
  /** ∫ (1 − e^(−θx)) f: patience ends first. */
  readonly abandoned: number;
  /** ∫ x e^(−θx) f, in seconds. */
  readonly timeOfAnswered: number;
  /** ∫ E[patience; patience < x] f, in seconds. */
  readonly timeOfAbandoned: number;
  readonly answeredWithin: number;
  /** Patience ends first and by the time given, whether the offered wait is shorter than that time or longer. */
  readonly abandonedWithin: number;
}

const rule = gaussLegendre(16);
/** e^−740 is the least power of e that is still a number, and e^−60 is lost beside 1 even a million times over. */
const FADED_LEFT = 740;
const FADED_RIGHT = 60;
/** Past 40 mean patiences a contact that still waits has probability e^−40: nothing more changes. */
const ALL_PATIENCE_GONE = 40;

/**
 * The wait offered to a contact of endless patience in M/M/n+M has, for x > 0, the density
 * f(x) ∝ exp(λ·(1 − e^(−θx))/θ − nμx) (Baccelli & Hebuterne 1981; Zeltyn & Mandelbaum 2005), with λ the arrival rate,
 * nμ the rate of all agents busy, θ the rate of losing patience.
 *
 * The logarithm is concave. It is written from its peak, so that nothing overflows and no digits cancel: with d the
 * distance from the peak, log f = −max(nμ − λ, 0)·d − min(λ, nμ)·(d − (1 − e^(−θd))/θ). It is integrated by
 * Gauss–Legendre panels so short that log f changes by at most about 4 and θx by at most 2 in each, where the rule
 * is exact to rounding. All integrands are positive: the light load of a huge team keeps its digits too.
 */
export function offeredWait(arrivals: number, service: number, impatience: number, within: number): OfferedWait {
  const peak = arrivals > service ? Math.log1p((arrivals - service) / service) / impatience : 0;
  const drop = Math.max(service - arrivals, 0);
  const bend = Math.min(arrivals, service);
  const logDensity = (x: number): number => {
    const d = x - peak;
    return -drop * d - bend * d * lag(impatience * d);
  };
  const sums = { waits: 0, answered: 0, abandoned: 0, timeOfAnswered: 0, timeOfAbandoned: 0 };
  let [answeredWithin, abandonedWithin, waitsLonger] = [0, 0, 0];

  const addPanel = (from: number, to: number): void => {
    const half = (to - from) / 2;
    const early = to <= within;
    for (let i = 0; i < rule.at.length; i++) {
      const x = from + half * (1 + rule.at[i]!);
      const mass = half * rule.weight[i]! * Math.exp(logDensity(x));
      const gone = -Math.expm1(-impatience * x);
      sums.waits += mass;
      sums.answered += mass * (1 - gone);
      sums.abandoned += mass * gone;
      sums.timeOfAnswered += mass * (1 - gone) * x;
      sums.timeOfAbandoned += (mass * patienceSpent(impatience * x)) / impatience;
      if (early) {
        answeredWithin += mass * (1 - gone);
        abandonedWithin += mass * gone;
      } else waitsLonger += mass;
    }
  };

  let x = logDensity(0) > -FADED_LEFT ? 0 : startOfHill(logDensity, peak);
  while (x <= peak || logDensity(x) > -FADED_RIGHT) {
    const left = bend * Math.exp(-impatience * (x - peak));
    const slope = Math.abs(left - bend - drop);
    let step = Math.min(2 / slope, 2 / Math.sqrt(left * impatience));
    if (impatience * x < ALL_PATIENCE_GONE) step = Math.min(step, 2 / impatience);
    let next = x + step;
    if (x < within && next > within) next = within;
    addPanel(x, next);
    x = next;
  }
  abandonedWithin += waitsLonger * -Math.expm1(-impatience * within);
  return { atZero: Math.exp(logDensity(0)), ...sums, answeredWithin, abandonedWithin };
}

/** 1 − (1 − e^(−y))/y: how far an exponential approach lags behind its first tangent. A series where digits cancel. */
function lag(y: number): number {
  if (Math.abs(y) > 0.25) return 1 + Math.expm1(-y) / y;
  let [term, sum] = [y / 2, 0];
  for (let k = 3; sum + term !== sum; k++) {
    sum += term;
    term *= -y / k;
  }
  return sum;
}

/** 1 − (1 + y)·e^(−y): the part of a mean patience spent by those whose patience ends before y mean patiences. */
function patienceSpent(y: number): number {
  if (y > 0.25) return -Math.expm1(-y) - y * Math.exp(-y);
  let [power, sum] = [(y * y) / 2, 0];
  for (let k = 2; sum + power * (k - 1) !== sum; k++) {
    sum += power * (k - 1);
    power *= -y / (k + 1);
  }
  return sum;
}

/** Where, left of the peak, the density has risen to the smallest number there is. */
function startOfHill(logDensity: (x: number) => number, peak: number): number {
  let [low, high] = [0, peak];
  for (let halving = 0; halving < 60; halving++) {
    const middle = (low + high) / 2;
    if (logDensity(middle) < -FADED_LEFT) low = middle;
    else high = middle;
  }
  return low;
}
