/** A key result in one line, from its parts: `wait: Average speed of answer, phone ≤ 58.8 s (−30 %) by 30 May`. */
import type { ComparisonResult, KeyResultResult } from '../../plan/comparison-result.ts';
import type { Speech } from '../language/speech.ts';
import { LABEL } from './plan-chart.ts';
import { shorten } from './shorten.ts';
import { ofScope, targetWords } from './words.ts';

export function keyResultTitle(one: KeyResultResult, result: ComparisonResult, speech: Speech): string {
  const { charts, plan } = speech.words;
  const id = shorten(one.id, LABEL);
  const day = speech.dates.short(one.by, result.horizon.start);
  const guardrail = one.guardrail ? ` (${plan.guardrail})` : '';
  if (one.metric === null) return charts.activity(id, shorten(one.activity?.step ?? '', LABEL), day) + guardrail;
  const kpi = `${speech.kpis.plain(one.metric.metric)}${ofScope(one.metric)}`;
  return charts.keyResult(id, kpi, targetWords(one, result.currency, speech), day) + guardrail;
}
