import type { Model } from '../compile/model.ts';
import { RatioMoments } from '../statistics/ratio.ts';
import { type DAY_CHANNEL_COUNTS, type DAY_TEAM_COUNTS, type DayLayout, dayLayout } from './day-counts.ts';
import { type MeasuredDays, measuredDays } from './measured-days.ts';
import { isOpen } from './open-hours.ts';
import type { DETAILED, RunDetail, Series, WeekdaySeries, WeekSeries } from './run-detail.ts';
import { listScopes, type Scope } from './scopes.ts';
import { type LevelCounts, serviceLevel } from './service-level.ts';

type Detailed = (typeof DETAILED)[number];

/** A KPI of a scope: what a series is of. */
interface Told {
  readonly scope: Scope;
  readonly metric: Detailed;
  /** What adds up to the numerator, and to the denominator; null: it is the times that such a row comes. */
  readonly top: readonly Part[];
  readonly bottom: readonly Part[] | null;
}

/** A number of a row, and how often it counts. */
interface Part {
  readonly place: number;
  readonly weight: number;
}

/** More numbers than this by weekday and interval are more than anybody looks at: then there are those of the whole only. */
const MOST_CELLS = 20_000;
/** Two years. Of longer calendars there are no weeks. */
const MOST_WEEKS = 106;
/** Series are drawn, not reckoned with. */
const DIGITS = 6;

/** Takes in the counts by day of one replication after another; what it keeps does not grow with them. */
export class DaySeries {
  private readonly model: Model;
  private readonly days: MeasuredDays;
  private readonly layout: DayLayout;
  private readonly told: readonly Told[];
  /** Bins of opening hours, and weekdays that have any. */
  private readonly hours: readonly number[];
  private readonly weekdays: readonly number[];
  private readonly weeks: number;
  /** [series][weekday][hour], and [series][week]. */
  private readonly byWeekday: RatioMoments;
  private readonly byWeek: RatioMoments;

  constructor(model: Model) {
    const { grid } = model;
    this.model = model;
    this.days = measuredDays(grid);
    this.layout = dayLayout(model, this.days.weeks.length);
    this.hours = grid.binNames.flatMap((_, bin) => (isOpen(model, bin) ? [bin] : []));
    this.weekdays = [0, 1, 2, 3, 4, 5, 6].filter((weekday) =>
      this.hours.some((bin) => this.openings(weekday, bin) > 0),
    );
    const all = listScopes(model).flatMap((scope) =>
      metricsOf(scope).map((metric): Told => ({ scope, metric, ...partsOf(model, this.layout, scope, metric) })),
    );
    const each = this.weekdays.length * this.hours.length;
    this.told = all.length * each > MOST_CELLS ? all.filter(({ scope }) => scope.kind === 'whole') : all;
    this.weeks = this.days.weeks.length > MOST_WEEKS ? 0 : this.days.weeks.length;
    this.byWeekday = new RatioMoments(this.told.length * each);
    this.byWeek = new RatioMoments(this.told.length * this.weeks);
  }

  /** @param counts of one replication, as `dayLayout` lays them out */
  add(counts: Float64Array): void {
    const { told, weekdays, hours, layout, model, weeks } = this;
    let [cell, week] = [0, 0];
    for (const one of told) {
      for (const weekday of weekdays) {
        for (const bin of hours) {
          const row = layout.weekdays + (weekday * model.grid.bins + bin) * layout.width;
          this.take(this.byWeekday, cell++, one, counts, row, this.openings(weekday, bin));
        }
      }
      for (let w = 0; w < weeks; w++) {
        this.take(this.byWeek, week++, one, counts, layout.weeks + w * layout.width, 1);
      }
    }
  }

  result(confidence: number): Pick<RunDetail, 'hours' | 'byWeekday' | 'weeks' | 'byWeek'> {
    const { told, weekdays, hours, days, weeks, model } = this;
    const seriesFrom = (moments: RatioMoments, first: number, length: number): Series => {
      const cells = Array.from({ length }, (_, i) => moments.estimate(first + i, confidence));
      return {
        values: cells.map(({ value }) => rounded(value)),
        halfWidths: cells.map(({ halfWidth }) => rounded(halfWidth)),
      };
    };
    return {
      hours: hours.map((bin) => model.grid.binNames[bin]!),
      byWeekday: told.flatMap(({ scope, metric }, s) => {
        if (this.isDeferred(scope) && !BY_WEEKDAY_OF_DEFERRED.includes(metric)) return [];
        return weekdays.map((weekday, d): WeekdaySeries => {
          const first = (s * weekdays.length + d) * hours.length;
          return {
            scope: scope.kind,
            name: scope.name,
            metric,
            weekday,
            ...seriesFrom(this.byWeekday, first, hours.length),
          };
        });
      }),
      weeks: weeks === 0 ? [] : days.weeks,
      byWeek: told.flatMap(({ scope, metric }, s): WeekSeries[] =>
        weeks === 0
          ? []
          : [{ scope: scope.kind, name: scope.name, metric, ...seriesFrom(this.byWeek, s * weeks, weeks) }],
      ),
    };
  }

