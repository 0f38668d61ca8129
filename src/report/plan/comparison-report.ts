/**
 * The report of a comparison of plans: the answer first, then the plans side by side, then each plan by itself: what it
 * reaches, when, at what cost, and every KPI against the baseline.
 */
import type { ComparisonResult, PlanResult } from '../../plan/comparison-result.ts';
import { type Block, heading, lines } from '../block.ts';
import { bare, percent } from '../quantity.ts';
import { comparisonAnswer, criterion, zoneOf } from './comparison-answer.ts';
import { definitionBlocks } from './definitions.ts';
import { gateBlocks } from './gate-table.ts';
import { keyResultBlocks } from './key-result-blocks.ts';
import { kpiBlocks } from './kpi-blocks.ts';
import { planLabels } from './plan-labels.ts';
import { decisiveTable, plansTable } from './plans-table.ts';
import { shorten } from './shorten.ts';
import { spendBlocks } from './spend-table.ts';
import { reviewBlocks, stepBlocks } from './step-blocks.ts';
import { counted, listed } from './words.ts';

export function comparisonReport(result: ComparisonResult): readonly Block[] {
  const labels = planLabels(result.plans, 60);
  const narrow = planLabels(result.plans, 24);
  const name = shorten(result.baseline.name, 80);
  const all = result.plans.flatMap(({ metrics }) => metrics.map(({ metric }) => metric));
  return [
    lines(...comparisonAnswer(result)),
    heading(1, `${result.plans.length === 1 ? labels[0]! : counted(result.plans.length, 'plan')} against ${name}`),
    lines(...provenance(result)),
    ...warnings(result),
    ...plansTable(result.plans, narrow),
    ...selectionBlocks(result, labels),
    ...decisiveTable(result, narrow),
    ...result.plans.flatMap((plan, p) => planBlocks(plan, labels[p]!, result)),
    ...definitionBlocks(all),
  ];
}

/** Where the numbers come from: enough to get the same ones again. */
function provenance({ baseline, simultaneous, horizon, ...result }: ComparisonResult): string[] {
  const { method, comparisons } = simultaneous;
  const several = comparisons > 1 ? ` (${method}, for ${bare('count', comparisons)} plans read at once)` : '';
  return [
    `Baseline: ${shorten(baseline.name, 80)}, ${shorten(baseline.file, 80)}, content ${baseline.lock.slice(0, 12)}`,
    `${counted(horizon.days, 'day')} from ${horizon.start} · ${counted(result.replications, 'replication')} of the baseline · ` +
      `seed ${shorten(result.seed, 40)} · ${bare('count', result.contacts)} contacts simulated · ${result.engine}`,
    `Differences are plan − baseline, paired on the same customers, ± the half-width of their ` +
      `${percent(result.confidence)} confidence interval${several}.`,
    `P(met) is the share of replications that meet a key result, with Wilson's ${percent(result.confidence)} interval: met when ` +
      'all of the interval reaches the confidence asked, missed when all of it is below, undetermined in between.',
    'Medians with 5–95 %: nine futures in ten lie between. The score is the part of key results met, by their weights.',
  ];
}

function warnings({ warnings: told }: ComparisonResult): Block[] {
  return told.length === 0
    ? []
    : [heading(2, 'Take care'), { kind: 'list', items: told.map((one) => shorten(one, 240)) }];
}

function selectionBlocks(result: ComparisonResult, labels: readonly string[]): Block[] {
  const { selection, plans, currency } = result;
  if (selection === null) return [];
  const dropped = selection.dropped.map(({ file, after }) => {
    const p = plans.findIndex((plan) => plan.file === file);
    return `${p < 0 ? shorten(file, 60) : labels[p]!} after ${counted(after, 'replication')}`;
  });
  const fixed =
    selection.fixedSize === null ? '' : `; a procedure of fixed size needs ${bare('count', selection.fixedSize)}`;
  return [
    heading(2, 'How the best was looked for'),
    lines(
      `${selection.procedure} by ${criterion(selection)}, indifference zone ${zoneOf(selection, currency)}: ` +
        `${counted(selection.spent, 'replication')} of plans${fixed} for the same promise of ${percent(selection.probability)}.`,
      ...(dropped.length === 0 ? [] : [`Given up: ${listed(dropped)}.`]),
    ),
  ];
}

function planBlocks(plan: PlanResult, label: string, { horizon, currency }: ComparisonResult): Block[] {
  const until = plan.droppedAfter === null ? '' : `, given up after ${bare('count', plan.droppedAfter)}`;
  return [
    heading(1, label),
    lines(
      ...(plan.description === null ? [] : [shorten(plan.description, 300)]),
      `${shorten(plan.file, 80)} · ${counted(plan.replications, 'replication')}${until}`,
    ),
    ...(plan.flags.length === 0
      ? []
      : [
          heading(2, 'Missing from the plan'),
          { kind: 'list', items: plan.flags.map((flag) => shorten(flag, 160)) } as const,
        ]),
    ...keyResultBlocks(plan, horizon.start, currency),
    ...gateBlocks(plan.gates),
    ...spendBlocks(plan.spend),
    ...stepBlocks(plan, horizon.start),
    ...reviewBlocks(plan, currency),
    ...kpiBlocks(plan, currency),
  ];
}
