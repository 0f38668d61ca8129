import { type LoadedPlan, loadPlan } from '../../../src/documents/plan/load-plan.ts';
import { metrics } from '../../../src/metrics/catalogue.ts';

/** The center that plans of the tests start from: 13 weeks from Monday 2027-03-01 to 2027-05-30. */
export const CENTER = `ensaio: 1
name: Center
currency: BRL
calendar: { start: 2027-03-01, weeks: 13, hours: { mon-fri: 08:00-18:00 } }
intents:
  billing: { handle: { lognormal: { mean: 6m, cv: 0.8 } }, fcr: 82%, repeat: { probability: 50%, after: 26h, enabled: false } }
  order_status: { handle: 3m20s, fcr: 0.94 }
channels:
  phone:
    volume: { per_week: 7200, profile: data/profile.csv }
    mix: { billing: 40%, order_status: 60% }
    patience: never
    lines: 120
    service_level: { target: 80%, within: 20s }
  mail: { kind: email, deadline: 14 business hours, volume: { per_week: 300 }, mix: { billing: 100% } }
  "my.channel": { kind: chat, volume: { per_week: 100 }, mix: { order_status: 100% } }
teams:
  front: { agents: 12, site: recife, wage: 9.6/h, attrition: 4% per month, headcount: 30 }
  back: { agents: { 08:00: 2, 12:00: 3 }, wage: 32 BRL/h, skills: { billing: 0.85 } }
  night: { agents: data/night.csv, skills: [billing] }
self_service:
  ivr: { on: phone, time: 50s, contains: { order_status: 24%, billing: 5% }, false_containment: 22%, enabled: false }
routing: { strategy: availability, intents: { billing: [back, front] }, overflow: [{ intent: billing, after: 60s, to: night }] }
`;
export const TABLES: Readonly<Record<string, string>> = {
  'data/profile.csv': table('share', 5),
  'data/night.csv': table('agents', 1),
};

/** The same value in each half hour from 08:00 to 18:00. */
function table(column: string, value: number): string {
  const times = Array.from(
    { length: 20 },
    (_, i) => `${String(8 + Math.floor(i / 2)).padStart(2, '0')}:${i % 2 === 0 ? '00' : '30'}`,
  );
  return `time,${column}\n${times.map((time) => `${time},${value}\n`).join('')}`;
}

/** The parts of a small plan that is right; a case replaces some of them. */
export interface PlanParts {
  readonly baseline?: string;
  readonly horizon?: string;
  readonly budget?: string;
  readonly assumptions?: string;
  readonly keyResult?: string;
  /** The keys of the step `hire`, but for its id. */
  readonly hire?: string;
  readonly steps?: string;
  readonly rest?: string;
}

const HIRE = 'owner: Ana, start: 2027-03-15, cost: { once: 0 }, evidence: sums';

/** Line 3 is the baseline, 4 the horizon, 5 the budget, 6 assumptions, 10 the key result, 13 the step, 14 and on the rest. */
export function planText(parts: PlanParts = {}): string {
  return `ensaio: 1
plan: Recovery
baseline: ${parts.baseline ?? 'center.yaml'}
horizon: ${parts.horizon ?? '13 weeks'}
budget: ${parts.budget ?? '900000'}
assumptions: ${parts.assumptions ?? '[]'}
objectives:
  - objective: Short waits
    key_results:
      - ${parts.keyResult ?? '{ id: wait, metric: average_speed_of_answer, to: 20s, by: 2027-05-30 }'}
      - { id: level, metric: service_level, channel: phone, to: 80%, by: 2027-05-30 }
steps:
  - { id: hire, ${parts.hire ?? HIRE} }
${parts.steps ?? ''}${parts.rest ?? ''}`;
}

/** The keys of a step, with what a right step has, and these. */
export function step(more: string): string {
  return `${HIRE}, ${more}`;
}

/** One more step, on a line of its own. */
export function another(id: string, more: string): string {
  return `  - { id: ${id}, ${HIRE}, ${more} }\n`;
}

/** Reads a plan beside the center; `files` replace the center's or stand beside it. */
export function load(text: string, files: Readonly<Record<string, string>> = {}): LoadedPlan {
  const all: Record<string, string> = { 'center.yaml': CENTER, ...TABLES, 'plan.yaml': text, ...files };
  return loadPlan(
    'work/plan.yaml',
    (path) => {
      const name = path.replace(/^work\//, '');
      if (Object.hasOwn(all, name)) return all[name]!;
      throw Object.assign(new Error(`no such file ${path}`), { code: 'ENOENT' });
    },
    metrics,
  );
}

/** What `load` found wrong, one line each, as a planner sees it. */
export function complaints(text: string, files: Readonly<Record<string, string>> = {}): string[] {
  return linesOf(load(text, files));
}

export function linesOf({ problems }: LoadedPlan): string[] {
  return problems.map(
    ({ severity, file, line, column, message }) =>
      `${file.replace(/^work\//, '')}:${line}:${column}: ${severity === 'warning' ? 'warning: ' : ''}${message}`,
  );
}
