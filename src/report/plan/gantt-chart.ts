/** The schedule of each plan: steps from planned start to planned full, the tail of lateness, what never comes, what waits. */
import type { ComparisonResult, PlanResult, StepResult } from '../../plan/comparison-result.ts';
import { type Chart, chartTitle, noDataPanel, themeIn, VEGA_LITE } from '../chart-theme.ts';
import type { Speech } from '../language/speech.ts';
import { ganttPanel, WIDTH } from './gantt-panel.ts';
import { calendarOf, LABEL, toldOf } from './plan-chart.ts';
import { planLabels } from './plan-labels.ts';
import { shorten } from './shorten.ts';

export function ganttChart(result: ComparisonResult, speech: Speech): Chart {
  const words = speech.words.charts.schedule;
  const labels = planLabels(result.plans, LABEL);
  const scheduled = result.plans.flatMap((plan, p) => (plan.steps.length === 0 ? [] : [{ plan, label: labels[p]! }]));
  const beyond = scheduled.flatMap(({ plan }) =>
    plan.steps.flatMap(({ full, planned }) => [planned.full, full?.p90 ?? planned.full]),
  );
  const calendar = calendarOf(result, 8, beyond);
  return {
    $schema: VEGA_LITE,
    description: words.description(labels.join(', ')),
    title: chartTitle(findings(scheduled, speech), words.subtitle),
    config: themeIn(speech),
    vconcat:
      scheduled.length === 0
        ? [noDataPanel(words.nothing, WIDTH, 60, speech)]
        : scheduled.map(({ plan, label }) => ganttPanel(plan, label, calendar, result.horizon.start, speech)),
  };
}

interface Scheduled {
  readonly plan: PlanResult;
  readonly label: string;
}

/** Of each plan, the step most likely to fail, or to be late where none may fail. */
function findings(scheduled: readonly Scheduled[], speech: Speech): string[] {
  if (scheduled.length === 0) return [speech.words.charts.schedule.none];
  return toldOf(scheduled, (one) => riskiest(one, speech), speech);
}

function riskiest({ plan: { steps }, label }: Scheduled, { words, figures }: Speech): string {
  const { neverRisk, lateRisk, onTime } = words.charts.schedule;
  const largest = (risk: (step: StepResult) => number) => steps.reduce((a, b) => (risk(b) > risk(a) ? b : a));
  const never = largest((step) => step.never);
  if (never.never > 0) return neverRisk(label, shorten(never.id, 24), figures.chance(never.never));
  const late = largest((step) => step.late);
  return late.late > 0 ? lateRisk(label, shorten(late.id, 24), figures.chance(late.late)) : onTime(label);
}
