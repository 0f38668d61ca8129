/** What the chart of key results shows: the best plan if one is settled on, and what plans reach. */
import type { ComparisonResult, KeyResultVerdict, PlanResult } from '../../plan/comparison-result.ts';
import type { Speech } from '../language/speech.ts';
import { bestOf, criterion } from './comparison-answer.ts';
import { toldOf } from './plan-chart.ts';

export function keyResultFindings(result: ComparisonResult, labels: readonly string[], speech: Speech): string[] {
  const words = speech.words.charts.keyResults;
  const { plans, selection } = result;
  const planned = plans.flatMap((plan, p) => (plan.keyResults.length === 0 ? [] : [{ plan, label: labels[p]! }]));
  if (planned.length === 0) return [words.none];
  const best = bestOf(result);
  const reach = ({ plan, label }: (typeof planned)[number]) => reached(plan, label, speech);
  if (best === null || selection === null) return toldOf(planned.sort(byScore), reach, speech);
  const plan = planned.filter((one) => one.plan === best);
  const label = labels[plans.indexOf(best)]!;
  return [words.best(label, speech.counted(plans.length, 'plan'), criterion(selection, speech)), ...plan.map(reach)];
}

/** The leading plan first; of plans alike, in the order given. */
export function byScore(a: { readonly plan: PlanResult }, b: { readonly plan: PlanResult }): number {
  return (b.plan.score?.value ?? -1) - (a.plan.score?.value ?? -1);
}

/** `Reroute meets 4 of 5 key results (1 missed)`. */
function reached({ keyResults }: PlanResult, label: string, speech: Speech): string {
  const { answer } = speech.words.plan;
  const count = (verdict: KeyResultVerdict) => keyResults.filter((one) => one.verdict === verdict).length;
  const others = [
    { number: count('missed'), say: answer.missed },
    { number: count('undetermined'), say: answer.undetermined },
    { number: count('no data'), say: answer.withoutData },
  ].flatMap(({ number, say }) => (number === 0 ? [] : [say(String(number), number)]));
  const of = keyResults.length;
  const meets = answer.meets(label, count('met'), of, speech.counted(of, 'key result'));
  return meets + (others.length === 0 ? '' : ` (${others.join(', ')})`);
}
