/** What a plan costs, month by month, against its budget. */
import type { Spend } from '../../plan/comparison-result.ts';
import { type Block, type Column, heading, lines } from '../block.ts';
import { moneyIn } from '../language/figures.ts';
import type { Speech } from '../language/speech.ts';

export function spendBlocks(spend: Spend | null, { figures, dates, words }: Speech): Block[] {
  if (spend === null) return [];
  const own = words.plan.spend;
  const { limit, total, withinLimit } = spend;
  const amount = (value: number) => figures.bare(moneyIn(spend.currency), value);
  const part: readonly Column[] = limit === null || limit === 0 ? [] : [{ title: own.ofBudget, align: 'right' }];
  const partOf = (value: number) => (part.length === 0 ? [] : [figures.bare('fraction', value / limit!)]);
  const within = figures.chanceWithin(withinLimit?.value ?? null, withinLimit?.low ?? null, withinLimit?.high ?? null);
  return [
    heading(2, own.title),
    {
      kind: 'table',
      columns: [
        { title: own.month, align: 'left' },
        { title: 'p50', align: 'right' },
        { title: 'p95', align: 'right' },
        { title: own.cumulated('p50'), align: 'right' },
        { title: own.cumulated('p95'), align: 'right' },
        ...part,
      ],
      rows: [
        ...spend.months.map(({ month, spent, cumulated }) => [
          dates.numeric(month),
          ...[spent.p50, spent.p95, cumulated.p50, cumulated.p95].map(amount),
          ...partOf(cumulated.p95),
        ]),
        [own.total, amount(total.p50), amount(total.p95), '', '', ...partOf(total.p95)],
      ],
    },
    lines(`${limit === null ? own.noBudget : own.budget(amount(limit), within)} ${own.mean(amount(total.mean))}`),
  ];
}
