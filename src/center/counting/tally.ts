import type { Model } from '../../compile/model.ts';
import { BUCKETS, bucketOf } from '../../statistics/histogram.ts';
import {
  CONTACT as at,
  BASE_WIDTH,
  CONTACT_WIDTH,
  END_WIDTH,
  TEAM as inTeam,
  isLively,
  JOURNEY_WIDTH,
  LIFE_WIDTH,
  TEAM_WIDTH,
} from './counts.ts';

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
  /** Whether there are the counters of behaviours; without any behaviour in the model there are none of what follows. */
  readonly lively: boolean;
  /** [type][bin + 1][LIFE_WIDTH] */
  readonly life: number;
  /** [bot][bin + 1]: ∫ sessions in use dt */
  readonly bots: number;
  /** [bin + 1]: ∫ customers who will be back dt */
  readonly orbit: number;
  /** [channel][BUCKETS]: opening hours until the first answer of deferred contacts */
  readonly businessWaits: number;
  /** [channel][BUCKETS]: ages of those still open at the end of each day */
  readonly ages: number;
  /** [type][0 straight from the door, 1 from a bot][0 nobody answered, or team + 1][END_WIDTH] */
  readonly ends: number;
  /** [journey][JOURNEY_WIDTH] */
  readonly journeys: number;
  /** [customer base][BASE_WIDTH] */
  readonly bases: number;
  readonly length: number;
}

export function tallyLayout(model: Model): TallyLayout {
  const { types, teams, channels, grid, bots, journeys, customers } = model;
  const rows = grid.bins + 1;
  const lively = isLively(model);
  let end = 0;
  const block = (length: number): number => {
    const start = end;
    end += length;
    return start;
  };
  const contacts = block(types.length * rows * CONTACT_WIDTH);
  const teamsAt = block(teams.length * rows * TEAM_WIDTH);
  const answeredBy = block(types.length * teams.length);
  const waits = block(channels.length * BUCKETS);
  const ifLively = (length: number): number => block(lively ? length : 0);
  return {
    contacts,
    teams: teamsAt,
    answeredBy,
    waits,
    lively,
    life: ifLively(types.length * rows * LIFE_WIDTH),
    bots: ifLively(bots.length * rows),
    orbit: ifLively(rows),
    businessWaits: ifLively(channels.length * BUCKETS),
    ages: ifLively(channels.length * BUCKETS),
    ends: ifLively(types.length * 2 * (teams.length + 1) * END_WIDTH),
    journeys: ifLively(journeys.length * JOURNEY_WIDTH),
    bases: ifLively(customers.length * BASE_WIDTH),
    length: end,
  };
}

/** The counters of one replication. */
export class Tally {
  readonly values: Float64Array;
  readonly layout: TallyLayout;
  private readonly bins: number;
  /** Rows of a block: the bins and the one thrown away; where the block of behaviours begins. */
  private readonly rows: number;
  private readonly lifeAt: number;
  private readonly teamCount: number;
  private readonly channelOf: Int32Array;
  private within: Float64Array;
  private short: Float64Array;

  constructor(model: Model) {
    this.layout = tallyLayout(model);
    this.values = new Float64Array(this.layout.length);
    this.bins = model.grid.bins;
    this.rows = model.grid.bins + 1;
    this.lifeAt = this.layout.life;
    this.teamCount = model.teams.length;
    this.channelOf = Int32Array.from(model.types, ({ channel }) => channel);
    this.within = withinOf(model);
    this.short = shortOf(model);
  }

  /** From now on waits are judged as another model of the same frame says. */
  adopt(model: Model): void {
    this.within = withinOf(model);
    this.short = shortOf(model);
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

  /**
   * @param wait seconds from joining to answer; 0 when answered on arrival
   * @param judged the wait that the service level judges
   */
  handled(type: number, bin: number, wait: number, judged: number): void {
    const { values } = this;
    const cell = this.cell(type, bin);
    values[cell + at.handled]!++;
    if (judged <= this.within[type]!) values[cell + at.handledWithin]!++;
    values[cell + at.waitHandled]! += wait;
    if (wait > 0 && bin !== this.bins) this.waited(type, wait);
  }

  /** An agent's time with a contact. `first`: the type it was offered as; `type`: what this leg was. */
  worked(first: number, type: number, bin: number, talk: number, work: number, team: number): void {
    const { values, layout } = this;
    const cell = this.cell(first, bin);
    values[cell + at.talk]! += talk;
    values[cell + at.afterContactWork]! += work;
    const own = layout.teams + (team * this.rows + bin) * TEAM_WIDTH;
    values[own + inTeam.handled]!++;
    values[own + inTeam.handleSeconds]! += talk + work;
    if (bin !== this.bins) values[layout.answeredBy + type * this.teamCount + team]!++;
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

  /** Counts something of a behaviour: `which` is a number of `LIFE`. Models without behaviours never come here. */
  note(which: number, type: number, bin: number, amount = 1): void {
    this.values[this.lifeAt + (type * this.rows + bin) * LIFE_WIDTH + which]! += amount;
  }

  /** Adds to a count of a team, `which` being a number of `TEAM`. */
  noteTeam(which: number, team: number, bin: number, amount: number): void {
    this.values[this.layout.teams + (team * this.rows + bin) * TEAM_WIDTH + which]! += amount;
  }

  /**
   * A contact ends, `which` being a number of `END`. Models without behaviours never come here.
   * @param team that answered first; -1: none
   */
  ended(which: number, type: number, fromBot: boolean, team: number, bin: number): void {
    if (bin === this.bins) return;
    const way = 2 * type + (fromBot ? 1 : 0);
    this.values[this.layout.ends + (way * (this.teamCount + 1) + team + 1) * END_WIDTH + which]!++;
  }

  noteJourney(which: number, journey: number, bin: number, amount = 1): void {
    if (bin !== this.bins) this.values[this.layout.journeys + journey * JOURNEY_WIDTH + which]! += amount;
  }

  setBase(which: number, base: number, value: number): void {
    this.values[this.layout.bases + base * BASE_WIDTH + which] = value;
  }

  /** A deferred contact was answered after so many seconds of opening hours. */
  businessWait(channel: number, seconds: number): void {
    this.values[this.layout.businessWaits + channel * BUCKETS + bucketOf(seconds)]!++;
  }

  /** A deferred contact is still open at the end of a day. */
  age(channel: number, seconds: number): void {
    this.values[this.layout.ages + channel * BUCKETS + bucketOf(seconds)]!++;
  }

  /** First index, and step from bin to bin, of a count that grows with the clock: for `Level`. */
  clockCount(of: 'queueSeconds' | 'busySeconds' | 'dutySeconds' | 'sessionSeconds', item: number): number {
    return of === 'queueSeconds'
      ? this.cell(item, 0) + at.queueSeconds
      : this.layout.teams + item * this.rows * TEAM_WIDTH + inTeam[of];
  }

  private cell(type: number, bin: number): number {
    return (type * this.rows + bin) * CONTACT_WIDTH;
  }

  private waited(type: number, wait: number): void {
    this.values[this.layout.waits + this.channelOf[type]! * BUCKETS + bucketOf(wait)]!++;
  }
}

/** By type: the T of its service level, and the wait below which an abandon is short; -1: none is. */
function withinOf({ types, channels }: Model): Float64Array {
  return Float64Array.from(types, ({ channel }) => channels[channel]!.within);
}

function shortOf({ types, channels }: Model): Float64Array {
  return Float64Array.from(types, ({ channel }) => channels[channel]!.shortAbandon ?? -1);
}
