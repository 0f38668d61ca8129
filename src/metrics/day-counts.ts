import { CONTACT, CONTACT_WIDTH, TEAM, TEAM_WIDTH } from '../center/counting/counts.ts';
import { type TallyLayout, tallyLayout } from '../center/counting/tally.ts';
import type { Model } from '../compile/model.ts';
import { type MeasuredDays, measuredDays } from './measured-days.ts';

/** What is counted of each channel, and of each team. */
export const DAY_CHANNEL_COUNTS = [
  'offered',
  'handled',
  'handledWithin',
  'abandoned',
  'abandonedWithin',
  'abandonedShort',
  'waitHandled',
] as const;
export const DAY_TEAM_COUNTS = ['busySeconds', 'dutySeconds'] as const;
const CHANNEL_WIDTH = DAY_CHANNEL_COUNTS.length;
const TEAM_OF_DAY_WIDTH = DAY_TEAM_COUNTS.length;
const CHANNEL_PLACES = DAY_CHANNEL_COUNTS.map((count) => CONTACT[count]);
const TEAM_PLACES = DAY_TEAM_COUNTS.map((count) => TEAM[count]);

/** Where everything stands in the counts by day. */
export interface DayLayout {
  /** Numbers of a row: those of each channel, then those of each team. */
  readonly width: number;
  /** Where they stand in a row. */
  ofChannel(channel: number, count: (typeof DAY_CHANNEL_COUNTS)[number]): number;
  ofTeam(team: number, count: (typeof DAY_TEAM_COUNTS)[number]): number;
  /** [weekday][bin][width] */
  readonly weekdays: number;
  /** [week][width] */
  readonly weeks: number;
  readonly length: number;
}

export function dayLayout({ channels, teams, grid }: Model, weeks: number): DayLayout {
  const teamsAt = channels.length * CHANNEL_WIDTH;
  const width = teamsAt + teams.length * TEAM_OF_DAY_WIDTH;
  const weeksAt = 7 * grid.bins * width;
  return {
    width,
    ofChannel: (channel, count) => channel * CHANNEL_WIDTH + DAY_CHANNEL_COUNTS.indexOf(count),
    ofTeam: (team, count) => teamsAt + team * TEAM_OF_DAY_WIDTH + DAY_TEAM_COUNTS.indexOf(count),
    weekdays: 0,
    weeks: weeksAt,
    length: weeksAt + weeks * width,
  };
}

/**
 * Counts by weekday and by week, from the counters of a replication as they stand at its midnights: by the clock, what
 * happens on a day being that day's. Nothing is counted twice and nothing left out, so that days and weeks add up to the
 * whole run: what comes of the contacts of the last measured day after its midnight is that day's.
 */
export class DayCounts {
  private readonly model: Model;
  private readonly tally: TallyLayout;
  private readonly layout: DayLayout;
  private readonly days: MeasuredDays;
  /** [bin][width]: as the counters stood at the last midnight, and as they stand. */
  private before: Float64Array;
  private now: Float64Array;
  private counts: Float64Array;

  constructor(model: Model) {
    this.model = model;
    this.tally = tallyLayout(model);
    this.days = measuredDays(model.grid);
    this.layout = dayLayout(model, this.days.weeks.length);
    this.before = new Float64Array(model.grid.bins * this.layout.width);
    this.now = new Float64Array(this.before.length);
    this.counts = new Float64Array(this.layout.length);
  }

  /** A replication begins. */
  begin(): void {
    this.before.fill(0);
    this.counts = new Float64Array(this.layout.length);
  }

  /** A day of the grid begins: what has been counted since the last midnight is of the day before. */
  readonly onDay = (day: number, values: Float64Array): void => {
    const { first, last } = this.days;
    if (day > first && day <= last) this.take(day - 1, values);
  };

  /** The replication is over. */
  end(values: Float64Array): Float64Array {
    this.take(this.days.last, values);
    return this.counts;
  }

  private take(day: number, values: Float64Array): void {
    const { layout, days, counts, model } = this;
    this.read(values);
    const { now, before } = this;
    const { width } = layout;
    const weekday = layout.weekdays + days.weekdayOf[day]! * model.grid.bins * width;
    const week = layout.weeks + Math.floor((day - days.first) / 7) * width;
    for (let i = 0, place = 0; i < now.length; i++) {
      const more = now[i]! - before[i]!;
      counts[weekday + i]! += more;
      counts[week + place]! += more;
      if (++place === width) place = 0;
    }
    this.before = now;
    this.now = before;
  }

  /** The counters as they stand, of each bin: types summed to their channels. */
  private read(values: Float64Array): void {
    const { model, tally, now, layout } = this;
    const { types, teams, grid } = model;
    const { width } = layout;
    now.fill(0);
    for (let type = 0; type < types.length; type++) {
      let row = types[type]!.channel * CHANNEL_WIDTH;
      let cell = tally.contacts + type * (grid.bins + 1) * CONTACT_WIDTH;
      for (let bin = 0; bin < grid.bins; bin++, row += width, cell += CONTACT_WIDTH) {
        for (let i = 0; i < CHANNEL_WIDTH; i++) now[row + i]! += values[cell + CHANNEL_PLACES[i]!]!;
      }
    }
    for (let team = 0; team < teams.length; team++) {
      let row = layout.ofTeam(team, DAY_TEAM_COUNTS[0]);
      let cell = tally.teams + team * (grid.bins + 1) * TEAM_WIDTH;
      for (let bin = 0; bin < grid.bins; bin++, row += width, cell += TEAM_WIDTH) {
        for (let i = 0; i < TEAM_OF_DAY_WIDTH; i++) now[row + i] = values[cell + TEAM_PLACES[i]!]!;
      }
    }
  }
}
