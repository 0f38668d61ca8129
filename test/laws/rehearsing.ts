import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parsePlan } from '../../src/documents/plan/load-plan.ts';
import type { Period } from '../../src/documents/plan-terms.ts';
import type { Asked } from '../../src/metrics/asked.ts';
import { metrics } from '../../src/metrics/catalogue.ts';
import { listScopes } from '../../src/metrics/scopes.ts';
import { type Entrant, studyOf } from '../../src/plan/study.ts';
import { type Rehearsable, type Rehearsed, Rehearser } from '../../src/replication/rehearse.ts';

const SEED = 'laws';
const SCENARIOS = fileURLToPath(new URL('../../scenarios/', import.meta.url));

/** An effect as a planner writes it. */
export type WrittenEffect =
  | { readonly set: string; readonly to: unknown }
  | { readonly multiply: string; readonly by: unknown }
  | { readonly add: string; readonly by: unknown };

/** A step as a planner writes it; its id is its place. */
export interface WrittenStep {
  readonly start: string;
  readonly effects: readonly WrittenEffect[];
  readonly [more: string]: unknown;
}

/** The scenario that plans start from: of the shipped ones by name, or a document. */
export type Center = string | object;

/** A plan beside its baseline, on one stage, with every figure of every part of the center over the periods asked for. */
export interface Staged {
  readonly asked: Asked;
  readonly baseline: Rehearsable;
  readonly plan: Rehearsable;
  rehearseBaseline(replication: number): Rehearsed;
  /** @param steps bit i: step i takes part */
  rehearsePlan(replication: number, steps?: number): Rehearsed;
}

export interface Wishes {
  readonly days: number;
  /** Beside the whole horizon, which is the first; each of its days unless given. */
  readonly periods?: readonly Period[];
  /** Further keys of the plan. */
  readonly rest?: object;
}

export function stage(center: Center, steps: readonly WrittenStep[], wishes: Wishes): Staged {
  const entrant = entrantOf(center, steps, wishes);
  if (typeof entrant === 'string') throw new Error(entrant);
  const { rehearsables, frames } = studyOf([entrant], 'baseline');
  const { days } = wishes;
  const cells = frames[1]!.types.length === 0 ? [] : everyCell(frames[1]!);
  const asked: Asked = { cells, periods: [{ from: 0, to: days }, ...(wishes.periods ?? eachDay(days))] };
  const baseline = { ...rehearsables[0]!, asked };
  const plan = { ...rehearsables[1]!, asked };
  const [ofBaseline, ofPlan] = [new Rehearser(baseline), new Rehearser(plan)];
  return {
    asked,
    baseline,
    plan,
    rehearseBaseline: (replication) => ofBaseline.rehearse({ alternative: 0, replication, steps: -1 }, SEED),
    rehearsePlan: (replication, included = -1) =>
      ofPlan.rehearse({ alternative: 1, replication, steps: included }, SEED),
  };
}

/** What enters a comparison, or the problems that keep it out, one a line. */
export function entrantOf(
  center: Center,
  steps: readonly WrittenStep[],
  { days, rest = {} }: Wishes,
): (Entrant & { readonly plan: NonNullable<Entrant['plan']> }) | string {
  const file = typeof center === 'string' ? `${SCENARIOS}${center}` : 'scenario.yaml';
  const own = typeof center === 'string' ? null : JSON.stringify({ ensaio: 1, name: 'Small', ...center });
  const text = JSON.stringify({
    ensaio: 1,
    plan: 'Proposed',
    baseline: file.slice(file.lastIndexOf('/') + 1),
    horizon: `${days} days`,
    steps: steps.map((step, i) => ({ id: `step${i}`, owner: 'Ana', cost: { once: 0 }, evidence: 'none', ...step })),
    ...rest,
  });
  const read = (path: string): string => (own !== null && path === file ? own : readFileSync(path, 'utf8'));
  const planFile = typeof center === 'string' ? `${file}.plan` : 'plan.yaml';
  const { plan, sheet, problems } = parsePlan(text, planFile, read, metrics);
  if (plan === null || sheet === null) {
    return problems.flatMap(({ severity, message }) => (severity === 'error' ? [message] : [])).join('\n');
  }
  return { name: plan.name, file: planFile, plan, sheet };
}

/** Each day of a horizon by itself. */
export function eachDay(days: number): Period[] {
  return Array.from({ length: days }, (_, day) => ({ from: day, to: day + 1 }));
}

/** The figures of one period, all cells. */
export function figuresOf({ reading }: Rehearsed, { cells }: Asked, period: number): Float64Array {
  return reading.slice(2 * period * cells.length, 2 * (period + 1) * cells.length);
}

/** Cells of which two readings say something else, in words, with what they say; nothing when they are alike to the last bit. */
export function unlike(one: Rehearsed, other: Rehearsed, { cells, periods }: Asked, last = Infinity): string[] {
  const told: string[] = [];
  periods.forEach(({ from, to }, p) => {
    if (to > last) return;
    cells.forEach(({ scope, name, metric }, c) => {
      const at = 2 * (p * cells.length + c);
      const [a, b] = [one, other].map(({ reading }) => `${reading[at]}/${reading[at + 1]}`);
      // What one of them cannot have is nothing there, and 0 where it only never happened.
      if (a === b || (a === '0/0' && b!.startsWith('0/')) || (b === '0/0' && a!.startsWith('0/'))) return;
      told.push(`days ${from} to ${to}, ${scope} ${name} ${metric}: ${a}, ${b}`);
    });
  });
  return told;
}

function everyCell(frame: Parameters<typeof listScopes>[0]): Asked['cells'] {
  return listScopes(frame).flatMap(({ kind, name }) =>
    metrics.flatMap(({ id, scopes }) => (scopes.includes(kind) ? [{ scope: kind, name, metric: id }] : [])),
  );
}

/** The date of a day of the calendars used here, which begin on Monday 2027-01-04. */
export function dateOf(day: number): string {
  return new Date(Date.UTC(2027, 0, 4 + day)).toISOString().slice(0, 10);
}
