/** The key results week by week, the plans over each other in one picture a key result. */
import type { ComparisonResult, PlanResult, Trajectory } from '../../../plan/comparison-result.ts';
import { GREY, OKABE_ITO } from '../../chart-theme.ts';
import { unitOf } from '../../language/kpis.ts';
import { shorten } from '../../plan/shorten.ts';
import { ofScope } from '../../plan/words.ts';
import { type CourseRow, courseChart } from '../course-chart.ts';
import { element, fragment, type Html } from '../html.ts';
import { type Look, legendHtml } from '../legend.ts';
import type { Setting } from '../setting.ts';
import { tableHtml } from '../table.ts';

interface Courses {
  readonly trajectory: Trajectory;
  readonly own: readonly { readonly label: string; readonly trajectory: Trajectory }[];
}

export function courseHtml(result: ComparisonResult, labels: readonly string[], setting: Setting): Html {
  const { speech } = setting;
  const groups = grouped(result.plans, labels);
  const looks: Look[] = [
    ...labels.map((label, p) => ({ label, colour: OKABE_ITO[p % OKABE_ITO.length]! })),
    { label: speech.words.common.baseline, colour: GREY, isQuiet: true },
  ];
  return fragment(
    element('p', { class: 'note' }, speech.words.page.course.note),
    legendHtml(looks),
    element(
      'div',
      { class: 'grid' },
      groups.map((group, g) => courseFigure(group, g, looks, result, setting)),
    ),
  );
}

/** Words of the weeks: their first days. */
export function weekWords({ plans, horizon }: ComparisonResult, { speech }: Setting): string[] {
  const weeks = plans.flatMap(({ trajectories }) => trajectories)[0]?.weeks ?? [];
  return weeks.map(({ from }) => speech.dates.short(from, horizon.start));
}

function grouped(plans: readonly PlanResult[], labels: readonly string[]): Courses[] {
  const groups = new Map<string, { trajectory: Trajectory; own: { label: string; trajectory: Trajectory }[] }>();
  plans.forEach((plan, p) => {
    for (const trajectory of plan.trajectories) {
      const { keyResult, metric, scope, name } = trajectory;
      const key = JSON.stringify([keyResult, metric, scope, name]);
      const group = groups.get(key) ?? { trajectory, own: [] };
      group.own.push({ label: labels[p]!, trajectory });
      groups.set(key, group);
    }
  });
  return [...groups.values()];
}

function courseFigure(
  { trajectory, own }: Courses,
  number: number,
  looks: readonly Look[],
  result: ComparisonResult,
  setting: Setting,
): Html | null {
  const { speech, figures } = setting;
  const words = speech.words.page.course;
  const unit = unitOf(trajectory.metric, result.currency);
  const places = weekWords(result, setting);
  const baseline = speech.words.common.baseline;
  const rows = [
    ...own.flatMap((one) => rowsOf(one, unit, setting)),
    ...baselineRows(own[0]!.trajectory, baseline, unit, setting),
  ];
  if (rows.length === 0) return null;
  const targets = trajectory.target === null ? [] : [trajectory.target];
  const titles = { of: speech.words.common.plan, at: words.week, value: words.median };
  const title = `${shorten(trajectory.keyResult, 40)}: ${speech.kpis.plain(trajectory.metric)}${ofScope(trajectory)}`;
  const chart = courseChart({ unit, places, rows, of: looks, targets, titles }, title, speech);
  return figures.figure(`course-${number}`, chart, {
    ...{ title, note: '', by: { of: 'plan', at: 'at' }, brush: true, fluid: true },
    more: element('details', {}, element('summary', {}, words.table), rowTable(rows, number, title, places, setting)),
  });
}

function rowsOf({ label, trajectory }: Courses['own'][number], unit: string, { speech }: Setting): CourseRow[] {
  return trajectory.weeks.flatMap(({ plan }, at) => {
    if (plan === null) return [];
    const { p5, p25, p50, p75, p95 } = plan;
    const text = speech.figures.median(unit, plan);
    return [{ of: label, at, value: p50, low: p5, high: p95, inner: [p25, p75] as const, text }];
  });
}

function baselineRows({ weeks }: Trajectory, of: string, unit: string, { speech }: Setting): CourseRow[] {
  return weeks.flatMap(({ baseline }, at) => {
    if (baseline === null) return [];
    const { p50 } = baseline;
    return [
      { of, at, value: p50, low: p50, high: p50, inner: [p50, p50] as const, text: speech.figures.bare(unit, p50) },
    ];
  });
}

function rowTable(
  rows: readonly CourseRow[],
  number: number,
  caption: string,
  places: readonly string[],
  { speech }: Setting,
) {
  const words = speech.words.page;
  return tableHtml(
    {
      id: `table-course-${number}`,
      caption,
      columns: [
        { title: speech.words.common.plan, isNumber: false },
        { title: words.course.week, isNumber: true },
        { title: words.course.median, isNumber: true },
      ],
      rows: rows.map(({ of, at, value, text }) => ({
        cells: [{ content: of }, { content: places[at] ?? '', value: at }, { content: text, value }],
        of: { plan: of, at },
      })),
    },
    words.table,
  );
}
