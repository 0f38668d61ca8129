/** The report of one run: how it was run, every KPI of the whole, then by channel, intent, team and interval of the day. */
import type { RunResult, ScopeKind, ScopeResult } from '../metrics/result.ts';
import { type Block, heading, lines } from './block.ts';
import { byIdea, formulaOf, isFormulaVariant, labelOf, titleOf, unitOf } from './metric-name.ts';
import { precisionLines } from './precision-lines.ts';
import { bare, percent, quantity } from './quantity.ts';
import { sanityBlocks } from './sanity-report.ts';
import { serviceLevelLines } from './service-level-lines.ts';

/** KPIs in a row of channels, intents or teams: those of the list that the scopes have. */
const ROW = [
  'offered',
  'service_level',
  'average_speed_of_answer',
  'abandonment_rate',
  'average_handle_time',
  'containment',
  'first_contact_resolution',
  'csat_mean',
  'on_time_rate',
  'backlog',
  'cost_per_contact',
];
const TEAM_ROW = ['handled', 'average_handle_time', 'occupancy', 'utilisation', 'labour_cost'];
const JOURNEY_ROW = ['conversion', 'cart_abandonment', 'revenue'];
const CUSTOMERS_ROW = ['retention', 'active_customers'];
const INTERVAL_ROW = ['offered', 'service_level', 'average_speed_of_answer', 'abandonment_rate', 'occupancy'];

export function runReport(run: RunResult): Block[] {
  const whole = run.scopes.find((scope) => scope.scope === 'whole');
  return [
    heading(1, run.scenario.name),
    lines(...provenance(run)),
    ...(run.warnings.length === 0 ? [] : [heading(2, 'Take care'), { kind: 'list', items: run.warnings } as const]),
    heading(2, 'Service level'),
    { kind: 'list', items: serviceLevelLines(run) },
    ...(whole === undefined ? [] : kpiBlocks(whole, run.currency)),
    ...sanityBlocks(run),
    ...scopeBlocks(run, 'channel', 'By channel', ROW),
    ...scopeBlocks(run, 'intent', 'By intent', ROW),
    ...scopeBlocks(run, 'team', 'By team', TEAM_ROW),
    ...scopeBlocks(run, 'site', 'By site', TEAM_ROW),
    ...scopeBlocks(run, 'journey', 'By journey', JOURNEY_ROW),
    ...scopeBlocks(run, 'customers', 'By customer base', CUSTOMERS_ROW),
    ...answeredByBlocks(run),
    ...(whole === undefined ? [] : intervalBlocks(whole)),
  ];
}

/** Where the numbers come from: enough to get the same ones again. */
function provenance(run: RunResult): string[] {
  const replications = `${bare('count', run.replications)} ${run.replications === 1 ? 'replication' : 'replications'}`;
  const days = run.days === 1 ? '1 day' : `${bare('count', run.days)} days`;
  const interval = `the half-width of their ${percent(run.confidence)} confidence interval`;
  return [
    `${run.scenario.file} · ${replications} · seed ${run.seed} · ${bare('count', run.contacts)} contacts simulated · ` +
      `${run.engine} · model ${run.scenario.fingerprint.slice(0, 12)}`,
    `Values are means over replications ± ${interval}; counts are of the whole calendar, ${days}.`,
    ...precisionLines(run),
  ];
}

/** A table of what every center has, and a short one for each idea beyond. */
function kpiBlocks(whole: ScopeResult, currency: string | undefined): Block[] {
  const ids = Object.keys(whole.metrics).filter((id) => !isFormulaVariant(id));
  return byIdea(ids).flatMap(({ title, ids: own }) => [
    heading(2, title ?? 'The whole center'),
    kpiTable(whole, own, currency),
  ]);
}

function kpiTable({ metrics }: ScopeResult, ids: readonly string[], currency: string | undefined): Block {
  return {
    kind: 'table',
    columns: [
      { title: 'KPI', align: 'left' },
      { title: 'value', align: 'quantity' },
      { title: 'formula', align: 'left' },
    ],
    rows: ids.map((id) => [
      labelOf(id),
      quantity(unitOf(id, currency), metrics[id]!),
      { text: formulaOf(id), tone: 'quiet' },
    ]),
  };
}

/**
 * A table of the scopes of one kind; nothing when there is only one, since it would repeat the whole, and no column for
 * what only one of them has.
 */
function scopeBlocks(run: RunResult, kind: ScopeKind, title: string, ids: readonly string[]): Block[] {
  const scopes = run.scopes.filter((scope) => scope.scope === kind);
  if (scopes.length < 2) return [];
  const shared = ids.filter((id) => scopes.filter(({ metrics }) => metrics[id] !== undefined).length > 1);
  return [
    heading(2, title),
    metricTable(
      kind,
      scopes.map(({ name, metrics }) => ({ name, metrics })),
      shared,
      run.currency,
    ),
  ];
}

function metricTable(
  first: string,
  named: readonly { name: string; metrics: ScopeResult['metrics'] }[],
  ids: readonly string[],
  currency?: string,
): Block {
  const shown = ids.filter((id) => named.some(({ metrics }) => metrics[id] !== undefined));
  return {
    kind: 'table',
    columns: [
      { title: first, align: 'left' },
      ...shown.map((id) => ({ title: titleOf(id), align: 'quantity' }) as const),
    ],
    rows: named.map(({ name, metrics }) => [
      name,
      ...shown.map((id) => (metrics[id] === undefined ? '' : quantity(unitOf(id, currency), metrics[id]))),
    ]),
  };
}

/** Of the intents that more than one team answers. */
function answeredByBlocks(run: RunResult): Block[] {
  const some = run.answeredBy.filter(({ share }) => share.value !== null && share.value > 0);
  const shared = some.filter((one) => some.some((other) => other.intent === one.intent && other.team !== one.team));
  if (shared.length === 0) return [];
  return [
    heading(2, 'Who answers what'),
    {
      kind: 'table',
      columns: [
        { title: 'intent', align: 'left' },
        { title: 'team', align: 'left' },
        { title: 'share of handled', align: 'quantity' },
      ],
      rows: shared.map(({ intent, team, share }) => [intent, team, quantity('fraction', share)]),
    },
  ];
}

function intervalBlocks(whole: ScopeResult): Block[] {
  const busy = whole.intervals.filter(({ metrics }) =>
    INTERVAL_ROW.some((id) => metrics[id] !== undefined && metrics[id].numerator !== 0),
  );
  if (busy.length === 0) return [];
  const named = busy.map(({ from, metrics }) => ({ name: from === 'outside' ? 'outside hours' : from, metrics }));
  return [heading(2, 'By interval of arrival'), metricTable('from', named, INTERVAL_ROW)];
}
