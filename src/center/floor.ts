import type { Model, TypeModel } from '../compile/model.ts';
import { Earliest } from '../kernel/earliest.ts';
import { FutureEventList } from '../kernel/future-event-list.ts';
import { openStream, type Stream } from '../random/stream.ts';
import { Agents } from './agents/agents.ts';
import { Interruptible } from './agents/interruptible.ts';
import { poolsOf } from './agents/pools.ts';
import { BusinessClock } from './business-clock.ts';
import { Contacts } from './contacts/contacts.ts';
import { BASE_PLACE, CONTACT_WIDTH, TEAM_WIDTH } from './counting/counts.ts';
import { Level } from './counting/level.ts';
import { Tally } from './counting/tally.ts';
import { type Course, lastingTraits, mostSessions } from './course.ts';
import { CustomerBases } from './demand/customer-bases.ts';
import { Demand } from './demand/demand.ts';
import { type FlatModel, flatten } from './flat-model.ts';
import { CONTACT_ARRIVES } from './ladder.ts';
import { Laws } from './laws.ts';
import { Workforce } from './people/workforce.ts';
import { Router } from './routing/router.ts';
import type { Rule } from './routing/rule.ts';
import { WaitingLines } from './waiting/waiting-lines.ts';
import type { Witness } from './witness.ts';

/** A routing rule of the user's own that a model has, made for a floor; null: the model goes by its strategy. */
export type RuleOf = (model: Model) => ((floor: Floor) => Rule) | null;

/** Nobody, no line, no list. */
export const NOBODY = -1;

/** The state of the center at a moment: everything that the events of a contact's life read and change. */
export class Floor {
  /** The model in force, and what it becomes. */
  model: Model;
  course: Course;
  plan: FlatModel;
  laws: Laws;
  readonly demand: Demand;
  readonly bases: CustomerBases;
  readonly workforce: Workforce;
  readonly clock: BusinessClock;
  readonly tally: Tally;
  /** By type: traits that hold for the whole course. */
  readonly lasting: Int32Array;
  readonly contacts = new Contacts();
  readonly agents: Agents;
  waiting: WaitingLines;
  router: Router;
  interruptible: Interruptible;
  readonly events: FutureEventList;
  private readonly ruleOf: RuleOf;
  private readonly random: Stream | null;
  /** By source (type, then journey): who comes next. */
  readonly nextArrivals: Earliest;
  readonly witness: Witness | null;
  /** Who looks at the counters at each midnight. */
  onDay: ((day: number, values: Float64Array) => void) | null = null;
  /** Contacts waiting by type; agents busy and on duty by team; contacts with agents by team, where they may be several. */
  readonly queue: Level;
  readonly busy: Level;
  readonly duty: Level;
  readonly sessions: Level | null;
  /** Sessions in use by bot, and customers who will be back. */
  readonly botSessions: Level;
  readonly orbit: Level;
  /** By channel: contacts in the center, and waiting. */
  readonly inCenter: Int32Array;
  readonly inQueue: Int32Array;
  /** Contacts in the center, all channels. */
  inside = 0;
  /** Measured contacts still in the center. */
  measuredInside = 0;
  interval = -1;
  /** Which epoch of the course holds; whether routing changed this midnight. */
  epoch = 0;
  rearranged = false;
  bin = 0;
  /** Index into `Model.moments` of the staffing in force; by interval, that of its start. */
  moment = 0;
  momentOf: Int32Array;
  /** After closing, while somebody waits who can be served out, nobody goes home; and when it closed. */
  servingOut = false;
  closedAt = 0;
  /** By team: agents paid now, and when they last became fewer. */
  readonly paid: Float64Array;
  readonly endOfShift: Float64Array;
  /** Of each team, how many whose shift ended then are still there; not those who are only late for a break. */
  readonly stillToGo: Float64Array;
  /** Whether the order of lines goes by due times, or a rule may ask for them; whether there is deferred work; whether a channel closes by itself. */
  judgesDue = false;
  /** Whether agents are alike and routing looks at nothing but lines and lists: contacts without traits go the short way. */
  allPlain = false;
  readonly looksAtBacklog: boolean;
  readonly closesByChannel: boolean;
  /** By agent who stays until a transfer is answered: after-contact work to do then. */
  readonly workToDo: number[] = [];
  /** By agent: the contact with whom he stays so. By team: how many do. */
  readonly staysWith: number[] = [];
  readonly staying: Int32Array;
  /** By team: agents the schedule asks for. */
  readonly asked: Int32Array;
  /** By journey: who needs help next, as the two integers that name the customer. */
  readonly inNeed: { readonly low: Int32Array; readonly high: Int32Array };
  /** By bot: who waits for a session. */
  readonly botLines: WaitingLines;

