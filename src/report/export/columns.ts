/** The columns of all tables, by id: what their cells hold, and hence how a program that reads them takes them. */

/**
 * `amount` is in the unit of the row's KPI; `change` is relative; `day` is `2027-03-01`; `word` is one of the program's
 * own words, which people read in their language; `metric` is the id of a KPI.
 */
export type ColumnKind =
  | 'text'
  | 'word'
  | 'metric'
  | 'day'
  | 'yes or no'
  | 'count'
  | 'number'
  | 'amount'
  | 'money'
  | 'share'
  | 'change'
  | 'seconds'
  | 'hours';

const PLAIN = {
  scenario: 'text',
  candidate: 'text',
  plan: 'text',
  file: 'text',
  description: 'text',
  plain: 'yes or no',
  scope: 'word',
  name: 'text',
  from: 'text',
  to: 'text',
  metric: 'metric',
  value: 'amount',
  half_width: 'amount',
  confidence: 'share',
  numerator: 'number',
  denominator: 'number',
  baseline_value: 'amount',
  baseline_half_width: 'amount',
  candidate_value: 'amount',
  candidate_half_width: 'amount',
  plan_value: 'amount',
  plan_half_width: 'amount',
  difference: 'amount',
  difference_half_width: 'amount',
  verdict: 'word',
  replications: 'count',
  dropped_after: 'count',
  weekday: 'word',
  week_from: 'day',
  week_to: 'day',
  channel: 'text',
  counted: 'word',
  from_seconds: 'seconds',
  to_seconds: 'seconds',
  share: 'share',
  share_half_width: 'share',
  contacts: 'number',
  contacts_half_width: 'number',
  from_stage: 'word',
  from_name: 'text',
  to_stage: 'word',
  to_name: 'text',
  on_duty: 'number',
  on_duty_half_width: 'number',
  work: 'number',
  work_half_width: 'number',
  needed: 'number',
  intent: 'text',
  team: 'text',
  formula: 'text',
  objective: 'text',
  owner: 'text',
  key_result: 'text',
  text: 'text',
  kind: 'word',
  guardrail: 'yes or no',
  by: 'day',
  window_from: 'day',
  window_to: 'day',
  relation: 'word',
  target: 'amount',
  change: 'change',
  probability: 'share',
  probability_low: 'share',
  probability_high: 'share',
  score: 'share',
  score_half_width: 'share',
  step: 'text',
  delivered_p50: 'day',
  delivered_p90: 'day',
  month: 'text',
  currency: 'text',
  budget: 'money',
  within_budget: 'share',
  within_budget_low: 'share',
  within_budget_high: 'share',
  gate: 'text',
  left: 'number',
  right: 'number',
  planned_start: 'day',
  planned_full: 'day',
  start_p10: 'day',
  start_p50: 'day',
  start_p90: 'day',
  full_p10: 'day',
  full_p50: 'day',
  full_p90: 'day',
  late: 'share',
  never: 'share',
  after: 'text',
  evidence: 'text',
  cost_once: 'money',
  cost_monthly: 'money',
  path: 'text',
  operation: 'word',
  today: 'text',
  amount: 'text',
  why: 'text',
  baseline: 'amount',
  shapley: 'amount',
  shapley_half_width: 'amount',
  leave_one_out: 'amount',
  leave_one_out_half_width: 'amount',
  variance: 'number',
  group: 'text',
  deferred: 'yes or no',
  offered: 'number',
  wait_hours: 'hours',
  abandoned: 'share',
  cost: 'money',
  occupancy: 'share',
  paid_hours: 'hours',
  bot: 'text',
  contained_from: 'share',
  contained_to: 'share',
} as const satisfies Readonly<Record<string, ColumnKind>>;

export type PlainColumnId = keyof typeof PLAIN;

/** What has a spread, and the columns of it. */
const SPREADS = {
  projected: 'amount',
  baseline: 'amount',
  plan: 'amount',
  spent: 'money',
  cumulated: 'money',
  total: 'money',
} as const satisfies Readonly<Record<string, ColumnKind>>;

export type SpreadOf = keyof typeof SPREADS;
export const SPREAD_PARTS = ['mean', 'p5', 'p25', 'p50', 'p75', 'p95'] as const;
export type SpreadPart = (typeof SPREAD_PARTS)[number];

/** As they stand at the head of a CSV file. */
export type ColumnId = PlainColumnId | `${SpreadOf}_${SpreadPart}`;

export const PLAIN_COLUMN_IDS = Object.keys(PLAIN) as PlainColumnId[];

export function kindOf(id: ColumnId): ColumnKind {
  if (isPlain(id)) return PLAIN[id];
  return SPREADS[spreadOf(id).of];
}

export function isPlain(id: ColumnId): id is PlainColumnId {
  return Object.hasOwn(PLAIN, id);
}

/** `projected_p50` is the `p50` of what is `projected`. */
export function spreadOf(id: Exclude<ColumnId, PlainColumnId>): { readonly of: SpreadOf; readonly part: SpreadPart } {
  const [of, part] = id.split('_') as [SpreadOf, SpreadPart];
  return { of, part };
}
