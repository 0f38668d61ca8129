/** The metric of every key result week by week: what futures may be like, the baseline, the target, and what happens when. */
import type { ComparisonResult } from '../../plan/comparison-result.ts';
import { type Chart, chartTitle, noDataPanel, themeIn, VEGA_LITE } from '../chart-theme.ts';
import type { Speech } from '../language/speech.ts';
import { keyResultTitle } from './key-result-title.ts';
import { columnsFor, LABEL, NARROW_LABEL, widthFor } from './plan-chart.ts';
import { planLabels } from './plan-labels.ts';
import { shorten } from './shorten.ts';
import { trajectoryFindings } from './trajectory-finding.ts';
import { type Course, frameOf, PANEL_HEIGHT, trajectoryPanel } from './trajectory-panel.ts';
import { ofScope } from './words.ts';

export function trajectoryChart(result: ComparisonResult, speech: Speech): Chart {
  const words = speech.words.charts.trajectories;
  const labels = planLabels(result.plans, NARROW_LABEL);
  const courses = result.plans.flatMap((plan, p) =>
    plan.trajectories.map((trajectory) => ({ plan, label: labels[p]!, trajectory })),
  );
  const groups = byKeyResult(courses);
  return {
    $schema: VEGA_LITE,
    description: words.description(labels.join(', ')),
    title: chartTitle(trajectoryFindings(result, planLabels(result.plans, LABEL), speech), words.subtitle),
    config: themeIn(speech),
    vconcat:
      groups.length === 0
        ? [noDataPanel(words.nothing, widthFor(1), PANEL_HEIGHT, speech)]
        : groups.map((group) => ({
            title: { text: titleOf(group[0]!, result, speech), fontSize: 12 },
            columns: columnsFor(group.length),
            // Plans stand in columns, whatever room their labels take.
            bounds: 'flush',
            spacing: { row: 78, column: 62 },
            concat: group.map((course) => trajectoryPanel(course, result, frameOf(group), speech)),
          })),
  };
}

/** Plans that aim at the same key result, together. */
function byKeyResult(courses: readonly Course[]): Course[][] {
  const groups = new Map<string, Course[]>();
  for (const course of courses) {
    const { keyResult, metric, scope, name } = course.trajectory;
    const key = JSON.stringify([keyResult, metric, scope, name]);
    groups.set(key, [...(groups.get(key) ?? []), course]);
  }
  return [...groups.values()];
}

function titleOf({ plan, trajectory }: Course, result: ComparisonResult, speech: Speech): string {
  const own = plan.keyResults.find(({ id }) => id === trajectory.keyResult);
  if (own !== undefined) return keyResultTitle(own, result, speech);
  return `${shorten(trajectory.keyResult, LABEL)}: ${speech.kpis.plain(trajectory.metric)}${ofScope(trajectory)}`;
}
