/** The schedule of each plan: steps from planned start to planned full, the tail of lateness, what never comes, what waits. */
import type { ComparisonResult, PlanResult, StepResult } from '../../plan/comparison-result.ts';
import { type Chart, chartTitle, noDataPanel, theme, VEGA_LITE } from '../chart-theme.ts';
import { ganttPanel, WIDTH } from './gantt-panel.ts';
import { calendarOf, LABEL } from './plan-chart.ts';
import { planLabels } from './plan-labels.ts';
import { shorten } from './shorten.ts';
import { chance } from './words.ts';

const MOST_NAMED = 3;

export function ganttChart(result: ComparisonResult): Chart {
  const labels = planLabels(result.plans, LABEL);
  const scheduled = result.plans.flatMap((plan, p) => (plan.steps.length === 0 ? [] : [{ plan, label: labels[p]! }]));
  const beyond = scheduled.flatMap(({ plan }) =>
    plan.steps.flatMap(({ full, planned }) => [planned.full, full?.p90 ?? planned.full]),
  );
  const calendar = calendarOf(result, 10, beyond);
  const subtitle =
    'Blue: planned, from the start until it is rolled out to all. Orange: to the day of full delivery in the median (tick) and at the ' +
    '90th percentile. Grey lines: what waits for what. Dotted: reviews.';
  return {
    $schema: VEGA_LITE,
    description: `Steps and their delivery risk: ${labels.join(', ')}.`,
    title: chartTitle(findings(scheduled), subtitle),
    config: theme,
    vconcat:
      scheduled.length === 0
        ? [noDataPanel('steps', WIDTH, 60)]
        : scheduled.map(({ plan, label }) => ganttPanel(plan, label, calendar)),
  };
}

/** Of each plan, the step most likely to fail, or to be late where none may fail. */
function findings(scheduled: readonly { readonly plan: PlanResult; readonly label: string }[]): string[] {
  if (scheduled.length === 0) return ['No plan has steps'];
  const told = scheduled.slice(0, MOST_NAMED).map(({ plan, label }) => `${label}: ${riskiest(plan.steps)}`);
  const more = scheduled.length - told.length;
  return more === 0 ? told : [...told, `and ${more} more plans`];
}

function riskiest(steps: readonly StepResult[]): string {
  const largest = (risk: (step: StepResult) => number) => steps.reduce((a, b) => (risk(b) > risk(a) ? b : a));
  const never = largest((step) => step.never);
  if (never.never > 0) return `${shorten(never.id, 24)} is riskiest, never ${chance(never.never)}`;
  const late = largest((step) => step.late);
  return late.late > 0 ? `${shorten(late.id, 24)} is riskiest, late ${chance(late.late)}` : 'every step is on time';
}
