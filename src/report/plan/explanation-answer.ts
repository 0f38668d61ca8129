/** The answer of an explanation in a few sentences: which step brings the gain, what is known least, where time goes. */
import type { AttributionRow, ExplanationResult } from '../../plan/comparison-result.ts';
import { nounOf, unitOf } from '../metric-name.ts';
import { bare, difference } from '../quantity.ts';
import { groupWords, isRough } from './group-words.ts';
import { shorten } from './shorten.ts';
import { chance, ofScope } from './words.ts';

const MOST = 3;

export function explanationAnswer(result: ExplanationResult): string[] {
  const asked = result.attribution.metrics.filter(({ keyResult }) => keyResult !== null);
  const told = (asked.length === 0 ? result.attribution.metrics : asked).slice(0, MOST);
  return [
    ...told.map((row) => gainSentence(row, result.currency)),
    ...unknownSentence(result),
    ...waitSentence(result),
    ...automateSentence(result),
  ];
}

/** `The plan changes the average speed of answer, phone by −33.0 s ± 2.4 s; most comes from overflow (−19.5 s ± 1.8 s).` */
export function gainSentence(row: AttributionRow, currency: string | null): string {
  const unit = unitOf(row.metric, currency ?? undefined);
  const what = `${nounOf(row.metric)}${ofScope(row)}`;
  const { value, halfWidth } = row.gain;
  if (value === null) return `No data on ${what}.`;
  const gain = difference(unit, row.gain);
  if (Math.abs(value) <= (halfWidth ?? 0)) return `No evidence that the plan changes ${what} (${gain}).`;
  const most = row.steps.reduce<AttributionRow['steps'][number] | null>((best, step) => {
    const along = (one: typeof step) => (one.shapley.value ?? 0) * Math.sign(value);
    return along(step) > (best === null ? 0 : along(best)) ? step : best;
  }, null);
  const from = most === null ? '' : `; most of it by ${shorten(most.step, 24)} (${difference(unit, most.shapley)})`;
  return `The plan changes ${what} by ${gain}${from}.`;
}

/** Of the first key result whose variance is known, the group with the largest share. */
function unknownSentence({ uncertainty }: ExplanationResult): string[] {
  const first = uncertainty.find(({ shares }) => shares.length > 0);
  // What is known so badly is no answer.
  if (first === undefined || isRough(first)) return [];
  const [largest] = [...first.shares].sort((a, b) => b.share - a.share);
  const share = chance(Math.min(1, Math.max(0, largest!.share)));
  return [
    `What is not known of ${shorten(first.keyResult, 24)} is first of all ${groupWords(largest!.group)}: ${share} of its variance.`,
  ];
}

function waitSentence({ today }: ExplanationResult): string[] {
  // What may wait over night would drown those who are on the line.
  const lines = today.lines.filter(({ deferred }) => !deferred);
  const all = lines.reduce((sum, { waitHours }) => sum + waitHours, 0);
  const [longest] = [...lines].sort((a, b) => b.waitHours - a.waitHours);
  if (longest === undefined || !(all > 0)) return [];
  const hours = bare('hours', Math.round(longest.waitHours));
  return [
    `Today ${chance(longest.waitHours / all)} of the time that customers wait on the line is on ${shorten(longest.channel, 24)} (${hours}).`,
  ];
}

function automateSentence({ automate, currency }: ExplanationResult): string[] {
  const [first] = automate;
  const row = first?.metrics.find(({ difference: { value } }) => value !== null);
  if (first === undefined || row === undefined) return [];
  const change = difference(unitOf(row.metric, currency ?? undefined), row.difference);
  return [
    `Of intents to automate, 10 points more of ${shorten(first.intent, 24)} by ${shorten(first.bot, 24)} would bring most: ` +
      `${change} of ${nounOf(row.metric)}.`,
  ];
}