  /** How many intervals of a weekday belong to a bin, over the run. */
  private openings(weekday: number, bin: number): number {
    return this.days.intervals[weekday * this.model.grid.bins + bin]!;
  }

  /** @param times that such an interval, or week, comes: a count is the mean of one */
  private take(
    moments: RatioMoments,
    cell: number,
    { metric, top, bottom }: Told,
    counts: Float64Array,
    row: number,
    times: number,
  ): void {
    const all = bottom === null ? times : sumOf(counts, row, bottom);
    const part = sumOf(counts, row, top);
    // Contacts may end after the midnight they came before. Where that makes more than there are of a day's own, a share
    // is all of them; and below nothing there is no data.
    const isShare = metric === 'service_level' || metric === 'abandonment_rate';
    if (all > 0) moments.add(cell, isShare ? Math.min(part, all) : part, all);
    else moments.add(cell, 0, 0);
  }

  private isDeferred({ channels }: Scope): boolean {
    return channels.length > 0 && channels.every((channel) => this.model.channels[channel]!.deferred);
  }
}

/** What is answered on another weekday than it came on is no part of that weekday's contacts. */
const BY_WEEKDAY_OF_DEFERRED: readonly Detailed[] = ['offered', 'average_speed_of_answer', 'occupancy'];

function metricsOf({ kind }: Scope): readonly Detailed[] {
  const ofContacts = ['offered', 'service_level', 'average_speed_of_answer', 'abandonment_rate'] as const;
  if (kind === 'whole') return [...ofContacts, 'occupancy'];
  if (kind === 'channel') return ofContacts;
  return kind === 'team' ? ['occupancy'] : [];
}

/** The numbers of a row that a KPI is the ratio of. */
function partsOf(model: Model, layout: DayLayout, scope: Scope, metric: Detailed): Omit<Told, 'scope' | 'metric'> {
  const of = (count: (typeof DAY_CHANNEL_COUNTS)[number], channels: readonly number[]): Part[] =>
    channels.map((channel) => ({ place: layout.ofChannel(channel, count), weight: 1 }));
  const ofTeams = (count: (typeof DAY_TEAM_COUNTS)[number]): Part[] =>
    scope.teams.map((team) => ({ place: layout.ofTeam(team, count), weight: 1 }));
  const live = scope.channels.filter((channel) => !model.channels[channel]!.deferred);
  // Live channels, where there are any: a night in the mailbox says nothing of those on the line.
  const prompt = live.length > 0 ? live : scope.channels;
  switch (metric) {
    case 'offered':
      return { top: of('offered', scope.channels), bottom: null };
    case 'abandonment_rate':
      return { top: of('abandoned', scope.channels), bottom: of('offered', scope.channels) };
    case 'service_level':
      return {
        top: prompt.flatMap((channel) => levelParts(model, layout, channel, 0)),
        bottom: prompt.flatMap((channel) => levelParts(model, layout, channel, 1)),
      };
    case 'average_speed_of_answer':
      return { top: of('waitHandled', prompt), bottom: of('handled', prompt) };
    case 'occupancy':
      return { top: ofTeams('busySeconds'), bottom: ofTeams('dutySeconds') };
  }
}

const OF_LEVEL = ['offered', 'handled', 'handledWithin', 'abandonedWithin', 'abandonedShort'] as const;
const NOTHING: LevelCounts = { offered: 0, handled: 0, handledWithin: 0, abandonedWithin: 0, abandonedShort: 0 };

/** A sum of the service level, 0 its numerator: every formula adds and takes away, so one of each count tells how often. */
function levelParts(model: Model, layout: DayLayout, channel: number, sum: 0 | 1): Part[] {
  return OF_LEVEL.map((count) => ({
    place: layout.ofChannel(channel, count),
    weight: serviceLevel({ ...NOTHING, [count]: 1 }, model.channels[channel]!)[sum],
  })).filter(({ weight }) => weight !== 0);
}

function sumOf(counts: Float64Array, row: number, parts: readonly Part[]): number {
  let sum = 0;
  for (let i = 0; i < parts.length; i++) sum += parts[i]!.weight * counts[row + parts[i]!.place]!;
  return sum;
}

function rounded(value: number | null): number | null {
  return value === null ? null : Number(value.toPrecision(DIGITS));
}
