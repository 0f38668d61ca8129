import { readdirSync, readFileSync } from 'node:fs';
import { parsePlan } from '../../src/documents/plan/load-plan.ts';
import { metrics } from '../../src/metrics/catalogue.ts';
import { type Rehearsable, Rehearser } from '../../src/replication/rehearse.ts';
import { studentQuantile } from '../../src/statistics/quantiles.ts';
import { RatioMoments } from '../../src/statistics/ratio.ts';
import { type Finding, normalScore } from './examine.ts';
import type { ChangingCenter, IntervalAnswer } from './reference/changing-center.ts';

/** A center that a plan changes in steps, whose answers are known. One JSON file each, in `plan-cases/`. */
export interface PlanCase extends ChangingCenter {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly source: string;
  /** Of the full validation, and of the tests of every day. */
  readonly replications: number;
  readonly quick: number;
  /** Probability that its one step is never delivered. */
  readonly never?: number;
  readonly intervals: readonly IntervalAnswer[];
}

const FOLDER = new URL('./plan-cases/', import.meta.url);
const CONFIDENCE = 0.95;
const DAY_MINUTES = 1440;

export function planCases(): PlanCase[] {
  return readdirSync(FOLDER)
    .sort()
    .map((name) => JSON.parse(readFileSync(new URL(name, FOLDER), 'utf8')) as PlanCase);
}

/**
 * A center open day and night in which time runs so slowly that an interval of the case takes a day: the first is the
 * scenario, the others are steps of the plan that are in force on their days.
 */
export function rehearsableOf(theory: PlanCase): Rehearsable {
  const { id, minutes, arrivalsPerMinute, agents, handleMinutes, patienceMinutes, never = 0 } = theory;
  const slower = DAY_MINUTES / minutes;
  const perHour = (rate: number): number => (rate * 60) / slower;
  const center = {
    ensaio: 1,
    name: id,
    calendar: { start: '2027-01-04', days: agents.length, continuous: true, warm_up: '0h' },
    intents: { call: { handle: `${handleMinutes * slower}m` } },
    channels: {
      phone: { volume: { per_hour: perHour(arrivalsPerMinute[0]!) }, patience: `${patienceMinutes * slower}m` },
    },
    teams: { front: { agents: agents[0]! } },
  };
  const dateOf = (day: number): string => new Date(Date.UTC(2027, 0, 4 + day)).toISOString().slice(0, 10);
  const same = (k: number, other: number): boolean =>
    arrivalsPerMinute[k] === arrivalsPerMinute[other] && agents[k] === agents[other];
  // A step for each stretch of days on which the center is not what the scenario says.
  const steps = agents.flatMap((_, k) => {
    if (same(k, 0) || same(k, k - 1)) return [];
    const next = agents.findIndex((_, day) => day > k && !same(day, k));
    return {
      id: `step${k}`,
      owner: 'theory',
      start: dateOf(k),
      ...(next > 0 ? { until: dateOf(next - 1) } : {}),
      ...(never > 0 ? { delivery: { on_time: 1 - never, never } } : {}),
      effects: [
        { set: 'channels.phone.volume.per_hour', to: perHour(arrivalsPerMinute[k]!) },
        { set: 'teams.front.agents', to: agents[k]! },
      ],
      cost: { once: 0 },
      evidence: 'theory',
    };
  });
  const plan = { ensaio: 1, plan: id, baseline: 'center.yaml', horizon: `${agents.length} days`, steps };
  const texts: Record<string, string> = { 'center.yaml': JSON.stringify(center) };
  const loaded = parsePlan(JSON.stringify(plan), 'plan.yaml', (file) => texts[file]!, metrics);
  if (loaded.plan === null || loaded.sheet === null)
    throw new Error(loaded.problems.map(({ message }) => message).join('\n'));
  const cell = (metric: string) => ({ scope: 'whole' as const, name: 'all', metric });
  const periods = agents.map((_, day) => ({ from: day, to: day + 1 }));
  return {
    name: id,
    sheet: loaded.sheet,
    plan: loaded.plan,
    asked: {
      cells: ['mean_queue', 'mean_busy', 'delay_probability', 'abandoned', 'offered'].map(cell),
      periods: [{ from: 0, to: agents.length }, ...periods],
    },
  };
}

/** Rehearses a case so often, and holds every interval against what is known. */
export function examinePlan(theory: PlanCase, replications: number, seed: string): Finding[] {
  const rehearsable = rehearsableOf(theory);
  const rehearser = new Rehearser(rehearsable);
  const cells = rehearsable.asked.cells.length;
  const moments = new RatioMoments(4 * theory.agents.length);
  for (let replication = 0; replication < replications; replication++) {
    const { reading } = rehearser.rehearse({ alternative: 1, replication, steps: -1 }, `${theory.id} ${seed}`);
    theory.agents.forEach((_, k) => {
      const at = 2 * (k + 1) * cells;
      for (let c = 0; c < 3; c++) moments.add(4 * k + c, reading[at + 2 * c]!, reading[at + 2 * c + 1]!);
      moments.add(4 * k + 3, reading[at + 6]!, reading[at + 8]!);
    });
  }
  return theory.intervals.flatMap(({ queue, busy, delayed, abandoned }, k) =>
    [queue, busy, delayed, abandoned].map((expected, m): Finding => {
      const { value, halfWidth } = moments.estimate(4 * k + m, CONFIDENCE);
      const error = halfWidth! / studentQuantile((1 + CONFIDENCE) / 2, replications - 1);
      const t = (value! - expected) / error;
      const measure = `day ${k + 1} ${['mean queue', 'mean busy', 'delayed', 'abandonments by arrivals'][m]}`;
      const z = normalScore(t, replications - 1);
      return { case: theory.id, measure, kind: 'exact', expected, simulated: value!, halfWidth: halfWidth!, z };
    }),
  );
}
