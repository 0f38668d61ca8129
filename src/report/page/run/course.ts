/** KPIs of the channels through the day and from week to week, one picture a KPI. */
import type { RunResult } from '../../../metrics/result.ts';
import { OKABE_ITO } from '../../chart-theme.ts';
import { unitOf } from '../../language/kpis.ts';
import { reachOf } from '../../run/day-rows.ts';
import { channelLabels } from '../../run/labels.ts';
import { type CourseRow, courseChart } from '../course-chart.ts';
import { element, fragment, type Html } from '../html.ts';
import { type Look, legendHtml } from '../legend.ts';
import type { Setting } from '../setting.ts';

/** The service level first: through the day the picture of the intervals has it. */
const KPIS = ['service_level', 'average_speed_of_answer', 'abandonment_rate', 'offered'] as const;

/** What is drawn: where the rows come from, what its places are called, and what filters it. */
interface Kind {
  readonly prefix: string;
  readonly places: readonly string[];
  readonly at: string;
  readonly by: Readonly<Record<string, string>>;
  readonly kpis: readonly string[];
  readonly rowsOf: (metric: string) => CourseRow[];
}

/** First days of the weeks. */
export function weeksOf({ detail }: RunResult, { speech }: Setting): string[] {
  return detail.weeks.map(({ from }) => speech.dates.short(from, detail.weeks[0]!.from));
}

export function weekCourses(run: RunResult, setting: Setting): Html {
  const labels = channelLabels(run);
  const { weeks, byWeek } = run.detail;
  const rowsOf = (metric: string): CourseRow[] =>
    byWeek
      .filter((series) => series.scope === 'channel' && series.metric === metric)
      .flatMap(({ name, values, halfWidths }) =>
        weeks.flatMap((_, at) => {
          const estimate = { value: values[at] ?? null, halfWidth: halfWidths[at] ?? null };
          return rowOf(labels.get(name) ?? name, at, metric, estimate, run, setting);
        }),
      );
  const at = setting.speech.words.page.course.week;
  return courses(
    run,
    { prefix: 'week', places: weeksOf(run, setting), at, by: { of: 'channel', at: 'at' }, kpis: KPIS, rowsOf },
    setting,
  );
}

export function dayCourses(run: RunResult, setting: Setting): Html {
  const labels = channelLabels(run);
  const channels = run.scopes.filter(({ scope }) => scope === 'channel');
  const times = channels
    .flatMap(({ intervals }) => intervals.map(({ from }) => from))
    .filter((from) => from !== 'outside');
  const places = [...new Set(times)].sort();
  const rowsOf = (metric: string): CourseRow[] =>
    channels.flatMap(({ name, intervals }) =>
      intervals.flatMap(({ from, metrics }) => {
        const estimate = metrics[metric];
        if (from === 'outside' || estimate === undefined) return [];
        return rowOf(labels.get(name) ?? name, places.indexOf(from), metric, estimate, run, setting);
      }),
    );
  const at = setting.speech.words.page.course.time;
  return courses(run, { prefix: 'day', places, at, by: { of: 'channel' }, kpis: KPIS.slice(1), rowsOf }, setting);
}

function courses(run: RunResult, { prefix, places, at, by, kpis, rowsOf }: Kind, setting: Setting): Html {
  const { speech, figures } = setting;
  const looks: Look[] = [...channelLabels(run).values()].map((label, i) => {
    return { label, colour: OKABE_ITO[i % OKABE_ITO.length]! };
  });
  const target = shared(run);
  return fragment(
    element('p', { class: 'note' }, speech.words.page.course.noteOfRun(speech.figures.percent(run.confidence))),
    looks.length > 1 ? legendHtml(looks) : null,
    element(
      'div',
      { class: 'grid' },
      kpis.flatMap((metric) => {
        const title = speech.kpis.label(metric);
        const titles = { of: speech.words.common.scopes.channel, at, value: title };
        const targets = metric === 'service_level' && target !== null ? [target] : [];
        return scaled(rowsOf(metric), metric, run).map(({ rows, unit }, g) => {
          const chart = courseChart({ unit, places, rows, of: looks, targets, titles }, title, speech);
          const options = { title, note: '', by, brush: Object.hasOwn(by, 'at'), fluid: true };
          return figures.figure(`${prefix}-${metric}-${g}`, chart, options);
        });
      }),
    ),
  );
}

interface Scaled {
  readonly unit: string;
  readonly rows: readonly CourseRow[];
}

/** Waits of seconds and of hours in pictures of their own: on one axis the short ones would be nothing. */
function scaled(rows: readonly CourseRow[], metric: string, run: RunResult): readonly Scaled[] {
  const unit = unitOf(metric, run.currency ?? null);
  if (unit !== 'seconds') return rows.length === 0 ? [] : [{ unit, rows }];
  const labels = channelLabels(run);
  const deferred = run.detail.waits.filter(({ counted }) => counted === 'opening hours');
  const slow = new Set(deferred.map(({ channel }) => labels.get(channel)));
  const hours = rows.filter(({ of }) => slow.has(of)).map((row) => inHours(row));
  const parts = [
    { unit, rows: rows.filter(({ of }) => !slow.has(of)) },
    { unit: 'hours', rows: hours },
  ];
  return parts.filter((part) => part.rows.length > 0);
}

function inHours(row: CourseRow): CourseRow {
  return { ...row, value: row.value / 3600, low: row.low / 3600, high: row.high / 3600 };
}

/** The target of every channel that has one. */
function shared({ serviceLevel }: RunResult): number | null {
  const targets = new Set(serviceLevel.flatMap(({ target }) => target ?? []));
  return targets.size === 1 ? [...targets][0]! : null;
}

type Shown = Parameters<typeof reachOf>[1];

function rowOf(
  of: string,
  at: number,
  metric: string,
  estimate: Pick<Shown, 'value' | 'halfWidth'>,
  run: RunResult,
  { speech }: Setting,
): CourseRow[] {
  const { confidence } = run;
  const reach = reachOf(
    unitOf(metric, run.currency ?? null),
    { ...estimate, confidence, numerator: 0, denominator: 0 },
    speech,
  );
  return reach === null ? [] : [{ of, at, ...reach }];
}
