/** The answer of a comparison in two or three sentences: which plan is best, how sure that is, what it reaches and costs. */
import type { ComparisonResult, KeyResultResult, PlanResult, Selection } from '../../plan/comparison-result.ts';
import { comparisonFinding } from '../finding.ts';
import { nounOf, unitOf } from '../metric-name.ts';
import { bare, NO_DATA, percent, quantity } from '../quantity.ts';
import { planLabels } from './plan-labels.ts';
import { shorten } from './shorten.ts';
import { chance, chanceWithin, counted, listed, moneyIn } from './words.ts';

const LABEL = 60;
const MOST_NAMED = 4;

export function comparisonAnswer(result: ComparisonResult): string[] {
  const labels = planLabels(result.plans, LABEL);
  const best = bestOf(result);
  const leading = best ?? (result.plans.length === 1 ? result.plans[0]! : null);
  return [
    ...(result.selection === null ? [] : [selectionSentence(result, result.selection, labels)]),
    ...(leading === null || leading.plain
      ? unledSentences(result, labels)
      : [
          `${reached(leading, labels[result.plans.indexOf(leading)]!)}.`,
          ...spendSentence(leading, labels[result.plans.indexOf(leading)]!),
        ]),
  ];
}

/** The plan that selection settled on. */
export function bestOf({ plans, selection }: ComparisonResult): PlanResult | null {
  if (selection === null || selection.best === null) return null;
  return plans.find(({ file }) => file === selection.best) ?? null;
}

/** What selection compares, in words: `key results met`, or a KPI. */
export function criterion(selection: Selection): string {
  return selection.by === 'key results' ? 'key results met' : nounOf(selection.by);
}

/** The indifference zone as people read it. */
export function zoneOf(selection: Selection, currency: string | null): string {
  if (selection.by === 'key results') return `${percent(selection.indifference).replace(' %', ' pp')}`;
  const unit = unitOf(selection.by, currency ?? undefined);
  return bare(unit, selection.indifference).replace(/ %$/, ' pp');
}

function selectionSentence(result: ComparisonResult, selection: Selection, labels: readonly string[]): string {
  const best = bestOf(result);
  const zone = zoneOf(selection, result.currency);
  const sure = `the best is found with probability ${percent(selection.probability)} or more if it leads by ${zone}`;
  const of = counted(result.plans.length, 'plan');
  if (best !== null) {
    const label = labels[result.plans.indexOf(best)]!;
    return `${label} is the best of ${of} by ${criterion(selection)} (${scored(best, selection, result)}); ${sure}.`;
  }
  const left = result.plans.flatMap(({ file }, p) => (selection.left.includes(file) ? [labels[p]!] : []));
  const more = left.length - MOST_NAMED;
  const named = listed(more > 0 ? [...left.slice(0, MOST_NAMED), `${more} more`] : left);
  return (
    `After ${counted(result.replications, 'replication')} no plan can be told to be the best by ${criterion(selection)}: ` +
    (left.length > 1
      ? `${named} are left, within ${zone} of each other or`
      : `${named === '' ? 'none' : named} is left,`) +
    ' not yet known well enough.'
  );
}

function scored(plan: PlanResult, { by }: Selection, { currency }: ComparisonResult): string {
  if (by === 'key results') return plan.score === null ? NO_DATA : quantity('fraction', plan.score);
  const row = plan.metrics.find(({ scope, metric }) => scope === 'whole' && metric === by);
  return row === undefined ? NO_DATA : quantity(unitOf(by, currency ?? undefined), row.candidate);
}

/** Without one plan that leads: a sentence for each. */
function unledSentences({ plans, currency }: ComparisonResult, labels: readonly string[]): string[] {
  return plans.map((plan, p) =>
    plan.plain
      ? comparisonFinding(labels[p]!, plan.metrics, currency ?? undefined)
      : `${reached(plan, labels[p]!)}${costClause(plan)}.`,
  );
}

function reached(plan: PlanResult, label: string): string {
  const objectives = plan.objectives.map(
    ({ objective, probability: { value, low, high } }) =>
      `“${shorten(objective, LABEL)}” is reached with P ${chanceWithin(value, low, high)}`,
  );
  const named = objectives.length > MOST_NAMED ? [] : objectives;
  return `${label} ${tally(plan.keyResults)}${named.length === 0 ? '' : `; ${listed(named)}`}`;
}

/** `meets 3 of 5 key results (csat undetermined, cost missed)`. */
export function tally(results: readonly KeyResultResult[]): string {
  if (results.length === 0) return 'has no key results';
  const met = results.filter(({ verdict }) => verdict === 'met').length;
  const others = (['missed', 'undetermined', 'no data'] as const).flatMap((verdict) => {
    const ids = results.filter((one) => one.verdict === verdict).map(({ id }) => shorten(id, 24));
    const told = ids.length > MOST_NAMED ? `${ids.length}` : listed(ids);
    return ids.length === 0 ? [] : [`${told} ${verdict}`];
  });
  const count = met === 0 ? 'none' : met === results.length && met > 1 ? 'all' : `${met}`;
  const rest = others.length === 0 ? '' : ` (${others.join(', ')})`;
  return `meets ${count} of ${counted(results.length, 'key result')}${rest}`;
}

function spendSentence(plan: PlanResult, label: string): string[] {
  const { spend } = plan;
  if (spend === null) return [];
  const unit = moneyIn(spend.currency);
  const cost = `${label} costs ${bare(unit, spend.total.p50)} in the median and ${bare(unit, spend.total.p95)} at the 95th percentile`;
  if (spend.limit === null) return [`${cost}; no budget is stated.`];
  return [
    `${cost}; within the budget of ${bare(unit, spend.limit)} with P ${chance(spend.withinLimit?.value ?? null)}.`,
  ];
}

function costClause({ spend }: PlanResult): string {
  return spend === null ? '' : `; it costs ${bare(moneyIn(spend.currency), spend.total.p50)}`;
}
