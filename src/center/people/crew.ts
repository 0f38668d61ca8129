import type { TeamModel } from '../../compile/model.ts';
import { counterDraw } from '../../random/counter-draw.ts';
import { openStream } from '../../random/stream.ts';
import { type Cohort, formCohort, type People } from './people.ts';

/** What is drawn each day: how a part of an agent is made whole, who is absent; and, from here on, by interval, who is out. */
const WHOLE = 1;
const ABSENT = 2;
const OUT = 3;

/** The people of one team, of whom some are missing, leave, join or differ. */
export class Crew {
  /** Whether it matters who of the team it is that comes on duty. */
  differ: boolean;
  /** People in the company and answering today, in parts of the headcount. */
  private inCompany = 1;
  private answering = 1;
  private team: TeamModel;
  private readonly people: People;
  private readonly seed: string;
  private readonly replication: number;
  private readonly index: number;
  private readonly start: Cohort;
  private readonly members: number[] = [];
  /** Of these, whom the headcount counts, in the order they came. */
  private readonly ofHead: number[] = [];
  /** Called in when more are asked for than the team has. */
  private readonly standIns: number[] = [];
  /** Today's order: whoever comes first in it and is not on duty is the next to come. */
  private order: Int32Array;
  private ordered = 0;
  private firstFree = 0;
  /** By day: agents asked for at once on all days before. The next day's order goes on where the last one ended. */
  private readonly turn: Float64Array;
  /** Members of the beginning; 0 until somebody has to be told from others. */
  private enrolled = 0;
  /** By the day they come: those hired, and on what terms. */
  private readonly hired = new Map<number, { readonly terms: string; readonly persons: readonly number[] }>();
  private low = 0;
  private high = 0;
  private part = 0;
  private slot = 0;
  /** Of the first k of the roster, how many are there in this interval; known up to `counted`. */
  private there = new Int32Array(64);
  private counted = 0;

  constructor(
    team: TeamModel,
    index: number,
    people: People,
    seed: string,
    replication: number,
    mostByDay: Float64Array,
    today = Number.NEGATIVE_INFINITY,
  ) {
    this.team = team;
    this.index = index;
    this.people = people;
    this.seed = seed;
    this.replication = replication;
    this.start = formCohort(seed, replication, team.name, 'start', -Infinity, -Infinity);
    this.differ = differs(team.workforce);
    this.order = new Int32Array(0);
    this.turn = new Float64Array(mostByDay.length);
    this.gatherMembers(today);
    this.takeTurns(0, mostByDay);
  }

  /** From a day on the team is as another model of the same frame has it: who is there stays, and others may join. */
  adopt(team: TeamModel, day: number, mostByDay: Float64Array): void {
    const before = this.team.workforce;
    this.team = team;
    this.differ = differs(team.workforce);
    for (const person of this.members) this.people.change(person, day, before, team.workforce);
    this.gatherMembers(day);
    this.takeTurns(day, mostByDay);
  }

  /**
   * Everybody the team is said to have. Those there from the beginning are told apart from the day on which it first
   * matters; whoever is wanted beyond them is a newcomer of today.
   */
  private gatherMembers(today: number): void {
    const { team, seed, replication, enrolled } = this;
    const { headcount, hires, leavesPerDay } = team.workforce;
    const nobodyMatters = enrolled === 0 && this.hired.size === 0;
    if (nobodyMatters && !this.differ && leavesPerDay === 0 && hires.length === 0) return;
    const cohort =
      enrolled === 0 ? this.start : formCohort(seed, replication, team.name, `from ${today}`, today, today);
    for (let n = enrolled; n < headcount; n++) this.ofHead.push(this.enrol(this.members, cohort, n, today));
    for (let n = headcount; n < enrolled; n++) this.people.dismiss(this.ofHead.pop()!, today);
    this.enrolled = headcount;
    this.gatherHired(today);
    if (this.order.length < this.members.length) this.order = new Int32Array(this.members.length);
  }

  /**
   * Those who are to join from today on, on the terms that hold now. Who has joined stays; who was to have joined by now,
   * had it been said before, does so today.
   */
  private gatherHired(today: number): void {
    const { team, seed, replication, hired } = this;
    const groups = byDay(team.workforce.hires);
    for (const day of new Set([...hired.keys(), ...groups.keys()])) {
      const wanted = groups.get(day) ?? [];
      const terms = JSON.stringify(wanted);
      if (hired.get(day)?.terms === terms || (day < today && hired.has(day))) continue;
      const late = Math.max(0, today - day);
      // On other terms the same people come, or those who were to come do not.
      for (const person of hired.get(day)?.persons ?? []) this.people.dismiss(person, today);
      const persons: number[] = [];
      for (const { ready, agents } of wanted) {
        const joiners = formCohort(seed, replication, team.name, day, day + late, ready + late);
        for (let n = 0; n < agents; n++) persons.push(this.enrol(this.members, joiners, persons.length, today));
      }
      hired.set(day, { terms, persons });
    }
  }

