import type { Model } from '../compile/model.ts';
import { BUCKETS, bucketOf } from '../statistics/histogram.ts';

/** What is counted for each type of contact and bin. All but the last two belong to the bin of arrival. */
export const CONTACT_COUNTS = [
  'blocked',
  'offered',
  'delayed',
  'handled',
  'handledWithin',
  'abandoned',
  'abandonedWithin',
  'abandonedShort',
  'cleared',
  'waitHandled',
  'waitAbandoned',
  'waitCleared',
  'talk',
  'afterContactWork',
  'abandonEvents',
  'queueSeconds',
] as const;
/** What is counted for each team and bin: by the clock, but for `handled` and `handleSeconds` (bin of arrival). */
export const TEAM_COUNTS = ['busySeconds', 'dutySeconds', 'handled', 'handleSeconds'] as const;

export type ContactCount = (typeof CONTACT_COUNTS)[number];
export type TeamCount = (typeof TEAM_COUNTS)[number];

const at = Object.fromEntries(CONTACT_COUNTS.map((name, i) => [name, i])) as Record<ContactCount, number>;
const inTeam = Object.fromEntries(TEAM_COUNTS.map((name, i) => [name, i])) as Record<TeamCount, number>;
export const CONTACT_WIDTH = CONTACT_COUNTS.length;
export const TEAM_WIDTH = TEAM_COUNTS.length;

/** Where everything stands in the one array that a replication gives back. */
export interface TallyLayout {
  /** [type][bin, and one bin more that is thrown away][CONTACT_WIDTH] */
  readonly contacts: number;
  /** [team][bin + 1][TEAM_WIDTH] */
  readonly teams: number;
  /** [type][team]: contacts handled */
  readonly answeredBy: number;
  /** [channel][BUCKETS]: waits of the delayed, answered or not */
  readonly waits: number;
  readonly length: number;
}

export function tallyLayout({ types, teams, channels, grid }: Model): TallyLayout {
  const contacts = 0;
  const teamsAt = contacts + types.length * (grid.bins + 1) * CONTACT_WIDTH;
  const answeredBy = teamsAt + teams.length * (grid.bins + 1) * TEAM_WIDTH;
  const waits = answeredBy + types.length * teams.length;
  return { contacts, teams: teamsAt, answeredBy, waits, length: waits + channels.length * BUCKETS };
}

/** The counters of one replication. */
export class Tally {
  readonly values: Float64Array;
  readonly layout: TallyLayout;
  private readonly bins: number;
  private readonly teamCount: number;
  private readonly channelOf: Int32Array;
  private readonly within: Float64Array;
  private readonly short: Float64Array;

  constructor(model: Model) {
    this.layout = tallyLayout(model);
    this.values = new Float64Array(this.layout.length);
    this.bins = model.grid.bins;
    this.teamCount = model.teams.length;
    this.channelOf = Int32Array.from(model.types, ({ channel }) => channel);
    this.within = Float64Array.from(model.types, ({ channel }) => model.channels[channel]!.within);
    this.short = Float64Array.from(model.types, ({ channel }) => model.channels[channel]!.shortAbandon ?? -1);
  }

  blocked(type: number, bin: number): void {
    this.values[this.cell(type, bin) + at.blocked]!++;
  }

  offered(type: number, bin: number): void {
    this.values[this.cell(type, bin) + at.offered]!++;
  }

  delayed(type: number, bin: number): void {
    this.values[this.cell(type, bin) + at.delayed]!++;
  }

  /** @param wait seconds from joining to answer; 0 when answered on arrival */
  handled(type: number, bin: number, wait: number, talk: number, work: number, team: number): void {
    const { values, layout } = this;
    const cell = this.cell(type, bin);
    values[cell + at.handled]!++;
    if (wait <= this.within[type]!) values[cell + at.handledWithin]!++;
    values[cell + at.waitHandled]! += wait;
    values[cell + at.talk]! += talk;
    values[cell + at.afterContactWork]! += work;
    const own = layout.teams + (team * (this.bins + 1) + bin) * TEAM_WIDTH;
    values[own + inTeam.handled]!++;
    values[own + inTeam.handleSeconds]! += talk + work;
    if (bin === this.bins) return;
    values[layout.answeredBy + type * this.teamCount + team]!++;
    if (wait > 0) this.waited(type, wait);
  }

  /** @param now the bin of the clock, which the event itself belongs to */
  abandoned(type: number, bin: number, wait: number, now: number): void {
    const { values } = this;
    const cell = this.cell(type, bin);
    values[cell + at.abandoned]!++;
    if (wait <= this.within[type]!) values[cell + at.abandonedWithin]!++;
    if (wait <= this.short[type]!) values[cell + at.abandonedShort]!++;
    values[cell + at.waitAbandoned]! += wait;
    values[this.cell(type, now) + at.abandonEvents]!++;
    if (bin !== this.bins) this.waited(type, wait);
  }

  cleared(type: number, bin: number, wait: number): void {
    const cell = this.cell(type, bin);
    this.values[cell + at.cleared]!++;
    this.values[cell + at.waitCleared]! += wait;
    if (bin !== this.bins) this.waited(type, wait);
  }

  /** First index, and step from bin to bin, of a count that grows with the clock: for `Level`. */
  clockCount(of: 'queueSeconds' | 'busySeconds' | 'dutySeconds', item: number): number {
    return of === 'queueSeconds'
      ? this.cell(item, 0) + at.queueSeconds
      : this.layout.teams + item * (this.bins + 1) * TEAM_WIDTH + inTeam[of];
  }

  private cell(type: number, bin: number): number {
    return (type * (this.bins + 1) + bin) * CONTACT_WIDTH;
  }

  private waited(type: number, wait: number): void {
    this.values[this.layout.waits + this.channelOf[type]! * BUCKETS + bucketOf(wait)]!++;
  }
}
