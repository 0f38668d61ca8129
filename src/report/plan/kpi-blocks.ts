/** Every KPI of the whole center, then of the parts that key results are about: baseline, plan, difference, verdict. */
import type { DifferenceRow } from '../../metrics/result.ts';
import type { PlanResult } from '../../plan/comparison-result.ts';
import { type Block, heading, lines } from '../block.ts';
import { differenceCells, differenceColumns, EVIDENT } from '../difference-cells.ts';
import { byIdea, isFormulaVariant, unitOf } from '../language/kpis.ts';
import type { Speech } from '../language/speech.ts';
import { isSame } from './plans-table.ts';
import { ofScope } from './words.ts';

export function kpiBlocks(plan: PlanResult, currency: string | null, speech: Speech): Block[] {
  const rows = plan.metrics.filter(({ metric }) => !isFormulaVariant(metric));
  const whole = rows.filter(({ scope }) => scope === 'whole');
  const parts = partRows(plan, rows);
  const words = speech.words.plan.kpis;
  return [
    ...byIdea(whole.map(({ metric }) => metric)).flatMap(({ title, ids }) => {
      const own = whole.filter(({ metric }) => ids.includes(metric));
      return own.length === 0
        ? []
        : [heading(2, title?.[speech.language] ?? words.whole), table(own, currency, speech)];
    }),
    ...(parts.length === 0 ? [] : [heading(2, words.parts), table(parts, currency, speech), lines(words.leftOut)]),
  ];
}

function partRows({ keyResults }: PlanResult, rows: readonly DifferenceRow[]): DifferenceRow[] {
  const asked = keyResults.flatMap(({ metric }) => (metric === null || metric.scope === 'whole' ? [] : [metric]));
  return rows.filter((row) => {
    const own = asked.filter(({ scope, name }) => scope === row.scope && name === row.name);
    return own.some((one) => isSame(one, row)) || (own.length > 0 && EVIDENT.includes(row.verdict));
  });
}

function table(rows: readonly DifferenceRow[], currency: string | null, speech: Speech): Block {
  const { figures, kpis, words } = speech;
  return {
    kind: 'table',
    columns: [
      { title: words.common.kpi, align: 'left' },
      { title: words.common.baseline, align: 'quantity' },
      { title: words.common.plan, align: 'quantity' },
      ...differenceColumns(speech),
    ],
    rows: rows.map((row) => {
      const unit = unitOf(row.metric, currency);
      return [
        kpis.title(row.metric) + ofScope(row),
        figures.quantity(unit, row.baseline),
        figures.quantity(unit, row.candidate),
        ...differenceCells(row, unit, speech),
      ];
    }),
  };
}
