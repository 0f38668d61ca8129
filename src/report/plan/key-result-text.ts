/** A key result as a sentence: its author's, or one made of its target. */
import type { KeyResultResult } from '../../plan/comparison-result.ts';
import { unitOf } from '../language/kpis.ts';
import type { Speech } from '../language/speech.ts';
import { shorten } from './shorten.ts';
import { ofScope } from './words.ts';

/** `Tempo médio de espera, phone: pelo menos 30% abaixo da situação atual até 30/05/2027` */
export function keyResultText(result: KeyResultResult, currency: string | null, speech: Speech): string {
  const { text, worded, metric, activity } = result;
  // A plan that leaves it unsaid says it itself, in English.
  if (worded || speech.language === 'en' || (metric === null && activity === null)) return text;
  const { inWords, doneInWords } = speech.words.plan.keyResults;
  const by = speech.dates.numeric(result.by);
  if (metric === null) return doneInWords(shorten(activity!.step, 24), by);
  const kpi = speech.kpis.plain(metric.metric) + ofScope(metric);
  return inWords(kpi, targetSentence(metric, currency, speech), by);
}

/** `at least 90 %`, `at least 30 % less than the baseline`. */
function targetSentence(
  { metric, target, everyWeek }: NonNullable<KeyResultResult['metric']>,
  currency: string | null,
  { figures, words }: Speech,
): string {
  const { atLeast, atMost, less, more, asBaseline, everyWeek: always } = words.plan.keyResults;
  const when = everyWeek ? always : '';
  if (target.kind === 'to') {
    const amount = figures.bare(unitOf(metric, currency), target.value);
    return (target.relation === 'at least' ? atLeast(amount) : atMost(amount)) + when;
  }
  const { change, relation } = target;
  if (change === 0) return (relation === 'at least' ? atLeast(asBaseline) : atMost(asBaseline)) + when;
  const part = figures.percent(Math.abs(change));
  const far = change < 0 ? less(part) : more(part);
  // At most 70 % of it is at least 30 % less.
  return ((relation === 'at least') === change > 0 ? atLeast(far) : atMost(far)) + when;
}
