import { type Model, NO_LAW } from '../compile/model.ts';
import { Earliest } from '../kernel/earliest.ts';
import { FutureEventList, NO_EVENT } from '../kernel/future-event-list.ts';
import { openStream } from '../random/stream.ts';
import { Agents } from './agents.ts';
import {
  ARRIVED_AT,
  BIN,
  Contacts,
  HANDLE_DRAW,
  INTERVAL,
  STARTED_AT,
  TALK,
  TIMER,
  TYPE,
  WORK,
  WORK_DRAW,
} from './contacts.ts';
import { Demand } from './demand.ts';
import { type FlatModel, flatten, UNLIMITED } from './flat-model.ts';
import { CONTACT_ARRIVES, INTERVAL_BEGINS, PATIENCE_ENDS, SERVICE_ENDS, TALK_ENDS } from './ladder.ts';
import { Laws } from './laws.ts';
import { Level } from './level.ts';
import { poolsOf } from './pools.ts';
import { Router } from './router.ts';
import { Staffing } from './staffing.ts';
import { CONTACT_WIDTH, Tally, TEAM_WIDTH } from './tally.ts';
import { WaitingLines } from './waiting-lines.ts';
import type { Witness } from './witness.ts';

const NOBODY = -1;

/**
 * The contact center: what each event does. A contact arrives, is blocked, answered or made to wait; patience ends;
 * an agent talks, does after-contact work and takes the next; agents come and go with the intervals.
 */
export class Center {
  readonly events: FutureEventList;
  readonly tally: Tally;
  private readonly model: Model;
  private readonly plan: FlatModel;
  private readonly laws: Laws;
  private readonly demand: Demand;
  private readonly contacts = new Contacts();
  /** By type: the next contact to arrive. */
  private readonly nextArrivals: Earliest;
  private readonly waiting: WaitingLines;
  private readonly agents: Agents;
  private readonly router: Router;
  private readonly witness: Witness | null;
  private readonly queue: Level;
  private readonly busy: Level;
  private readonly duty: Level;
  private readonly inCenter: Int32Array;
  private readonly inQueue: Int32Array;
  private readonly staffing: Staffing;
  private interval = -1;
  private bin = 0;
  /** After closing, while somebody waits who can be served out, nobody goes home. */
  private servingOut = false;
  /** Measured contacts still in the center. */
  private measuredInside = 0;

  constructor(model: Model, seed: string, replication: number, witness: Witness | null) {
    const teams = model.teams.length;
    this.model = model;
    this.plan = flatten(model);
    this.witness = witness;
    this.laws = Laws.of(model);
    this.demand = new Demand(model, seed, replication);
    this.tally = new Tally(model);
    this.waiting = new WaitingLines(model.lines, this.contacts);
    const poolOf = poolsOf(model);
    this.agents = new Agents(poolOf);
    const random = model.pick === 'random' ? openStream(seed, replication, 'routing') : null;
    this.router = new Router(model, poolOf, this.agents, this.contacts, this.waiting, random);
    const areas = (of: 'queueSeconds' | 'busySeconds' | 'dutySeconds', count: number): number[] =>
      Array.from({ length: count }, (_, item) => this.tally.clockCount(of, item));
    const { values } = this.tally;
    this.queue = new Level(values, areas('queueSeconds', model.types.length), CONTACT_WIDTH, model.grid.bins);
    this.busy = new Level(values, areas('busySeconds', teams), TEAM_WIDTH, model.grid.bins);
    this.duty = new Level(values, areas('dutySeconds', teams), TEAM_WIDTH, model.grid.bins);
    this.inCenter = new Int32Array(model.channels.length);
    this.inQueue = new Int32Array(model.channels.length);
    this.staffing = new Staffing(
      model,
      this.agents,
      this.busy,
      this.duty,
      (team) => this.router.lineFor(team),
      (agent, line) => this.answerFirst(agent, line),
    );
    this.nextArrivals = new Earliest(model.types.length);
    this.events = new FutureEventList(
      (kind, subject) => this.happen(kind, subject),
      [{ kind: CONTACT_ARRIVES, next: this.nextArrivals }],
    );
    this.events.schedule(0, INTERVAL_BEGINS, 0);
  }

  private happen(kind: number, subject: number): void {
    switch (kind) {
      case SERVICE_ENDS:
        this.endService(subject);
        break;
      case CONTACT_ARRIVES:
        this.arrive(subject);
        break;
      case PATIENCE_ENDS:
        this.abandon(subject);
        break;
      case TALK_ENDS:
        this.inCenter[subject]!--;
        break;
      case INTERVAL_BEGINS:
        this.beginInterval(subject);
        break;
    }
    if (this.servingOut && !this.staffing.hasToServe()) {
      this.servingOut = false;
      this.staffing.follow(this.interval, this.events.now);
    }
  }

