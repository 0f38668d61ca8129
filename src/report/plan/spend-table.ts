/** What a plan costs, month by month, against its budget. */
import type { Spend } from '../../plan/comparison-result.ts';
import { type Block, heading, lines } from '../block.ts';
import { bare } from '../quantity.ts';
import { chanceWithin, moneyIn } from './words.ts';

export function spendBlocks(spend: Spend | null): Block[] {
  if (spend === null) return [];
  const unit = moneyIn(spend.currency);
  const { limit, total, withinLimit } = spend;
  const part = limit === null || limit === 0 ? [] : [{ title: 'p95 of budget', align: 'right' } as const];
  const partOf = (amount: number) => (part.length === 0 ? [] : [bare('fraction', amount / limit!)]);
  const within =
    limit === null
      ? 'No budget is stated.'
      : `Budget ${bare(unit, limit)}; P(within) ${chanceWithin(withinLimit?.value ?? null, withinLimit?.low ?? null, withinLimit?.high ?? null)}.`;
  return [
    heading(2, 'Spend by month'),
    {
      kind: 'table',
      columns: [
        { title: 'month', align: 'left' },
        { title: 'p50', align: 'right' },
        { title: 'p95', align: 'right' },
        { title: 'cumulated, p50', align: 'right' },
        { title: 'cumulated, p95', align: 'right' },
        ...part,
      ],
      rows: [
        ...spend.months.map(({ month, spent, cumulated }) => [
          month,
          ...[spent.p50, spent.p95, cumulated.p50, cumulated.p95].map((amount) => bare(unit, amount)),
          ...partOf(cumulated.p95),
        ]),
        ['total', bare(unit, total.p50), bare(unit, total.p95), '', '', ...partOf(total.p95)],
      ],
    },
    lines(`${within} Mean ${bare(unit, total.mean)}. Quantiles of months do not add up to those of the total.`),
  ];
}
