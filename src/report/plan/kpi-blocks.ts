/** Every KPI of the whole center, then of the parts that key results are about: baseline, plan, difference, verdict. */
import type { DifferenceRow } from '../../metrics/result.ts';
import type { PlanResult } from '../../plan/comparison-result.ts';
import { type Block, heading, lines } from '../block.ts';
import { DIFFERENCE_COLUMNS, differenceCells, EVIDENT } from '../difference-cells.ts';
import { byIdea, isFormulaVariant, titleOf, unitOf } from '../metric-name.ts';
import { quantity } from '../quantity.ts';
import { isSame } from './plans-table.ts';
import { ofScope } from './words.ts';

export function kpiBlocks(plan: PlanResult, currency: string | null): Block[] {
  const rows = plan.metrics.filter(({ metric }) => !isFormulaVariant(metric));
  const whole = rows.filter(({ scope }) => scope === 'whole');
  const parts = partRows(plan, rows);
  return [
    ...byIdea(whole.map(({ metric }) => metric)).flatMap(({ title, ids }) => {
      const own = whole.filter(({ metric }) => ids.includes(metric));
      return own.length === 0 ? [] : [heading(2, title ?? 'The whole center'), table(own, currency)];
    }),
    ...(parts.length === 0
      ? []
      : [
          heading(2, 'Where the key results are'),
          table(parts, currency),
          lines('Rows without evidence are left out, but for the key results; JSON and CSV have all.'),
        ]),
  ];
}

function partRows({ keyResults }: PlanResult, rows: readonly DifferenceRow[]): DifferenceRow[] {
  const asked = keyResults.flatMap(({ metric }) => (metric === null || metric.scope === 'whole' ? [] : [metric]));
  return rows.filter((row) => {
    const own = asked.filter(({ scope, name }) => scope === row.scope && name === row.name);
    return own.some((one) => isSame(one, row)) || (own.length > 0 && EVIDENT.includes(row.verdict));
  });
}

function table(rows: readonly DifferenceRow[], currency: string | null): Block {
  return {
    kind: 'table',
    columns: [
      { title: 'KPI', align: 'left' },
      { title: 'baseline', align: 'quantity' },
      { title: 'plan', align: 'quantity' },
      ...DIFFERENCE_COLUMNS,
    ],
    rows: rows.map((row) => {
      const unit = unitOf(row.metric, currency ?? undefined);
      return [
        titleOf(row.metric) + ofScope(row),
        quantity(unit, row.baseline),
        quantity(unit, row.candidate),
        ...differenceCells(row, unit),
      ];
    }),
  };
}
