/** The answer of an explanation in a few sentences: which step brings the gain, what is known least, where time goes. */
import type { AttributionRow, ExplanationResult } from '../../plan/explanation-result.ts';
import { unitOf } from '../language/kpis.ts';
import type { Speech } from '../language/speech.ts';
import { groupWords, isRough } from './group-words.ts';
import { shorten } from './shorten.ts';
import { ofScope } from './words.ts';

const MOST = 3;

export function explanationAnswer(result: ExplanationResult, speech: Speech): string[] {
  const asked = result.attribution.metrics.filter(({ keyResult }) => keyResult !== null);
  const told = (asked.length === 0 ? result.attribution.metrics : asked).slice(0, MOST);
  return [
    ...told.map((row) => gainSentence(row, result.currency, speech)),
    ...unknownSentence(result, speech),
    ...waitSentence(result, speech),
    ...automateSentence(result, speech),
  ];
}

/** `The plan changes average speed of answer, phone by −33.0 s ± 2.4 s; most of it by overflow (−19.5 s ± 1.8 s).` */
export function gainSentence(row: AttributionRow, currency: string | null, { figures, kpis, words }: Speech): string {
  const { answer } = words.explanation;
  const unit = unitOf(row.metric, currency);
  const [noun, label] = [kpis.noun(row.metric) + ofScope(row), kpis.plain(row.metric) + ofScope(row)];
  const { value, halfWidth } = row.gain;
  if (value === null) return answer.noData(noun, label);
  const gain = figures.difference(unit, row.gain);
  if (Math.abs(value) <= (halfWidth ?? 0)) return answer.noEvidence(noun, label, gain);
  const most = row.steps.reduce<AttributionRow['steps'][number] | null>((best, step) => {
    const along = (one: typeof step) => (one.shapley.value ?? 0) * Math.sign(value);
    return along(step) > (best === null ? 0 : along(best)) ? step : best;
  }, null);
  if (most === null) return answer.changes(noun, label, gain);
  return answer.changesBy(noun, label, gain, shorten(most.step, 24), figures.difference(unit, most.shapley));
}

/** Of the first key result whose variance is known, the group with the largest share. */
function unknownSentence({ uncertainty }: ExplanationResult, speech: Speech): string[] {
  const first = uncertainty.find(({ shares }) => shares.length > 0);
  // What is known so badly is no answer.
  if (first === undefined || isRough(first)) return [];
  const [largest] = [...first.shares].sort((a, b) => b.share - a.share);
  const share = speech.figures.chance(Math.min(1, Math.max(0, largest!.share)));
  const keyResult = shorten(first.keyResult, 24);
  return [speech.words.explanation.answer.unknown(keyResult, groupWords(largest!.group, speech), share)];
}

function waitSentence({ today }: ExplanationResult, { figures, words }: Speech): string[] {
  // What may wait over night would drown those who are on the line.
  const lines = today.lines.filter(({ deferred }) => !deferred);
  const all = lines.reduce((sum, { waitHours }) => sum + waitHours, 0);
  const [longest] = [...lines].sort((a, b) => b.waitHours - a.waitHours);
  if (longest === undefined || !(all > 0)) return [];
  const hours = figures.bare('hours', Math.round(longest.waitHours));
  const share = figures.chance(longest.waitHours / all);
  return [words.explanation.answer.waits(share, shorten(longest.channel, 24), hours)];
}

function automateSentence({ automate, currency }: ExplanationResult, { figures, kpis, words }: Speech): string[] {
  const [first] = automate;
  const row = first?.metrics.find(({ difference: { value } }) => value !== null);
  if (first === undefined || row === undefined) return [];
  const change = figures.difference(unitOf(row.metric, currency), row.difference);
  const [intent, bot] = [shorten(first.intent, 24), shorten(first.bot, 24)];
  return [words.explanation.answer.automate(intent, bot, change, kpis.noun(row.metric))];
}
