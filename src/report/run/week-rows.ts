/** The weeks of a run as rows for a chart: a panel a KPI, in it a line a channel. */
import { dayNumber } from '../../documents/date.ts';
import type { RunResult } from '../../metrics/result.ts';
import { DETAILED, type WeekSeries } from '../../metrics/run-detail.ts';
import { OKABE_ITO } from '../chart-theme.ts';
import { unitOf } from '../language/kpis.ts';
import type { Speech } from '../language/speech.ts';
import { channelLabels } from './labels.ts';

export interface WeekRow {
  readonly of: string;
  /** Counted from 0. */
  readonly week: number;
  readonly days: string;
  readonly value: number;
  readonly low: number;
  readonly high: number;
  readonly text: string;
}

export interface WeekPanel {
  readonly metric: string;
  readonly title: string;
  readonly isFraction: boolean;
  readonly rows: readonly WeekRow[];
}

/** Panels with data. Channels that answer later, in hours, have a speed of answer of their own scale. */
export function weekPanels(run: RunResult, speech: Speech): WeekPanel[] {
  const deferred = new Set(run.detail.waits.flatMap((one) => (one.counted === 'opening hours' ? [one.channel] : [])));
  return DETAILED.flatMap((metric): WeekPanel[] => {
    const unit = unitOf(metric);
    const lines = linesOf(run, metric, speech);
    const panel = (own: typeof lines, title: string, scale: number): WeekPanel => ({
      ...{ metric, title, isFraction: unit === 'fraction' },
      rows: own.flatMap(({ series, label }) => rowsOf(series, label, scale, run, speech)),
    });
    const title = speech.kpis.title(metric);
    if (unit !== 'seconds') return [panel(lines, title, 1)];
    const isLate = ({ series }: (typeof lines)[number]) => deferred.has(series.name);
    return [
      panel(
        lines.filter((line) => !isLate(line)),
        `${title} (s)`,
        1,
      ),
      panel(lines.filter(isLate), `${title} (h)`, 3600),
    ];
  }).filter(({ rows }) => rows.length > 0);
}

/** The first day of each week. */
export function weekTexts({ detail: { weeks } }: RunResult, { dates }: Speech): string[] {
  return weeks.map(({ from }) => dates.short(from, weeks[0]!.from));
}

/** Is the last week shorter than the first? Its counts are lower for that alone. */
export function isLastWeekShort({ detail: { weeks } }: RunResult): boolean {
  const days = weeks.map(({ from, to }) => dayNumber(to) - dayNumber(from));
  return days.length > 1 && days.at(-1)! < days[0]!;
}

/** Each channel; the whole where there are too many of them, or where the KPI is not one of channels. */
function linesOf(run: RunResult, metric: string, speech: Speech): { series: WeekSeries; label: string }[] {
  const labels = channelLabels(run);
  const own = run.detail.byWeek.filter((series) => series.metric === metric);
  const channels = own.filter(({ scope, name }) => scope === 'channel' && labels.has(name));
  if (channels.length > 0 && labels.size <= OKABE_ITO.length)
    return channels.map((series) => ({ series, label: labels.get(series.name)! }));
  const label = metric === 'occupancy' ? speech.words.runCharts.intervals.allTeams : speech.words.common.allChannels;
  return own.filter(({ scope }) => scope === 'whole').map((series) => ({ series, label }));
}

/** A row for each week with data. */
function rowsOf({ metric, values, halfWidths }: WeekSeries, of: string, scale: number, run: RunResult, speech: Speech) {
  const { weeks } = run.detail;
  const most = unitOf(metric) === 'fraction' ? 1 : Number.POSITIVE_INFINITY;
  return values.flatMap((value, week): WeekRow[] => {
    if (value === null || !Number.isFinite(value)) return [];
    const halfWidth = halfWidths[week] ?? null;
    const [low, high] = [Math.max(0, value - (halfWidth ?? 0)), Math.min(most, value + (halfWidth ?? 0))];
    const text = speech.figures.quantity(unitOf(metric), { value, halfWidth });
    const { from, to } = weeks[week]!;
    const days = `${speech.dates.short(from, weeks[0]!.from)} – ${speech.dates.short(to, weeks[0]!.from)}`;
    return [{ of, week, days, value: value / scale, low: low / scale, high: high / scale, text }];
  });
}
