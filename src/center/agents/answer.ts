import { NO_LAW } from '../../compile/law-ref.ts';
import {
  ARRIVED_AT,
  HANDLE_DRAW,
  HELD_AGENT,
  INTERVAL,
  LEG,
  LEG_FROM,
  PACE,
  REMAINING,
  ROUTE,
  SINCE,
  STARTED_AT,
  STATE,
  TALK,
  TRIES,
  TYPE,
  WORK,
  WORK_DRAW,
} from '../contacts/contacts.ts';
import { decide, HANDED_ON_AT_ALL, HANDOVER_TIME, REACHED, VAIN_ATTEMPT } from '../contacts/life.ts';
import {
  AS_BEGUN,
  CALLBACK,
  CHASING,
  HANDS_ON,
  IN_SESSION,
  INTERRUPTED,
  LINE_FREED,
  MAY_BE_INTERRUPTED,
  UNREACHED,
} from '../contacts/state.ts';
import { type Floor, NOBODY } from '../floor.ts';
import { SERVICE_ENDS, TALK_ENDS, TALK_IS_HANDED_ON } from '../ladder.ts';
import { answerPlain, leaveQueuePlain } from '../plain.ts';
import { HANDED_ON, INTERRUPTIBLE, SHARES_AGENT } from '../traits.ts';
import { leaveQueue } from '../waiting/queue.ts';
import { beginSession } from './sessions.ts';
import { endStay } from './staying.ts';

/** What an agent has who is busy with nobody: after-contact work, or staying until a transfer is answered. */
export const WRAPPING_UP = -2;
const HOUR = 3600;

/** An agent, already counted as busy, begins to talk. */
export function answer(floor: Floor, agent: number, contact: number): void {
  const { contacts, agents, events, laws, plan } = floor;
  const { facts, times } = contacts;
  const { now } = events;
  const type = facts[contact + TYPE]!;
  const traits = plan.traits[type]!;
  let state = facts[contact + STATE]!;
  if ((state & INTERRUPTED) !== 0) {
    goOn(floor, agent, contact, type);
    return;
  }
  if ((state & AS_BEGUN) !== 0) facts[contact + STATE] = state &= ~AS_BEGUN;
  if (floor.model.order === 'equitable') {
    floor.router.answered(plan.lineOf[facts[contact + ROUTE]!]!, now - times[contact + ARRIVED_AT]!);
  }
  const team = agents.team[agent]!;
  const skill = type * plan.teams + team;
  const interval = facts[contact + INTERVAL]!;
  let pace = plan.pace[skill]! * agents.pace[agent]! * times[contact + PACE]!;
  if (plan.tires[team] === 1) pace *= tiredness(floor, agent, team);
  const talk = laws.draw(plan.handle[skill]!, interval, times[contact + HANDLE_DRAW]!) * pace;
  const workRef = plan.work[type]!;
  const work = workRef === NO_LAW ? 0 : laws.draw(workRef, interval, times[contact + WORK_DRAW]!) * pace;
  times[contact + STARTED_AT] = now;
  times[contact + TALK] = talk;
  times[contact + WORK] = work;
  if (state !== 0 || (traits & (SHARES_AGENT | HANDED_ON | INTERRUPTIBLE)) !== 0) {
    answerWithMore(floor, agent, contact, type, traits, state);
    return;
  }
  agents.contact[agent] = contact;
  events.schedule(now + talk + work, SERVICE_ENDS, agent);
  // The telephone line is held while talking, the agent until the work is done.
  if (plan.freesLine[type] === 0) return;
  events.schedule(now + talk, TALK_ENDS, plan.channelOf[type]!);
  if (traits !== 0) facts[contact + STATE]! |= LINE_FREED;
}

/** Calls the first contact of a line to an agent who is counted as busy. */
export function answerFirst(floor: Floor, agent: number, line: number): void {
  const contact = floor.waiting.head[line]!;
  const type = floor.contacts.facts[contact + TYPE]!;
  if (floor.plan.traits[type] === 0 && floor.allPlain) {
    leaveQueuePlain(floor, contact, type, line);
    answerPlain(floor, agent, contact);
    return;
  }
  leaveQueue(floor, contact);
  answer(floor, agent, contact);
}

/** An agent who holds contacts, of kinds that allow for more, takes as many as wait and fit. */
export function answerMore(floor: Floor, agent: number): void {
  const { agents, events, router } = floor;
  while (agents.load[agent]! > 0 && agents.load[agent]! < agents.limit[agent]!) {
    const line = router.lineFor(agents.team[agent]!, agents.load[agent]!);
    if (line === NOBODY) return;
    agents.take(agent, events.now);
    answerFirst(floor, agent, line);
  }
}

