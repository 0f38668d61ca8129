/** The report of one run: how it was run, every KPI of the whole, then by channel, intent, team and interval of the day. */
import type { RunResult, ScopeKind, ScopeResult } from '../metrics/result.ts';
import { type Block, heading, lines } from './block.ts';
import { byIdea, isFormulaVariant, unitOf } from './language/kpis.ts';
import type { Speech } from './language/speech.ts';
import { precisionLines } from './precision-lines.ts';
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

export function runReport(run: RunResult, speech: Speech): Block[] {
  const { words } = speech;
  const whole = run.scopes.find((scope) => scope.scope === 'whole');
  return [
    heading(1, run.scenario.name),
    lines(...provenance(run, speech)),
    ...warningBlocks(run, speech),
    heading(2, words.run.serviceLevel),
    { kind: 'list', items: serviceLevelLines(run, speech) },
    ...(whole === undefined ? [] : kpiBlocks(whole, run.currency, speech)),
    ...sanityBlocks(run, speech),
    ...scopeBlocks(run, 'channel', ROW, speech),
    ...scopeBlocks(run, 'intent', ROW, speech),
    ...scopeBlocks(run, 'team', TEAM_ROW, speech),
    ...scopeBlocks(run, 'site', TEAM_ROW, speech),
    ...scopeBlocks(run, 'journey', JOURNEY_ROW, speech),
    ...scopeBlocks(run, 'customers', CUSTOMERS_ROW, speech),
    ...answeredByBlocks(run, speech),
    ...(whole === undefined ? [] : intervalBlocks(whole, speech)),
  ];
}

/** Where the numbers come from: enough to get the same ones again. */
function provenance(run: RunResult, speech: Speech): string[] {
  const { file, fingerprint } = run.scenario;
  const { provenance: from, values } = speech.words.run;
  return [
    from({
      file,
      replications: speech.counted(run.replications, 'replication'),
      seed: run.seed,
      contacts: speech.counted(run.contacts, 'contact'),
      engine: run.engine,
      model: fingerprint.slice(0, 12),
    }),
    values(speech.figures.percent(run.confidence), speech.counted(run.days, 'day')),
    ...precisionLines(run, false, speech),
  ];
}

function warningBlocks({ warnings }: RunResult, speech: Speech): Block[] {
  if (warnings.length === 0) return [];
  const items = warnings.map((warning) => speech.remark(warning));
  return [heading(2, speech.words.common.takeCare), { kind: 'list', items }];
}

/** A table of what every center has, and a short one for each idea beyond. */
function kpiBlocks(whole: ScopeResult, currency: string | undefined, speech: Speech): Block[] {
  const ids = Object.keys(whole.metrics).filter((id) => !isFormulaVariant(id));
  return byIdea(ids).flatMap(({ title, ids: own }) => [
    heading(2, title === null ? speech.words.run.by.whole : title[speech.language]),
    kpiTable(whole, own, currency, speech),
  ]);
}

function kpiTable(
  { metrics }: ScopeResult,
  ids: readonly string[],
  currency: string | undefined,
  { words: { common }, kpis, figures }: Speech,
): Block {
  return {
    kind: 'table',
    columns: [
      { title: common.kpi, align: 'left' },
      { title: common.value, align: 'quantity' },
      { title: common.formula, align: 'left' },
    ],
    rows: ids.map((id) => [
      kpis.label(id),
      figures.quantity(unitOf(id, currency), metrics[id]!),
      { text: kpis.formula(id), tone: 'quiet' },
    ]),
  };
}

/**
 * A table of the scopes of one kind; nothing when there is only one, since it would repeat the whole, and no column for
 * what only one of them has.
 */
function scopeBlocks(run: RunResult, kind: ScopeKind, ids: readonly string[], speech: Speech): Block[] {
  const scopes = run.scopes.filter((scope) => scope.scope === kind);
  if (scopes.length < 2) return [];
  const shared = ids.filter((id) => scopes.filter(({ metrics }) => metrics[id] !== undefined).length > 1);
  const { words } = speech;
  return [heading(2, words.run.by[kind]), metricTable(words.common.scopes[kind], scopes, shared, run.currency, speech)];
}

function metricTable(
  first: string,
  named: readonly Pick<ScopeResult, 'name' | 'metrics'>[],
  ids: readonly string[],
  currency: string | undefined,
  { kpis, figures }: Speech,
): Block {
  const shown = ids.filter((id) => named.some(({ metrics }) => metrics[id] !== undefined));
  return {
    kind: 'table',
    columns: [
      { title: first, align: 'left' },
      ...shown.map((id) => ({ title: kpis.title(id), align: 'quantity' }) as const),
    ],
    rows: named.map(({ name, metrics }) => [
      name,
      ...shown.map((id) => (metrics[id] === undefined ? '' : figures.quantity(unitOf(id, currency), metrics[id]))),
    ]),
  };
}

/** Of the intents that more than one team answers. */
function answeredByBlocks(run: RunResult, { words, figures }: Speech): Block[] {
  const some = run.answeredBy.filter(({ share }) => share.value !== null && share.value > 0);
  const shared = some.filter((one) => some.some((other) => other.intent === one.intent && other.team !== one.team));
  if (shared.length === 0) return [];
  return [
    heading(2, words.run.whoAnswers),
    {
      kind: 'table',
      columns: [
        { title: words.common.scopes.intent, align: 'left' },
        { title: words.common.scopes.team, align: 'left' },
        { title: words.run.shareOfHandled, align: 'quantity' },
      ],
      rows: shared.map(({ intent, team, share }) => [intent, team, figures.quantity('fraction', share)]),
    },
  ];
}

function intervalBlocks(whole: ScopeResult, speech: Speech): Block[] {
  const { run: words } = speech.words;
  const busy = whole.intervals.filter(({ metrics }) =>
    INTERVAL_ROW.some((id) => metrics[id] !== undefined && metrics[id].numerator !== 0),
  );
  if (busy.length === 0) return [];
  const named = busy.map(({ from, metrics }) => ({ name: from === 'outside' ? words.outside : from, metrics }));
  return [heading(2, words.byInterval), metricTable(words.from, named, INTERVAL_ROW, undefined, speech)];
}
