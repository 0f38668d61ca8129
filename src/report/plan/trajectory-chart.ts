/** The metric of every key result week by week: what futures may be like, the baseline, the target, and what happens when. */
import type { ComparisonResult, Trajectory } from '../../plan/comparison-result.ts';
import { type Chart, chartTitle, noDataPanel, theme, VEGA_LITE } from '../chart-theme.ts';
import { plainLabelOf } from '../metric-name.ts';
import { answerTitle, columnsFor, LABEL, NARROW_LABEL } from './plan-chart.ts';
import { planLabels } from './plan-labels.ts';
import { shorten } from './shorten.ts';
import { type Course, PANEL_HEIGHT, PANEL_WIDTH, rangeOf, trajectoryPanel } from './trajectory-panel.ts';
import { ofScope } from './words.ts';

export function trajectoryChart(result: ComparisonResult): Chart {
  const labels = planLabels(result.plans, NARROW_LABEL);
  const courses = result.plans.flatMap((plan, p) =>
    plan.trajectories.map((trajectory) => ({ plan, label: labels[p]!, trajectory })),
  );
  const groups = byKeyResult(courses);
  const subtitle =
    'Blue: median of the futures, and where half and nine tenths of them are. Grey, dashed: median of the baseline. Black, dashed: ' +
    'target. Upright: the date by which it counts; dotted: reviews. Numbered triangles: steps are to begin.';
  return {
    $schema: VEGA_LITE,
    description: `Key results of ${labels.join(', ')}, week by week.`,
    title: chartTitle(answerTitle(result), subtitle),
    config: theme,
    vconcat:
      groups.length === 0
        ? [noDataPanel('key results by week', PANEL_WIDTH, PANEL_HEIGHT)]
        : groups.map((group) => ({
            title: { text: titleOf(group[0]!.trajectory), fontSize: 12 },
            columns: columnsFor(group.length),
            concat: group.map((course) => trajectoryPanel(course, result, rangeOf(group))),
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

function titleOf(trajectory: Trajectory): string {
  return `${shorten(trajectory.keyResult, LABEL)}: ${plainLabelOf(trajectory.metric)}${ofScope(trajectory)}`;
}