/** The announced wait of a newcomer: those before and the newcomer, at the pace of everybody who may take them. */
export function announcedWait(floor: Floor, contact: number): number {
  const { contacts, model, plan, laws, waiting, duty } = floor;
  const type = contacts.facts[contact + TYPE]!;
  const interval = contacts.facts[contact + INTERVAL]!;
  const route = contacts.facts[contact + ROUTE]!;
  const { sessions, speed } = model.channels[plan.channelOf[type]!]!;
  let agents = 0;
  let handle = 0;
  for (const tier of model.routes[route]!.tiers) {
    for (const team of tier) {
      const present = duty.of[team]!;
      agents += present;
      const skill = type * plan.teams + team;
      handle += present * (laws.mean(plan.handle[skill]!, interval) ?? 0) * plan.pace[skill]!;
    }
  }
  if (agents === 0) return Number.POSITIVE_INFINITY;
  const work = laws.mean(plan.work[type]!, interval) ?? 0;
  // An agent with c sessions at speed s ends contacts as fast as c × s agents with one.
  const side = agents * sessions * speed[sessions - 1]!;
  return ((waiting.count[plan.lineOf[route]!]! + 1) * (handle / agents + work)) / side;
}

/** Service goes on where it was interrupted. */
function goOn(floor: Floor, agent: number, contact: number, type: number): void {
  const { agents, events, contacts } = floor;
  agents.contact[agent] = contact;
  contacts.times[contact + SINCE] = events.now;
  agents.timer[agent] = events.schedule(events.now + contacts.times[contact + REMAINING]!, SERVICE_ENDS, agent);
  floor.interruptible.add(agent, agents.team[agent]!, type);
}

function answerWithMore(
  floor: Floor,
  agent: number,
  contact: number,
  type: number,
  traits: number,
  state: number,
): void {
  const { contacts, agents, events, plan } = floor;
  const { facts, times } = contacts;
  const { now } = events;
  if ((state & CALLBACK) !== 0 && !reaches(floor, contact, type)) {
    if ((traits & SHARES_AGENT) !== 0) {
      facts[contact + STATE]! |= IN_SESSION;
      beginSession(floor, agent, contact);
      return;
    }
    agents.contact[agent] = contact;
    events.schedule(now + times[contact + TALK]!, SERVICE_ENDS, agent);
    return;
  }
  if (state !== 0 && facts[contact + HELD_AGENT] !== NOBODY) relieve(floor, contact);
  const team = agents.team[agent]!;
  const { transfer } = floor.model.types[type]!;
  const handsOn =
    transfer !== null &&
    (state & CHASING) === 0 &&
    decide(contacts, contact, HANDED_ON_AT_ALL + facts[contact + LEG]!) < transfer.probability[team]!;
  if (handsOn) facts[contact + STATE]! |= HANDS_ON;
  if ((traits & SHARES_AGENT) !== 0) {
    facts[contact + STATE]! |= IN_SESSION;
    beginSession(floor, agent, contact);
    return;
  }
  agents.contact[agent] = contact;
  const talk = times[contact + TALK]!;
  const work = times[contact + WORK]!;
  if (handsOn) {
    events.schedule(now + talk, TALK_IS_HANDED_ON, agent);
    return;
  }
  const timer = events.schedule(now + talk + work, SERVICE_ENDS, agent);
  if ((traits & INTERRUPTIBLE) !== 0) {
    facts[contact + STATE]! |= MAY_BE_INTERRUPTED;
    agents.timer[agent] = timer;
    times[contact + REMAINING] = talk + work;
    times[contact + SINCE] = now;
    floor.interruptible.add(agent, team, type);
  }
  if (plan.freesLine[type] === 1 && (state & CALLBACK) === 0) {
    facts[contact + STATE]! |= LINE_FREED;
    events.schedule(now + talk, TALK_ENDS, plan.channelOf[type]!);
  }
}

/** Whether the customer who is called back answers; if not, TALK is what the attempt takes. */
function reaches(floor: Floor, contact: number, type: number): boolean {
  const { contacts, laws, model } = floor;
  const { facts, times } = contacts;
  const callback = model.types[type]!.callback;
  const nth = facts[contact + TRIES]!;
  if (callback === null || decide(contacts, contact, REACHED + nth) < callback.reached) return true;
  facts[contact + STATE]! |= UNREACHED;
  const takes = laws.draw(callback.attempt, facts[contact + INTERVAL]!, decide(contacts, contact, VAIN_ATTEMPT + nth));
  times[contact + TALK] = takes >= 0 ? takes : 0;
  times[contact + WORK] = 0;
  return false;
}

/** The agent who handed the contact on goes: after the handover, or with the end of the talk when consulting. */
function relieve(floor: Floor, contact: number): void {
  const { contacts, laws, model } = floor;
  const { facts, times } = contacts;
  const from = floor.begun(facts[contact + LEG_FROM]!, 'transfer');
  const drawn = laws.draw(
    model.types[facts[contact + LEG_FROM]!]!.transfer?.handover ?? NO_LAW,
    facts[contact + INTERVAL]!,
    decide(contacts, contact, HANDOVER_TIME + facts[contact + LEG]!),
  );
  const handover = drawn >= 0 ? drawn : 0;
  times[contact + TALK]! += handover;
  endStay(floor, contact, from.kind === 'consult' ? times[contact + TALK]! : handover);
}

/** Slower by the hours on duty, faster in a rush. */
function tiredness(floor: Floor, agent: number, team: number): number {
  const { fatigue, rushWhen, rushFaster } = floor.model.teams[team]!.workforce;
  const hours = (floor.events.now - floor.agents.onDutySince[agent]!) / HOUR;
  const rush = floor.waiting.total >= rushWhen ? 1 + rushFaster : 1;
  return (1 + fatigue * hours) / rush;
}