  constructor(
    course: Course,
    seed: string,
    replication: number,
    witness: Witness | null,
    ruleOf: RuleOf,
    deliver: (kind: number, subject: number) => void,
  ) {
    const model = course.epochs[0]!.model;
    const { types, teams, bots, grid, channels, journeys } = model;
    const ofAll = <T>(items: readonly T[], place: (item: number) => number): number[] =>
      items.map((_, item) => place(item));
    this.course = course;
    this.model = model;
    this.lasting = lastingTraits(course);
    this.plan = flatten(model, this.lasting);
    this.witness = witness;
    this.laws = Laws.of(model);
    this.bases = new CustomerBases(model);
    this.demand = new Demand(model, seed, replication, this.bases);
    this.workforce = new Workforce(model, seed, replication);
    this.clock = new BusinessClock(grid);
    this.tally = new Tally(model);
    this.waiting = new WaitingLines(model.lines.length, this.contacts);
    const poolOf = poolsOf(model);
    const levels = mostSessions(course);
    this.agents = new Agents(poolOf, model.pick, levels);
    this.interruptible = new Interruptible(model);
    this.ruleOf = ruleOf;
    const drawsAgents = [course.frame, ...course.epochs.map((epoch) => epoch.model)].some(
      ({ pick }) => pick === 'random',
    );
    this.random = drawsAgents ? openStream(seed, replication, 'routing') : null;
    const { values, layout } = this.tally;
    const clockCount = (of: 'queueSeconds' | 'busySeconds' | 'dutySeconds' | 'sessionSeconds') => (item: number) =>
      this.tally.clockCount(of, item);
    this.queue = new Level(values, ofAll(types, clockCount('queueSeconds')), CONTACT_WIDTH, grid.bins);
    this.busy = new Level(values, ofAll(teams, clockCount('busySeconds')), TEAM_WIDTH, grid.bins);
    this.duty = new Level(values, ofAll(teams, clockCount('dutySeconds')), TEAM_WIDTH, grid.bins);
    this.sessions =
      levels > 1 ? new Level(values, ofAll(teams, clockCount('sessionSeconds')), TEAM_WIDTH, grid.bins) : null;
    this.botSessions = new Level(
      values,
      ofAll(bots, (bot) => layout.bots + bot * (grid.bins + 1)),
      1,
      grid.bins,
    );
    this.orbit = new Level(values, layout.lively ? [layout.orbit] : [], 1, grid.bins);
    this.inCenter = new Int32Array(channels.length);
    this.inQueue = new Int32Array(channels.length);
    this.asked = new Int32Array(teams.length);
    this.staying = new Int32Array(teams.length);
    this.paid = new Float64Array(teams.length);
    this.endOfShift = new Float64Array(teams.length).fill(Number.POSITIVE_INFINITY);
    this.stillToGo = new Float64Array(teams.length);
    this.momentOf = momentsOf(model);
    this.looksAtBacklog = channels.some(({ deferred }) => deferred);
    this.closesByChannel = channels.some(
      ({ deferred, open }) => !deferred && open !== grid.open && differ(open, grid.open),
    );
    this.look();
    this.inNeed = { low: new Int32Array(journeys.length), high: new Int32Array(journeys.length) };
    this.botLines = new WaitingLines(bots.length, this.contacts);
    this.nextArrivals = new Earliest(types.length + journeys.length);
    this.events = new FutureEventList(deliver, [{ kind: CONTACT_ARRIVES, next: this.nextArrivals }]);
    this.router = this.newRouter(poolOf);
  }

  /** What to look at, by the model in force. */
  look(): void {
    const { model, agents } = this;
    agents.alike = model.teams.every(({ workforce }) => workforce.plain);
    this.allPlain =
      model.order === 'arrival' &&
      !model.sticky &&
      model.rule === null &&
      agents.alike &&
      !this.plan.tires.includes(1) &&
      model.framed === undefined;
    this.judgesDue = model.order === 'due' || model.rule !== null;
  }

  /** @param poolOf the pool of each team */
  newRouter(poolOf: Int32Array): Router {
    const { model, agents, contacts, waiting, events } = this;
    const random = model.pick === 'random' ? this.random : null;
    const rule = this.ruleOf(model)?.(this) ?? null;
    return new Router(model, poolOf, agents, contacts, waiting, events, random, rule);
  }

  /** Customer bases are levels: the counters hold them as they are now. */
  countBases(): void {
    const { tally, bases } = this;
    for (let base = 0; base < bases.active.length; base++) {
      tally.setBase(BASE_PLACE.active, base, bases.active[base]!);
      tally.setBase(BASE_PLACE.left, base, bases.left[base]! + bases.churned[base]!);
      tally.setBase(BASE_PLACE.joined, base, bases.joined[base]!);
    }
  }

  /** A part of a type that has begun to act on a contact: of the frame where it is switched off by now. */
  begun<P extends 'transfer' | 'selfService' | 'shift' | 'chase'>(type: number, part: P): NonNullable<TypeModel[P]> {
    return (this.model.types[type]![part] ?? this.course.frame.types[type]![part])!;
  }

  /** Time that passes from now on belongs to another bin. */
  turn(bin: number, now: number): void {
    this.bin = bin;
    this.queue.turn(bin, now);
    this.busy.turn(bin, now);
    this.duty.turn(bin, now);
    this.sessions?.turn(bin, now);
    this.botSessions.turn(bin, now);
    this.orbit.turn(bin, now);
  }

  /** Whether the center has closed and nobody stays to serve: a live contact would wait for the morning. */
  get isDeserted(): boolean {
    return !this.servingOut && this.interval >= 0 && this.model.grid.open[this.interval] !== 1;
  }

  /** Whether whoever of the team finishes now goes, since more are busy than the schedule asks for. */
  isOverstaffed(team: number): boolean {
    return this.busy.of[team]! > this.asked[team]!;
  }

  /** When a contact that comes now is due: by the deadline of its channel, or the time of its service level. */
  dueOf(channel: number, now: number): number {
    const { deferred, deadline, deadlineInBusiness, within } = this.model.channels[channel]!;
    if (!deferred) return now + within;
    return deadlineInBusiness ? this.clock.after(now, deadline) : now + deadline;
  }
}

function differ(a: Uint8Array, b: Uint8Array): boolean {
  return a.some((value, i) => value !== b[i]);
}

/** By interval: the moment at its start. */
export function momentsOf({ moments, grid }: Model): Int32Array {
  const of = new Int32Array(grid.open.length);
  for (let interval = 0, m = 0; interval < of.length; interval++) {
    while (moments[m]! < interval * grid.interval) m++;
    of[interval] = m;
  }
  return of;
}
