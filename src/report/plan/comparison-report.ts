/**
 * The report of a comparison of plans: the answer first, then the plans side by side, then each plan by itself: what it
 * reaches, when, at what cost, and every KPI against the baseline.
 */
import type { ComparisonResult, PlanResult } from '../../plan/comparison-result.ts';
import { type Block, heading, lines } from '../block.ts';
import type { Speech } from '../language/speech.ts';
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

export function comparisonReport(result: ComparisonResult, speech: Speech): readonly Block[] {
  const { plans } = result;
  const labels = planLabels(plans, 60);
  const narrow = planLabels(plans, 24);
  const compared = plans.length === 1 ? labels[0]! : speech.counted(plans.length, 'plan');
  return [
    lines(...comparisonAnswer(result, speech)),
    heading(1, speech.words.plan.report.against(compared, shorten(result.baseline.name, 80))),
    lines(...provenance(result, speech)),
    ...warnings(result, speech),
    ...plansTable(plans, narrow, speech),
    ...selectionBlocks(result, labels, speech),
    ...decisiveTable(result, narrow, speech),
    ...plans.flatMap((plan, p) => planBlocks(plan, labels[p]!, result, speech)),
    ...definitionBlocks(
      plans.flatMap(({ metrics }) => metrics.map(({ metric }) => metric)),
      speech,
    ),
  ];
}

/** Where the numbers come from: enough to get the same ones again. */
function provenance({ baseline, simultaneous, horizon, ...result }: ComparisonResult, speech: Speech): string[] {
  const { figures, dates } = speech;
  const words = speech.words.plan.report;
  const { method, comparisons } = simultaneous;
  const several = comparisons > 1 ? words.several(method, speech.counted(comparisons, 'plan')) : '';
  const confidence = figures.percent(result.confidence);
  const made = [
    words.horizon(speech.counted(horizon.days, 'day'), dates.numeric(horizon.start)),
    words.ofBaseline(speech.counted(result.replications, 'replication')),
    words.seed(shorten(result.seed, 40)),
    words.simulated(speech.counted(result.contacts, 'contact')),
    result.engine,
  ];
  return [
    words.baseline(shorten(baseline.name, 80), shorten(baseline.file, 80), baseline.lock.slice(0, 12)),
    made.join(' · '),
    words.differences(confidence, several),
    words.chances(confidence),
    words.medians,
  ];
}

function warnings({ warnings: told }: ComparisonResult, speech: Speech): Block[] {
  if (told.length === 0) return [];
  const items = told.map((one) => shorten(speech.remark(one), 240));
  return [heading(2, speech.words.common.takeCare), { kind: 'list', items }];
}

function selectionBlocks(result: ComparisonResult, labels: readonly string[], speech: Speech): Block[] {
  const { selection, plans, currency } = result;
  if (selection === null) return [];
  const { figures } = speech;
  const words = speech.words.plan.selection;
  const dropped = selection.dropped.map(({ file, after }) => {
    const p = plans.findIndex((plan) => plan.file === file);
    return words.droppedAfter(p < 0 ? shorten(file, 60) : labels[p]!, speech.counted(after, 'replication'));
  });
  const looked = words.looked(
    selection.procedure,
    criterion(selection, speech),
    zoneOf(selection, currency, speech),
    speech.counted(selection.spent, 'replication'),
    selection.fixedSize === null ? '' : figures.bare('count', selection.fixedSize),
    figures.percent(selection.probability),
  );
  return [
    heading(2, words.title),
    lines(looked, ...(dropped.length === 0 ? [] : [words.givenUp(figures.listed(dropped))])),
  ];
}

function planBlocks(plan: PlanResult, label: string, result: ComparisonResult, speech: Speech): Block[] {
  const { horizon, currency } = result;
  const words = speech.words.plan.report;
  const { description, droppedAfter } = plan;
  const until = droppedAfter === null ? '' : `, ${words.givenUpAfter(speech.figures.bare('count', droppedAfter))}`;
  const flags = plan.flags.map((flag) => shorten(speech.remark(flag), 160));
  return [
    heading(1, label),
    lines(
      ...(description === null ? [] : [shorten(description, 300)]),
      `${shorten(plan.file, 80)} · ${speech.counted(plan.replications, 'replication')}${until}`,
    ),
    ...(flags.length === 0 ? [] : [heading(2, words.missing), { kind: 'list', items: flags } as const]),
    ...keyResultBlocks(plan, horizon.start, currency, speech),
    ...gateBlocks(plan.gates, speech),
    ...spendBlocks(plan.spend, speech),
    ...stepBlocks(plan, horizon.start, speech),
    ...reviewBlocks(plan, currency, speech),
    ...kpiBlocks(plan, currency, speech),
  ];
}
