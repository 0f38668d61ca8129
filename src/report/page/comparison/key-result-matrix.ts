/** Key results in rows, plans in columns: how likely each is met, what it comes to, and the verdict. */
import type { ComparisonResult, KeyResultResult } from '../../../plan/comparison-result.ts';
import { unitOf } from '../../language/kpis.ts';
import { keyResultText } from '../../plan/key-result-text.ts';
import { shorten } from '../../plan/shorten.ts';
import { targetWords } from '../../plan/words.ts';
import { chanceBar } from '../bar.ts';
import { element, fragment, type Html } from '../html.ts';
import type { Setting } from '../setting.ts';
import { type TableCell, tableHtml } from '../table.ts';
import { VERDICT_TONES, verdictMark } from './plan-card.ts';

export function keyResultMatrix(result: ComparisonResult, labels: readonly string[], setting: Setting): Html {
  const { speech, glossary } = setting;
  const words = speech.words.page;
  const planned = result.plans.flatMap((plan, p) => (plan.plain ? [] : [{ plan, label: labels[p]! }]));
  const rows = distinct(planned.flatMap(({ plan }) => plan.keyResults));
  return fragment(
    element('p', { class: 'note' }, words.keyResults.note),
    tableHtml(
      {
        id: 'table-key-results',
        caption: words.keyResults.title,
        columns: [
          { title: glossary.explained(speech.words.plan.keyResults.keyResult), isNumber: false },
          { title: speech.words.common.target, isNumber: false },
          { title: words.keyResults.today, isNumber: true },
          ...planned.map(({ label }) => ({ title: label, isNumber: true })),
        ],
        rows: rows.map((one) => ({
          cells: [
            nameCell(one, result.currency, setting),
            { content: targetWords(one, result.currency, speech) },
            todayCell(one, result.currency, setting),
            ...planned.map(({ plan }) => {
              const own = plan.keyResults.find((other) => isSame(one, other));
              return own === undefined ? NOTHING : planCell(own, result, setting);
            }),
          ],
        })),
      },
      words.table,
    ),
  );
}

const NOTHING: TableCell = { content: '–', value: null };

function nameCell(result: KeyResultResult, currency: string | null, { speech }: Setting): TableCell {
  return {
    content: [
      element('b', {}, shorten(result.id, 40)),
      result.guardrail ? [' ', element('small', { class: 'badge' }, speech.words.plan.guardrail)] : null,
      element('span', { class: 'about' }, shorten(keyResultText(result, currency, speech), 160)),
    ],
  };
}

function todayCell({ metric }: KeyResultResult, currency: string | null, { speech }: Setting): TableCell {
  if (metric === null) return NOTHING;
  const today = metric.baseline?.p50 ?? null;
  return { content: speech.figures.bare(unitOf(metric.metric, currency), today), value: today };
}

function planCell(result: KeyResultResult, { currency, horizon }: ComparisonResult, { speech }: Setting): TableCell {
  const { figures, dates } = speech;
  const { probability, interval, confidence, verdict, metric, activity } = result;
  const chance = { value: probability, low: interval?.low ?? null, high: interval?.high ?? null };
  const comes =
    metric === null
      ? dates.short(activity?.p50 ?? null, horizon.start)
      : figures.median(unitOf(metric.metric, currency), metric.projected);
  return {
    content: [
      element('b', {}, figures.chanceWithin(chance.value, chance.low, chance.high)),
      chanceBar(chance, confidence, VERDICT_TONES[verdict]),
      verdictMark(verdict, speech),
      element('span', { class: 'about' }, comes),
    ],
    value: probability,
  };
}

/** Plans that aim at the same thing share a row. */
function distinct(all: readonly KeyResultResult[]): KeyResultResult[] {
  return all.filter((one, i) => all.findIndex((other) => isSame(one, other)) === i);
}

function isSame(a: KeyResultResult, b: KeyResultResult): boolean {
  const key = ({ id, kind, metric, activity }: KeyResultResult): string =>
    JSON.stringify([id, kind, metric?.metric, metric?.scope, metric?.name, activity?.step]);
  return key(a) === key(b);
}
