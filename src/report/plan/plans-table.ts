/** The plans side by side: what each reaches, its score and its cost; and the KPIs that decide, as differences. */
import type { Verdict } from '../../metrics/result.ts';
import type { ComparisonResult, KeyResultVerdict, PlanResult } from '../../plan/comparison-result.ts';
import { type Block, type Cell, heading } from '../block.ts';
import { toned } from '../difference-cells.ts';
import { DECISIVE } from '../finding.ts';
import { moneyIn } from '../language/figures.ts';
import { unitOf } from '../language/kpis.ts';
import type { Speech } from '../language/speech.ts';
import { ofScope } from './words.ts';

export function plansTable(plans: readonly PlanResult[], labels: readonly string[], speech: Speech): Block[] {
  const shown = plans.flatMap((plan, p) => (plan.plain ? [] : [{ plan, label: labels[p]! }]));
  if (shown.length === 0) return [];
  const words = speech.words.plan.sideBySide;
  return [
    heading(2, words.title),
    {
      kind: 'table',
      columns: [
        { title: words.plan, align: 'left' },
        { title: words.objective, align: 'right' },
        { title: words.met, align: 'right' },
        { title: words.undetermined, align: 'right' },
        { title: words.missed, align: 'right' },
        { title: words.score, align: 'quantity' },
        { title: words.cost, align: 'right' },
        { title: words.budget, align: 'right' },
        { title: words.within, align: 'right' },
      ],
      rows: shown.map(({ plan, label }) => planRow(plan, label, speech)),
    },
  ];
}

function planRow(plan: PlanResult, label: string, speech: Speech): Cell[] {
  const { figures } = speech;
  const count = (verdict: KeyResultVerdict) => plan.keyResults.filter((one) => one.verdict === verdict).length;
  const chances = plan.objectives.map(({ probability: { value, low, high } }) =>
    figures.chanceWithin(value, low, high),
  );
  const unheard = count('no data');
  return [
    label,
    chances.join(', '),
    String(count('met')),
    String(count('undetermined')) + (unheard === 0 ? '' : ` + ${unheard} ${figures.noData}`),
    String(count('missed')),
    plan.score === null ? figures.noData : figures.quantity('fraction', plan.score),
    ...costCells(plan, speech),
  ];
}

function costCells({ spend }: PlanResult, { figures, words }: Speech): string[] {
  if (spend === null) return [figures.noData, '', ''];
  const unit = moneyIn(spend.currency);
  const cost = `${figures.bare(unit, spend.total.p50)} (${figures.bare('count', Math.round(spend.total.p95))})`;
  if (spend.limit === null) return [cost, words.plan.sideBySide.noBudget, ''];
  return [cost, figures.bare(unit, spend.limit), figures.chance(spend.withinLimit?.value ?? null)];
}

/** Of the whole center and of the parts that key results are about: the KPIs that people decide by. */
export function decisiveTable(
  { plans, currency }: ComparisonResult,
  labels: readonly string[],
  { figures, kpis, words }: Speech,
): Block[] {
  const rows = decisiveRows(plans);
  if (rows.length === 0 || plans.length < 2) return [];
  return [
    heading(2, words.plan.sideBySide.kpis),
    {
      kind: 'table',
      columns: [
        { title: words.common.kpi, align: 'left' },
        { title: words.common.baseline, align: 'quantity' },
        ...labels.map((title) => ({ title, align: 'quantity' }) as const),
      ],
      rows: rows.map((key) => {
        const unit = unitOf(key.metric, currency);
        const own = plans.map((plan) => plan.metrics.find((row) => isSame(row, key)));
        const fullest = own.find((row) => row !== undefined && row.baseline.value !== null);
        const mark = (verdict: Verdict) => MARKS[verdict] ?? ` ${words.common.verdicts[verdict]}`;
        return [
          kpis.title(key.metric) + ofScope(key),
          fullest === undefined ? figures.noData : figures.quantity(unit, fullest.baseline),
          ...own.map((row) =>
            row === undefined ? '' : toned(figures.difference(unit, row.difference) + mark(row.verdict), row.verdict),
          ),
        ];
      }),
    },
  ];
}

/** Beside a difference stands its verdict, for those who see no colour; of these, less. */
const MARKS: Partial<Readonly<Record<Verdict, string>>> = { 'no data': '', 'no evidence': ' ~' };

/** The metric of a scope. */
export interface Place {
  readonly scope: string;
  readonly name: string;
  readonly metric: string;
}

export function isSame(a: Place, b: Place): boolean {
  return a.scope === b.scope && a.name === b.name && a.metric === b.metric;
}

/** In the order of the key results, then of the KPIs that decide; each once. */
export function decisiveRows(plans: readonly PlanResult[]): readonly Place[] {
  const asked = plans.flatMap(({ keyResults }) => keyResults.flatMap(({ metric }) => metric ?? []));
  const usual = DECISIVE.map((metric) => ({ scope: 'whole', name: 'all', metric }));
  const all: readonly Place[] = [...asked, ...usual];
  return all
    .filter((one, i) => all.findIndex((other) => isSame(one, other)) === i)
    .filter((one) => plans.some(({ metrics }) => metrics.some((row) => isSame(row, one) && row.verdict !== 'no data')))
    .map(({ scope, name, metric }) => ({ scope, name, metric }));
}