  // --- a contact's life ---------------------------------------------------------------------------------------------

  private arrive(type: number): void {
    const { contacts, demand, tally, events, plan, bin } = this;
    const { now } = events;
    const channel = plan.channelOf[type]!;
    const patienceRef = plan.patience[type]!;
    // 1. The customer is created whole, so that the same one comes whatever the center does; then the next is awaited.
    const handleDraw = demand.handleDraw(type);
    const patienceDraw = patienceRef === NO_LAW ? 0 : demand.patienceDraw(type);
    const workDraw = plan.work[type] === NO_LAW ? 0 : demand.workDraw(type);
    this.awaitNext(type);

    // 2. No line, or no room to wait: blocked.
    const pool = this.router.poolFor(type);
    if (
      this.inCenter[channel]! >= plan.lines[channel]! ||
      (pool === NOBODY && this.inQueue[channel]! >= plan.queueCapacity[channel]!)
    ) {
      tally.blocked(type, bin);
      this.witness?.blocked(type, now);
      return;
    }
    tally.offered(type, bin);
    if (bin < plan.bins) this.measuredInside++;
    this.inCenter[channel]!++;
    const contact = contacts.take();
    contacts.facts[contact + TYPE] = type;
    contacts.facts[contact + BIN] = bin;
    contacts.facts[contact + INTERVAL] = this.interval;
    contacts.times[contact + ARRIVED_AT] = now;
    contacts.times[contact + HANDLE_DRAW] = handleDraw;
    contacts.times[contact + WORK_DRAW] = workDraw;

    // 3. Answered at once, or made to wait.
    if (pool !== NOBODY) {
      const agent = this.agents.takeLongestIdle(pool);
      this.busy.change(this.agents.team[agent]!, 1, now);
      this.answer(agent, contact);
      return;
    }
    tally.delayed(type, bin);
    this.waiting.join(plan.lineOf[type]!, contact);
    this.queue.change(type, 1, now);
    this.inQueue[channel]!++;
    const patience = patienceRef === NO_LAW ? Number.NaN : this.laws.draw(patienceRef, this.interval, patienceDraw);
    contacts.facts[contact + TIMER] =
      patience >= 0 ? events.schedule(now + patience, PATIENCE_ENDS, contact) : NO_EVENT;
  }

  private awaitNext(type: number): void {
    this.nextArrivals.set(type, this.demand.nextArrival(type));
  }

  private abandon(contact: number): void {
    const { contacts, tally, bin } = this;
    const { now } = this.events;
    const type = contacts.facts[contact + TYPE]!;
    const wait = now - contacts.times[contact + ARRIVED_AT]!;
    this.leaveQueue(contact, type, now);
    tally.abandoned(type, contacts.facts[contact + BIN]!, wait, bin);
    this.witness?.left(type, contacts.times[contact + ARRIVED_AT]!, wait, 'abandoned');
    this.depart(contact, type);
  }

  /** An agent, already counted as busy, begins to talk. */
  private answer(agent: number, contact: number): void {
    const { contacts, agents, events, laws, plan } = this;
    const { now } = events;
    const type = contacts.facts[contact + TYPE]!;
    const skill = type * plan.teams + agents.team[agent]!;
    const interval = contacts.facts[contact + INTERVAL]!;
    const pace = plan.pace[skill]!;
    const talk = laws.draw(plan.handle[skill]!, interval, contacts.times[contact + HANDLE_DRAW]!) * pace;
    const workRef = plan.work[type]!;
    const work = workRef === NO_LAW ? 0 : laws.draw(workRef, interval, contacts.times[contact + WORK_DRAW]!) * pace;
    contacts.times[contact + STARTED_AT] = now;
    contacts.times[contact + TALK] = talk;
    contacts.times[contact + WORK] = work;
    agents.contact[agent] = contact;
    events.schedule(now + talk + work, SERVICE_ENDS, agent);
    // The telephone line is held while talking, the agent until the work is done.
    const channel = plan.channelOf[type]!;
    if (plan.lines[channel] !== UNLIMITED) events.schedule(now + talk, TALK_ENDS, channel);
  }

  private endService(agent: number): void {
    const { agents, events } = this;
    const { now } = events;
    const team = agents.team[agent]!;
    this.countHandled(agents.contact[agent]!, team);
    if (this.staffing.isOverstaffed(team)) {
      // Staffing has fallen: whoever finishes goes, until as many are left as the schedule asks for.
      this.busy.change(team, -1, now);
      this.duty.change(team, -1, now);
      agents.remove(agent);
      return;
    }
    const line = this.router.lineFor(team);
    if (line === NOBODY) {
      this.busy.change(team, -1, now);
      agents.becomeIdle(agent, now);
    } else {
      this.answerFirst(agent, line);
    }
  }

