import { gaussLegendre } from '../../../src/queueing/gauss-legendre.ts';
import type { Answers } from './answers.ts';

/** A law of patience: part still willing to wait after x seconds, and ∫ of it from 0 to x. */
export interface PatienceLaw {
  readonly survives: (x: number) => number;
  readonly survived: (x: number) => number;
  /** Where it has corners. */
  readonly corners: readonly number[];
}

interface Queue {
  readonly arrivals: number;
  readonly service: number;
  readonly agents: number;
  readonly within: number;
  readonly law: PatienceLaw;
}

const rule = gaussLegendre(20);
const PANEL = 5;

/**
 * M/M/n+G: the offered wait x > 0 has the density λ · p(n − 1) · exp(λ ∫₀ˣ G − nμx), G(x) being the part that is willing
 * to wait for x (F. Baccelli & G. Hebuterne, On queues with impatient customers, 1981).
 */
export function generalPatience({ arrivals, service, agents, within, law }: Queue): Answers {
  const { survives, survived, corners } = law;
  const density = (x: number): number => Math.exp(arrivals * survived(x) - agents * service * x);
  const integral = (of: (x: number) => number, to: number): number => {
    const cuts = [0, ...corners.filter((corner) => corner < to), to].sort((a, b) => a - b);
    let sum = 0;
    for (let c = 1; c < cuts.length; c++) {
      const panels = Math.ceil((cuts[c] - cuts[c - 1]) / PANEL);
      const half = (cuts[c] - cuts[c - 1]) / panels / 2;
      for (let p = 0; p < panels; p++) {
        const middle = cuts[c - 1] + half * (2 * p + 1);
        rule.at.forEach((at, i) => {
          const x = middle + half * at;
          sum += half * rule.weight[i] * density(x) * of(x);
        });
      }
    }
    return sum;
  };
  let end = PANEL;
  while (density(end) > 1e-18 * density(0) || end < within) end *= 2;
  // 1. States with a free agent: a^j / j!, of which the last goes with the density.
  const load = arrivals / service;
  let [term, free] = [1, 0];
  for (let j = 0; j < agents; j++) {
    free += term;
    if (j < agents - 1) term *= load / (j + 1);
  }
  const scale = arrivals * term;
  const all = free + scale * integral(() => 1, end);
  const part = (of: (x: number) => number, to = end): number => (scale * integral(of, to)) / all;
  // 2. The measures.
  const answered = free / all + part(survives);
  const abandoned = 1 - answered;
  const wait = part(survived);
  const waitOfAnswered = part((x) => x * survives(x));
  const soon = free / all + part(survives, within);
  const leftSoon = part((x) => 1 - survives(Math.min(x, within)));
  return {
    'whole delay_probability': part(() => 1),
    'whole abandonment_rate': abandoned,
    'whole mean_wait': wait,
    'whole average_speed_of_answer': waitOfAnswered / answered,
    'whole mean_time_to_abandon': (wait - waitOfAnswered) / abandoned,
    'whole service_level_g3': soon,
    'whole service_level_g1': soon / (1 - leftSoon),
    'whole service_level_g2': soon + leftSoon,
    'whole mean_queue': arrivals * wait,
    'whole occupancy': (arrivals * answered) / (agents * service),
  };
}

export function uniformPatience(low: number, high: number): PatienceLaw {
  const width = high - low;
  return {
    survives: (x) => Math.min(1, Math.max(0, (high - x) / width)),
    survived: (x) => {
      if (x <= low) return x;
      const past = Math.min(x, high) - low;
      return low + past - (past * past) / (2 * width);
    },
    corners: [low, high],
  };
}

/** Exponential patience, and an announcement at a set time at which a part of those who still wait leaves. */
export function patienceWithMessage(mean: number, after: number, leave: number): PatienceLaw {
  const gone = (x: number): number => mean * (1 - Math.exp(-x / mean));
  return {
    survives: (x) => Math.exp(-x / mean) * (x < after ? 1 : 1 - leave),
    survived: (x) => (x <= after ? gone(x) : gone(after) + (1 - leave) * (gone(x) - gone(after))),
    corners: [after],
  };
}
