import { NO_LAW } from '../compile/law-ref.ts';
import { NO_EVENT } from '../kernel/future-event-list.ts';
import {
  ARRIVED_AT,
  BIN,
  HANDLE_DRAW,
  INTERVAL,
  PACE,
  PATIENCE_DRAW,
  ROUTE,
  STARTED_AT,
  STATE,
  TALK,
  TIMER,
  TYPE,
  WORK,
  WORK_DRAW,
} from './contacts/contacts.ts';
import { type Floor, NOBODY } from './floor.ts';
import { PATIENCE_ENDS, SERVICE_ENDS, TALK_ENDS } from './ladder.ts';
import { ENDLESS } from './laws.ts';

/**
 * The life of a contact of which nothing unusual can come: no bot, no choice at the door, no session, no transfer, no
 * return. It is what `arrival`, `offer`, `answer` and `end-service` come to for such a contact, in one piece each, since
 * most contacts of most centers are of this kind; a test holds the two against each other.
 */
export function arrivePlain(floor: Floor, type: number): void {
  const { contacts, demand, plan, tally, events, laws, bin, interval } = floor;
  const { now } = events;
  const patienceRef = plan.patience[type]!;
  const workRef = plan.work[type]!;
  // 1. The customer is created whole; then the next is awaited.
  const handleDraw = demand.handleDraw(type);
  const patienceDraw = patienceRef === NO_LAW ? 0 : demand.patienceDraw(type);
  const workDraw = workRef === NO_LAW ? 0 : demand.workDraw(type);
  floor.nextArrivals.set(type, demand.nextArrival(type));

  // 2. No line, or no room to wait: blocked.
  const channel = plan.channelOf[type]!;
  const route = plan.routeOf[type]!;
  const line = plan.lineOf[route]!;
  const noLine = floor.inCenter[channel]! >= plan.lines[channel]! || floor.inside >= plan.sharedLines;
  const list = noLine ? NOBODY : floor.router.listFor(route, line, 1);
  if (noLine || (list === NOBODY && floor.inQueue[channel]! >= plan.queueCapacity[channel]!)) {
    tally.blocked(type, bin);
    floor.witness?.blocked(type, now);
    return;
  }
  tally.offered(type, bin);
  if (bin < plan.bins) floor.measuredInside++;
  floor.inCenter[channel]!++;
  floor.inside++;
  const contact = contacts.take();
  const { facts, times } = contacts;
  facts[contact + TYPE] = type;
  facts[contact + BIN] = bin;
  facts[contact + INTERVAL] = interval;
  facts[contact + STATE] = 0;
  times[contact + ARRIVED_AT] = now;
  times[contact + HANDLE_DRAW] = handleDraw;
  times[contact + WORK_DRAW] = workDraw;
  times[contact + PACE] = 1;

  // 3. Answered at once, or made to wait.
  if (list !== NOBODY) {
    const agent = floor.router.agentOf(list);
    floor.agents.take(agent, now);
    floor.busy.change(floor.agents.team[agent]!, 1, now);
    answerPlain(floor, agent, contact);
    return;
  }
  tally.delayed(type, bin);
  facts[contact + ROUTE] = route;
  times[contact + PATIENCE_DRAW] = patienceDraw;
  floor.waiting.join(line, contact);
  floor.queue.change(type, 1, now);
  floor.inQueue[channel]!++;
  const patience = patienceRef === NO_LAW ? Number.NaN : laws.draw(patienceRef, interval, patienceDraw);
  facts[contact + TIMER] = patience < ENDLESS ? events.schedule(now + patience, PATIENCE_ENDS, contact) : NO_EVENT;
}

/** An agent, already counted as busy, begins to talk. */
export function answerPlain(floor: Floor, agent: number, contact: number): void {
  const { contacts, agents, events, laws, plan } = floor;
  const { facts, times } = contacts;
  const { now } = events;
  const type = facts[contact + TYPE]!;
  const skill = type * plan.teams + agents.team[agent]!;
  const interval = facts[contact + INTERVAL]!;
  const pace = plan.pace[skill]!;
  const talk = laws.draw(plan.handle[skill]!, interval, times[contact + HANDLE_DRAW]!) * pace;
  const workRef = plan.work[type]!;
  const work = workRef === NO_LAW ? 0 : laws.draw(workRef, interval, times[contact + WORK_DRAW]!) * pace;
  times[contact + STARTED_AT] = now;
  times[contact + TALK] = talk;
  times[contact + WORK] = work;
  agents.contact[agent] = contact;
  events.schedule(now + talk + work, SERVICE_ENDS, agent);
  // The telephone line is held while talking, the agent until the work is done.
  if (plan.freesLine[type] === 1) events.schedule(now + talk, TALK_ENDS, plan.channelOf[type]!);
}

/** The agent is done with the contact, which leaves. */
export function finishPlain(floor: Floor, contact: number, agent: number): void {
  const { contacts, tally, plan } = floor;
  const team = floor.agents.team[agent]!;
  const { facts, times } = contacts;
  const type = facts[contact + TYPE]!;
  const bin = facts[contact + BIN]!;
  const arrivedAt = times[contact + ARRIVED_AT]!;
  const wait = times[contact + STARTED_AT]! - arrivedAt;
  const talk = times[contact + TALK]!;
  const work = times[contact + WORK]!;
  tally.handled(type, bin, wait, wait);
  tally.worked(type, type, bin, talk, work, team);
  floor.witness?.handled(type, arrivedAt, wait, team, talk + work, agent);
  // Where lines are counted while talking, the end of the talk has freed this one already.
  if (plan.freesLine[type] === 0) {
    floor.inCenter[plan.channelOf[type]!]!--;
    floor.inside--;
  }
  if (bin < plan.bins) floor.measuredInside--;
  contacts.release(contact);
}

/** Leaves the queue to be answered: its timer is stopped. */
export function leaveQueuePlain(floor: Floor, contact: number, type: number, line: number): void {
  const timer = floor.contacts.facts[contact + TIMER]!;
  if (timer !== NO_EVENT) floor.events.cancel(timer);
  floor.waiting.leave(line, contact);
  floor.queue.change(type, -1, floor.events.now);
  floor.inQueue[floor.plan.channelOf[type]!]!--;
}