  private answerFirst(agent: number, line: number): void {
    const contact = this.waiting.head[line]!;
    this.callFromQueue(contact, this.contacts.facts[contact + TYPE]!, this.events.now);
    this.answer(agent, contact);
  }

  /** Leaves the queue before patience has ended: its timer is stopped. */
  private callFromQueue(contact: number, type: number, now: number): void {
    const timer = this.contacts.facts[contact + TIMER]!;
    if (timer !== NO_EVENT) this.events.cancel(timer);
    this.leaveQueue(contact, type, now);
  }

  private leaveQueue(contact: number, type: number, now: number): void {
    this.waiting.leave(this.plan.lineOf[type]!, contact);
    this.queue.change(type, -1, now);
    this.inQueue[this.plan.channelOf[type]!]!--;
  }

  private countHandled(contact: number, team: number): void {
    const { contacts } = this;
    const type = contacts.facts[contact + TYPE]!;
    const wait = contacts.times[contact + STARTED_AT]! - contacts.times[contact + ARRIVED_AT]!;
    const talk = contacts.times[contact + TALK]!;
    const work = contacts.times[contact + WORK]!;
    this.tally.handled(type, contacts.facts[contact + BIN]!, wait, talk, work, team);
    this.witness?.handled(type, contacts.times[contact + ARRIVED_AT]!, wait, team, talk + work);
    const channel = this.plan.channelOf[type]!;
    // Where lines are counted, TALK_ENDS has freed this one already.
    if (this.plan.lines[channel] === UNLIMITED) this.inCenter[channel]!--;
    if (contacts.facts[contact + BIN]! < this.plan.bins) this.measuredInside--;
    contacts.release(contact);
  }

  /** Leaves the center without having talked. */
  private depart(contact: number, type: number): void {
    this.inCenter[this.plan.channelOf[type]!]!--;
    if (this.contacts.facts[contact + BIN]! < this.plan.bins) this.measuredInside--;
    this.contacts.release(contact);
  }

  // --- the clock on the wall ----------------------------------------------------------------------------------------

  private beginInterval(interval: number): void {
    const { grid } = this.model;
    const { now } = this.events;
    const wasOpen = this.interval >= 0 && grid.open[this.interval] === 1;
    const over = interval === grid.open.length;
    const isOpen = !over && grid.open[interval] === 1;
    this.interval = interval;
    // 1. Time that passes from now on belongs to another bin.
    this.bin = over ? grid.bins - 1 : grid.bin[interval]!;
    for (const level of [this.queue, this.busy, this.duty]) level.turn(this.bin, now);
    // 2. A long run ends when everybody it measures has left, or at the end of the day kept for that.
    if (grid.continuous && (over || (now >= grid.end && this.measuredInside === 0))) {
      this.stop();
      return;
    }
    // 3. The day's customers set out.
    if (!over && interval % grid.perDay === 0) {
      this.demand.beginDay(interval / grid.perDay);
      for (let type = 0; type < this.model.types.length; type++) this.awaitNext(type);
    }
    // 4. Closing; then whoever the schedule asks for is on duty, unless everybody stays to serve the queue out.
    if (wasOpen && !isOpen) this.close();
    if (isOpen) this.servingOut = false;
    if (!this.servingOut) this.staffing.follow(interval, now);
    if (!over) this.events.schedule((interval + 1) * grid.interval, INTERVAL_BEGINS, interval + 1);
  }

  private stop(): void {
    this.nextArrivals.clear();
    this.events.clear();
  }

  private close(): void {
    if (this.model.grid.atClose === 'serve_out') {
      this.servingOut = this.staffing.hasToServe();
      return;
    }
    for (let line = 0; line < this.model.lines; line++) this.clearLine(line);
  }

  private clearLine(line: number): void {
    const { contacts, events, tally } = this;
    for (let contact = this.waiting.head[line]!; contact !== NOBODY; contact = this.waiting.head[line]!) {
      const type = contacts.facts[contact + TYPE]!;
      const wait = events.now - contacts.times[contact + ARRIVED_AT]!;
      this.callFromQueue(contact, type, events.now);
      tally.cleared(type, contacts.facts[contact + BIN]!, wait);
      this.witness?.left(type, contacts.times[contact + ARRIVED_AT]!, wait, 'cleared');
      this.depart(contact, type);
    }
  }

  /** Call once, after the clock has stopped. */
  finish(): void {
    const { now } = this.events;
    for (const level of [this.queue, this.busy, this.duty]) level.turn(this.bin, now);
    // Where a long run is cut, whoever is talking has reached an agent: handled.
    this.agents.forEachBusy((agent) => this.countHandled(this.agents.contact[agent]!, this.agents.team[agent]!));
    this.witness?.finished(now, this.waiting.total);
  }
}
