/** The answer of a comparison in two or three sentences: which plan is best, how sure that is, what it reaches and costs. */
import type { ComparisonResult, KeyResultResult, PlanResult, Selection } from '../../plan/comparison-result.ts';
import { comparisonFinding } from '../finding.ts';
import { moneyIn } from '../language/figures.ts';
import { unitOf } from '../language/kpis.ts';
import type { Speech } from '../language/speech.ts';
import { planLabels } from './plan-labels.ts';
import { shorten } from './shorten.ts';

const LABEL = 60;
const MOST_NAMED = 4;

export function comparisonAnswer(result: ComparisonResult, speech: Speech): string[] {
  const labels = planLabels(result.plans, LABEL);
  const best = bestOf(result);
  const leading = best ?? (result.plans.length === 1 ? result.plans[0]! : null);
  return [
    ...(result.selection === null ? [] : [selectionSentence(result, result.selection, labels, speech)]),
    ...(leading === null || leading.plain
      ? unledSentences(result, labels, speech)
      : [
          `${reached(leading, labels[result.plans.indexOf(leading)]!, speech)}.`,
          ...spendSentence(leading, labels[result.plans.indexOf(leading)]!, speech),
        ]),
  ];
}

/** The plan that selection settled on. */
export function bestOf({ plans, selection }: ComparisonResult): PlanResult | null {
  if (selection === null || selection.best === null) return null;
  return plans.find(({ file }) => file === selection.best) ?? null;
}

/** What selection compares, in words: `by key results met`, or by a KPI. */
export function criterion({ by }: Selection, { words, kpis }: Speech): string {
  const { byKeyResults, byMetric } = words.plan.answer;
  return by === 'key results' ? byKeyResults : byMetric(kpis.noun(by), kpis.plain(by));
}

/** The indifference zone as people read it. */
export function zoneOf({ by, indifference }: Selection, currency: string | null, { figures }: Speech): string {
  const unit = by === 'key results' ? 'fraction' : unitOf(by, currency);
  return unit === 'fraction' ? figures.reach(unit, indifference) : figures.bare(unit, indifference);
}

function selectionSentence(
  result: ComparisonResult,
  selection: Selection,
  labels: readonly string[],
  speech: Speech,
): string {
  const { figures, words } = speech;
  const { answer } = words.plan;
  const best = bestOf(result);
  const by = criterion(selection, speech);
  const zone = zoneOf(selection, result.currency, speech);
  if (best !== null) {
    const label = labels[result.plans.indexOf(best)]!;
    const won = answer.best(
      label,
      speech.counted(result.plans.length, 'plan'),
      by,
      scored(best, selection, result, speech),
    );
    return `${won}; ${answer.sure(figures.percent(selection.probability), zone)}`;
  }
  const left = result.plans.flatMap(({ file }, p) => (selection.left.includes(file) ? [labels[p]!] : []));
  return `${answer.unsettled(speech.counted(result.replications, 'replication'), by)}: ${leftWords(left, zone, speech)}`;
}

function leftWords(left: readonly string[], zone: string, { figures, words }: Speech): string {
  const { severalLeft, oneLeft, noneLeft } = words.plan.answer;
  if (left.length < 2) return left.length === 0 ? noneLeft : oneLeft(left[0]!);
  const more = left.length - MOST_NAMED;
  const named = more > 0 ? [...left.slice(0, MOST_NAMED), words.common.more(`${more}`)] : left;
  return severalLeft(figures.listed(named), zone);
}

function scored(plan: PlanResult, { by }: Selection, { currency }: ComparisonResult, { figures }: Speech): string {
  if (by === 'key results') return plan.score === null ? figures.noData : figures.quantity('fraction', plan.score);
  const row = plan.metrics.find(({ scope, metric }) => scope === 'whole' && metric === by);
  return row === undefined ? figures.noData : figures.quantity(unitOf(by, currency), row.candidate);
}

/** Without one plan that leads: a sentence for each. */
function unledSentences({ plans, currency }: ComparisonResult, labels: readonly string[], speech: Speech): string[] {
  return plans.map((plan, p) =>
    plan.plain
      ? comparisonFinding(labels[p]!, plan.metrics, currency ?? undefined, speech)
      : `${reached(plan, labels[p]!, speech)}${costClause(plan, speech)}`,
  );
}

function reached(plan: PlanResult, label: string, speech: Speech): string {
  const { figures, words } = speech;
  const objectives = plan.objectives.map(({ objective, probability: { value, low, high } }) =>
    value === null
      ? words.plan.answer.reachedUnknown(shorten(objective, LABEL))
      : words.plan.answer.reached(shorten(objective, LABEL), figures.chanceWithin(value, low, high)),
  );
  const named = objectives.length > MOST_NAMED ? [] : objectives;
  return `${tally(label, plan.keyResults, speech)}${named.length === 0 ? '' : `; ${figures.listed(named)}`}`;
}

/** `Reroute meets 3 of 5 key results (csat undetermined, cost missed)`. */
function tally(label: string, results: readonly KeyResultResult[], speech: Speech): string {
  const { answer } = speech.words.plan;
  if (results.length === 0) return answer.noKeyResults(label);
  const met = results.filter(({ verdict }) => verdict === 'met').length;
  const others = [
    ['missed', answer.missed],
    ['undetermined', answer.undetermined],
    ['no data', answer.withoutData],
  ] as const;
  const told = others.flatMap(([verdict, words]) => {
    const ids = results.filter((one) => one.verdict === verdict).map(({ id }) => shorten(id, 24));
    const which = ids.length > MOST_NAMED ? `${ids.length}` : speech.figures.listed(ids);
    return ids.length === 0 ? [] : [words(which, ids.length)];
  });
  const counted = answer.meets(label, met, results.length, speech.counted(results.length, 'key result'));
  return told.length === 0 ? counted : `${counted} (${told.join(', ')})`;
}

function spendSentence({ spend }: PlanResult, label: string, { figures, words }: Speech): string[] {
  if (spend === null) return [];
  const { costs, within, noBudget } = words.plan.answer;
  const amount = (value: number) => figures.bare(moneyIn(spend.currency), value);
  const cost = costs(label, amount(spend.total.p50), amount(spend.total.p95));
  if (spend.limit === null) return [`${cost}; ${noBudget}`];
  return [`${cost}; ${within(amount(spend.limit), figures.chance(spend.withinLimit?.value ?? null))}`];
}

function costClause({ spend }: PlanResult, { figures, words }: Speech): string {
  if (spend === null) return '.';
  return `; ${words.plan.answer.itCosts(figures.bare(moneyIn(spend.currency), spend.total.p50))}`;
}
