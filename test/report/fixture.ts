/** Hand-made results: small, with every kind of gap that a real one may have. */
import { remark } from '../../src/metrics/remark.ts';
import type {
  CompareResult,
  DifferenceRow,
  Estimate,
  IntervalResult,
  RunResult,
  ScopeKind,
  ScopeResult,
  Verdict,
} from '../../src/metrics/result.ts';

export function estimate(value: number | null, halfWidth: number | null = null, denominator = 1): Estimate {
  return {
    value,
    halfWidth,
    confidence: 0.95,
    numerator: (value ?? 0) * denominator,
    denominator: value === null ? 0 : denominator,
  };
}

type Figures = Readonly<Record<string, readonly [number | null, number | null]>>;

const WHOLE: Figures = {
  arrivals: [1410.2, 12.1],
  offered: [1402.3, 12.1],
  blocking_rate: [0.0056, 0.0004],
  service_level: [0.8243, 0.0061],
  service_level_g3: [0.8102, 0.0063],
  average_speed_of_answer: [23.14, 1.12],
  abandonment_rate: [0.0312, 0.0009],
  average_handle_time: [192.4, 3.9],
  occupancy: [0.7712, 0.0034],
  wait_p90: [71.5, 4.2],
  handled: [1358.5, 11.6],
};

const HOURS = ['08:00', '08:30', '09:00', '09:30', '10:00'];

export function intervals(shift = 0): IntervalResult[] {
  const rows = HOURS.slice(0, -1).map((from, i) => ({
    from,
    to: HOURS[i + 1]!,
    metrics: {
      offered: estimate(50 + 20 * i, 1.5),
      service_level: estimate(0.9 - 0.1 * i + shift, 0.01, 50),
      average_speed_of_answer: estimate(5 + 10 * i, 0.4, 45),
      abandonment_rate: estimate(0.01 * i, 0.002, 50),
      occupancy: estimate(0.6 + 0.1 * i, 0.01, 1800),
      mean_on_duty: estimate(5 + i, 0),
    },
  }));
  const empty = { offered: estimate(0, 0), service_level: estimate(null), average_speed_of_answer: estimate(null) };
  return [
    ...rows,
    { from: '10:00', to: '10:30', metrics: empty },
    { from: 'outside', to: 'outside', metrics: { occupancy: estimate(0.9, 0.02, 60) } },
  ];
}

export function scope(
  kind: ScopeKind,
  name: string,
  figures: Figures = WHOLE,
  rows: readonly IntervalResult[] = intervals(),
): ScopeResult {
  const metrics = Object.fromEntries(
    Object.entries(figures).map(([id, [value, halfWidth]]) => [id, estimate(value, halfWidth, 100)]),
  );
  return { scope: kind, name, metrics, intervals: rows };
}

export function runResult(changes: Partial<RunResult> = {}): RunResult {
  return {
    schema: 'ensaio.result/2',
    engine: 'ensaio 0.1.0',
    scenario: { name: 'Help desk', file: 'desk/scenario.yaml', fingerprint: 'f00dfeedf00dfeedf00dfeed' },
    seed: '1',
    replications: 30,
    days: 5,
    confidence: 0.95,
    precision: null,
    detail: { hours: [], byWeekday: [], weeks: [], byWeek: [], waits: [], flows: [], staffing: [] },
    contacts: 42_069,
    serviceLevel: [
      {
        channel: 'phone',
        formula: 'g1',
        within: 20,
        target: 0.8,
        definition: remark('service level g1', { within: 20 }),
      },
    ],
    scopes: [
      scope('whole', 'all'),
      scope('channel', 'phone'),
      scope('intent', 'order_status'),
      scope('intent', 'billing', { ...WHOLE, service_level: [null, null] }),
      scope('team', 'front', { handled: [1000.2, 9], average_handle_time: [180, 2], occupancy: [0.81, 0.004] }),
      scope('team', 'back', { handled: [358.3, 6], average_handle_time: [242, 5], occupancy: [0.66, 0.006] }),
    ],
    answeredBy: [
      { intent: 'billing', team: 'front', share: estimate(0.62, 0.01) },
      { intent: 'billing', team: 'back', share: estimate(0.38, 0.01) },
    ],
    sanity: [
      {
        formula: 'Erlang A',
        metric: 'service_level',
        value: 0.8512,
        because: [remark('formula is steady', {}), remark('formula knows no priorities', {})],
      },
      { formula: 'Erlang C', metric: 'service_level', value: 0.7901, because: [remark('formula is exact', {})] },
      {
        formula: 'Erlang C',
        metric: 'average_speed_of_answer',
        value: Number.POSITIVE_INFINITY,
        because: [remark('formula is exact', {})],
      },
    ],
    warnings: [],
    ...changes,
  };
}

export function row(
  metric: string,
  before: number | null,
  after: number | null,
  verdict: Verdict,
  changes: Partial<DifferenceRow> = {},
): DifferenceRow {
  const change = before === null || after === null ? null : after - before;
  return {
    scope: 'whole',
    name: 'all',
    metric,
    baseline: estimate(before, (before ?? 0) * 0.008),
    candidate: estimate(after, (after ?? 0) * 0.006),
    difference: estimate(change, change === null ? null : Math.abs(change) / 4 + 0.0005),
    verdict,
    ...changes,
  };
}

export function compareResult(changes: Partial<CompareResult> = {}): CompareResult {
  const candidate = runResult({
    scenario: { name: 'Morning peak', file: 'desk/morning.yaml', fingerprint: 'beefbeefbeefbeefbeef' },
    scopes: [
      scope('whole', 'all', { ...WHOLE, service_level: [0.8612, 0.005] }, intervals(0.04)),
      ...runResult().scopes.slice(1),
    ],
  });
  return {
    schema: 'ensaio.compare/2',
    engine: 'ensaio 0.1.0',
    seed: '1',
    replications: 30,
    confidence: 0.95,
    simultaneous: { method: 'Bonferroni', comparisons: 2 },
    baseline: runResult(),
    candidates: [
      {
        run: candidate,
        differences: [
          row('offered', 1402.3, 1402.3, 'no evidence'),
          row('service_level', 0.8243, 0.8612, 'better'),
          row('service_level_g3', 0.81, 0.85, 'better'),
          row('average_speed_of_answer', 23.14, 19.02, 'better'),
          row('abandonment_rate', 0.0312, 0.0309, 'no evidence'),
          row('wait_p90', 71.5, 80, 'worse'),
          row('occupancy', 0.7712, 0.7912, 'different'),
          row('blocking_rate', null, null, 'no data'),
          row('service_level', 0.81, 0.85, 'better', { scope: 'intent', name: 'order_status' }),
          row('service_level', 0.83, 0.84, 'no evidence', { scope: 'intent', name: 'billing' }),
        ],
      },
    ],
    ...changes,
  };
}