  private takeTurns(from: number, mostByDay: Float64Array): void {
    const { turn } = this;
    for (let day = from + 1; day < turn.length; day++) turn[day] = turn[day - 1]! + mostByDay[day - 1]!;
  }

  beginDay(day: number): void {
    const stream = openStream(this.seed, this.replication, day, 'people', this.team.name);
    this.low = stream.word();
    this.high = stream.word();
    this.part = counterDraw(this.low, this.high, WHOLE, 0);
    this.counted = 0;
    if (this.members.length > 0) this.gather(day);
  }

  /** @param slot of the day */
  beginInterval(slot: number): void {
    this.slot = slot;
    if (this.team.workforce.inDay > 0) this.counted = 0;
  }

  /**
   * Whole agents on duty: the roster for as many people as answer today, made whole by one uniform a day, less those
   * absent or out. The same uniform a day for each place in the roster, so that a longer roster never brings fewer.
   */
  onDuty(moment: number): number {
    const { roster, absence, inDay } = this.team.workforce;
    const rostered = Math.floor(roster[moment]! * this.answering + this.part);
    if (absence === 0 && inDay === 0) return rostered;
    if (this.counted < rostered) this.countUpTo(rostered, absence, inDay);
    return this.there[rostered]!;
  }

  onPay(moment: number): number {
    return this.team.workforce.paid[moment]! * this.inCompany;
  }

  /** The next person to come on duty. */
  comes(): number {
    const { people, order } = this;
    while (this.firstFree < this.ordered) {
      const person = order[this.firstFree++]!;
      if (people.onDuty[person] === 0) return this.take(person);
    }
    for (const person of this.standIns) if (people.onDuty[person] === 0) return this.take(person);
    return this.take(this.enrol(this.standIns, this.start, this.team.workforce.headcount + this.standIns.length));
  }

  goes(person: number): void {
    const rank = this.people.rank[person]!;
    this.people.onDuty[person] = 0;
    if (rank >= 0 && rank < this.firstFree) this.firstFree = rank;
  }

  private take(person: number): number {
    this.people.onDuty[person] = 1;
    return person;
  }

  private enrol(list: number[], cohort: Cohort, number: number, today = 0): number {
    const person = this.people.add(this.index, cohort, number, this.team.workforce, today);
    this.people.rank[person] = -1;
    list.push(person);
    return person;
  }

  /** Who answers today, in turns: whoever was left over yesterday comes first. */
  private gather(day: number): void {
    const { people, order, members } = this;
    const { headcount, learning } = this.team.workforce;
    let answering = 0;
    let inCompany = 0;
    for (const person of members) {
      people.rank[person] = -1;
      if (people.isInCompany(person, day)) inCompany++;
      if (people.answers(person, day)) answering++;
    }
    // The person at `turn` among those who answer comes first, those before it last.
    let rank = answering === 0 ? 0 : answering - (this.turn[day]! % answering);
    for (const person of members) {
      if (!people.answers(person, day)) continue;
      if (rank >= answering) rank -= answering;
      people.rank[person] = rank;
      order[rank++] = person;
      if (learning !== null) people.learn(person, day, learning);
    }
    this.ordered = answering;
    this.firstFree = 0;
    this.answering = headcount === 0 ? 1 : answering / headcount;
    this.inCompany = headcount === 0 ? 1 : inCompany / headcount;
  }

  private countUpTo(rostered: number, absence: number, inDay: number): void {
    if (rostered >= this.there.length) {
      const longer = new Int32Array(2 * rostered + 2);
      longer.set(this.there);
      this.there = longer;
    }
    for (let k = this.counted; k < rostered; k++) {
      const absent = counterDraw(this.low, this.high, ABSENT, k) < absence;
      const missing = absent || (inDay > 0 && counterDraw(this.low, this.high, OUT + this.slot, k) < inDay);
      this.there[k + 1] = this.there[k]! + (missing ? 0 : 1);
    }
    this.counted = rostered;
  }
}

/** Whether it matters who of a team it is that comes on duty. */
function differs({ speedCv, learning, hires }: TeamModel['workforce']): boolean {
  return speedCv > 0 || (learning !== null && hires.length > 0);
}

/** Hires by the day they come: those of one day are one cohort, numbered through. */
function byDay(hires: TeamModel['workforce']['hires']): Map<number, TeamModel['workforce']['hires'][number][]> {
  const groups = new Map<number, TeamModel['workforce']['hires'][number][]>();
  for (const hire of hires) groups.set(hire.day, [...(groups.get(hire.day) ?? []), hire]);
  return groups;
}
