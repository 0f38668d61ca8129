/** The steps of a plan: planned, and delivered over the replications; then what to hold against it at each review. */
import type { PlanResult, Review, StepResult } from '../../plan/comparison-result.ts';
import { type Block, type Cell, heading } from '../block.ts';
import { unitOf } from '../language/kpis.ts';
import type { Speech } from '../language/speech.ts';
import { shorten } from './shorten.ts';

const ID = 24;

export function stepBlocks({ steps }: PlanResult, start: string, speech: Speech): Block[] {
  if (steps.length === 0) return [];
  const words = speech.words.plan.steps;
  return [
    heading(2, words.title),
    { kind: 'list', items: steps.map((one) => stepItem(one, speech)) },
    {
      kind: 'table',
      columns: [
        { title: words.step, align: 'left' },
        { title: words.owner, align: 'left' },
        { title: words.planned, align: 'left' },
        { title: words.delivered, align: 'left' },
        { title: words.late, align: 'right' },
        { title: words.never, align: 'right' },
        { title: words.after, align: 'left' },
      ],
      rows: steps.map((one, s) => stepRow(one, s + 1, start, speech)),
    },
  ];
}

function stepItem({ id, text, flags }: StepResult, speech: Speech): string {
  const told = flags.map((flag) => shorten(speech.remark(flag), 60)).join(', ');
  const missing = flags.length === 0 ? '' : `; ${speech.words.plan.steps.takeCare(told)}`;
  return `${shorten(id, ID)}: ${shorten(text, 120)}${missing}`;
}

function stepRow(step: StepResult, number: number, start: string, { figures, dates, words }: Speech): Cell[] {
  const { id, owner, planned, full, late, never, after } = step;
  const { nobody, beyond } = words.plan.steps;
  return [
    `${number} ${shorten(id, ID)}`,
    owner === null ? { text: nobody, tone: 'bad' } : shorten(owner, ID),
    `${dates.short(planned.start, start)} → ${dates.short(planned.full, start)}`,
    full === null ? beyond : `${dates.short(full.p50, start)} – ${dates.short(full.p90, start)}`,
    figures.chance(late),
    figures.chance(never),
    after.map((before) => shorten(before, ID)).join(', '),
  ];
}

export function reviewBlocks({ reviews, keyResults }: PlanResult, currency: string | null, speech: Speech): Block[] {
  if (reviews.length === 0) return [];
  const units = new Map(keyResults.map(({ id, metric }) => [id, unitOf(metric?.metric ?? '', currency)]));
  return [
    heading(2, speech.words.plan.reviews.title),
    { kind: 'list', items: reviews.map((review) => reviewItem(review, units, speech)) },
  ];
}

function reviewItem(
  { date, about, expect, begun }: Review,
  units: ReadonlyMap<string, string>,
  { figures, dates, words }: Speech,
): string {
  const own = words.plan.reviews;
  const expected = expect.map(({ keyResult, spread }) => {
    return `${shorten(keyResult, ID)} ${figures.median(units.get(keyResult) ?? 'count', spread)}`;
  });
  const told = [
    ...(expected.length === 0 ? [] : [own.expected(expected.join('; '))]),
    ...(begun.length === 0 ? [] : [own.begun(figures.listed(begun.map((id) => shorten(id, ID))))]),
  ];
  const when = dates.numeric(date) + (about === null ? '' : `, ${shorten(about, 80)}`);
  return told.length === 0 ? `${when}.` : `${when}: ${told.join(' ')}`;
}
