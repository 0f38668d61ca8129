/** The steps of a plan: planned, and delivered over the replications; then what to hold against it at each review. */
import type { PlanResult, StepResult } from '../../plan/comparison-result.ts';
import { type Block, heading } from '../block.ts';
import { unitOf } from '../metric-name.ts';
import { shorten } from './shorten.ts';
import { chance, listed, median, shortDay } from './words.ts';

const ID = 24;

export function stepBlocks({ steps }: PlanResult, start: string): Block[] {
  if (steps.length === 0) return [];
  return [
    heading(2, 'Steps'),
    { kind: 'list', items: steps.map(stepItem) },
    {
      kind: 'table',
      columns: [
        { title: 'step', align: 'left' },
        { title: 'owner', align: 'left' },
        { title: 'planned', align: 'left' },
        { title: 'delivered, p50 – p90', align: 'left' },
        { title: 'P(late)', align: 'right' },
        { title: 'P(never)', align: 'right' },
        { title: 'after', align: 'left' },
      ],
      rows: steps.map((one, s) => [
        `${s + 1} ${shorten(one.id, ID)}`,
        one.owner === null ? { text: 'nobody', tone: 'bad' } : shorten(one.owner, ID),
        `${shortDay(one.planned.start, start)} → ${shortDay(one.planned.full, start)}`,
        deliveredOn(one, start),
        chance(one.late),
        chance(one.never),
        one.after.map((id) => shorten(id, ID)).join(', '),
      ]),
    },
  ];
}

function stepItem({ id, text, flags }: StepResult): string {
  const missing = flags.length === 0 ? '' : `; take care: ${flags.map((flag) => shorten(flag, 60)).join(', ')}`;
  return `${shorten(id, ID)}: ${shorten(text, 120)}${missing}`;
}

function deliveredOn({ full }: StepResult, start: string): string {
  if (full === null) return 'not in the horizon';
  return `${shortDay(full.p50, start)} – ${shortDay(full.p90, start)}`;
}

export function reviewBlocks({ reviews, keyResults }: PlanResult, currency: string | null): Block[] {
  if (reviews.length === 0) return [];
  const metricOf = new Map(keyResults.map(({ id, metric }) => [id, metric?.metric ?? '']));
  return [
    heading(2, 'What to see at each review'),
    {
      kind: 'list',
      items: reviews.map(({ date, about, expect, begun }) => {
        const expected = expect.map(({ keyResult, spread }) => {
          const unit = unitOf(metricOf.get(keyResult) ?? '', currency ?? undefined);
          return `${shorten(keyResult, ID)} ${median(unit, spread)}`;
        });
        const said = about === null ? '' : `, ${shorten(about, 80)}`;
        const seen = expected.length === 0 ? '' : ` Expected the week before: ${expected.join('; ')}.`;
        const on = begun.length === 0 ? '' : ` Begun by then: ${listed(begun.map((id) => shorten(id, ID)))}.`;
        return `${date}${said}:${seen}${on}`.replace(/:$/, '.');
      }),
    },
  ];
}
