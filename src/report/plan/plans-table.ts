/** The plans side by side: what each reaches, its score and its cost; and the KPIs that decide, as differences. */
import type { ComparisonResult, KeyResultVerdict, PlanResult } from '../../plan/comparison-result.ts';
import { type Block, type Cell, heading } from '../block.ts';
import { toned } from '../difference-cells.ts';
import { DECISIVE } from '../finding.ts';
import { titleOf, unitOf } from '../metric-name.ts';
import { bare, difference, NO_DATA, quantity } from '../quantity.ts';
import { chance, chanceWithin, moneyIn, ofScope } from './words.ts';

export function plansTable(plans: readonly PlanResult[], labels: readonly string[]): Block[] {
  const shown = plans.flatMap((plan, p) => (plan.plain ? [] : [{ plan, label: labels[p]! }]));
  if (shown.length === 0) return [];
  return [
    heading(2, 'Plans side by side'),
    {
      kind: 'table',
      columns: [
        { title: 'plan', align: 'left' },
        { title: 'P(objective)', align: 'right' },
        { title: 'met', align: 'right' },
        { title: 'undetermined', align: 'right' },
        { title: 'missed', align: 'right' },
        { title: 'score', align: 'quantity' },
        { title: 'cost, p50 (p95)', align: 'right' },
        { title: 'budget', align: 'right' },
        { title: 'P(within)', align: 'right' },
      ],
      rows: shown.map(({ plan, label }) => planRow(plan, label)),
    },
  ];
}

function planRow(plan: PlanResult, label: string): Cell[] {
  const count = (verdict: KeyResultVerdict) => plan.keyResults.filter((one) => one.verdict === verdict).length;
  const chances = plan.objectives.map(({ probability: { value, low, high } }) => chanceWithin(value, low, high));
  const unheard = count('no data');
  return [
    label,
    chances.join(', '),
    String(count('met')),
    String(count('undetermined')) + (unheard === 0 ? '' : ` + ${unheard} ${NO_DATA}`),
    String(count('missed')),
    plan.score === null ? NO_DATA : quantity('fraction', plan.score),
    ...costCells(plan),
  ];
}

function costCells({ spend }: PlanResult): string[] {
  if (spend === null) return [NO_DATA, '', ''];
  const unit = moneyIn(spend.currency);
  const cost = `${bare(unit, spend.total.p50)} (${bare('count', Math.round(spend.total.p95))})`;
  if (spend.limit === null) return [cost, 'none', ''];
  return [cost, bare(unit, spend.limit), chance(spend.withinLimit?.value ?? null)];
}

/** Of the whole center and of the parts that key results are about: the KPIs that people decide by. */
export function decisiveTable({ plans, currency }: ComparisonResult, labels: readonly string[]): Block[] {
  const rows = decisiveRows(plans);
  if (rows.length === 0 || plans.length < 2) return [];
  return [
    heading(2, 'KPIs side by side, as differences from the baseline'),
    {
      kind: 'table',
      columns: [
        { title: 'KPI', align: 'left' },
        { title: 'baseline', align: 'quantity' },
        ...labels.map((title) => ({ title, align: 'quantity' }) as const),
      ],
      rows: rows.map((key) => {
        const unit = unitOf(key.metric, currency ?? undefined);
        const own = plans.map((plan) => plan.metrics.find((row) => isSame(row, key)));
        const fullest = own.find((row) => row !== undefined && row.baseline.value !== null);
        return [
          titleOf(key.metric) + ofScope(key),
          fullest === undefined ? NO_DATA : quantity(unit, fullest.baseline),
          ...own.map((row) =>
            row === undefined ? '' : toned(`${difference(unit, row.difference)}${mark(row.verdict)}`, row.verdict),
          ),
        ];
      }),
    },
  ];
}

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

/** Words for those who see no colour. */
function mark(verdict: string): string {
  if (verdict === 'no data') return '';
  return verdict === 'no evidence' ? ' ~' : ` ${verdict}`;
}
