import type { Model } from '../compile/model.ts';
import { NO_EVENT } from '../kernel/future-event-list.ts';
import { answerFirst, answerMore } from './agents/answer.ts';
import { Interruptible } from './agents/interruptible.ts';
import { poolsOf } from './agents/pools.ts';
import { ARRIVED_AT, OVERFLOW_TIMER, ROUTE, STATE, TYPE } from './contacts/contacts.ts';
import { CALLBACK, MAY_BE_INTERRUPTED } from './contacts/state.ts';
import { flatten } from './flat-model.ts';
import { type Floor, momentsOf, NOBODY } from './floor.ts';
import { Laws } from './laws.ts';
import { judge } from './routing/offer.ts';
import { MISJUDGED, STIRS_IN_QUEUE } from './traits.ts';
import { awaitOverflow, stopOverflow } from './waiting/queue.ts';
import { WaitingLines } from './waiting/waiting-lines.ts';

/** A day begins: if the course has another model from this day on, it holds. */
export function changeWith(floor: Floor, day: number): void {
  floor.rearranged = false;
  const { epochs } = floor.course;
  const next = epochs[floor.epoch + 1];
  if (next === undefined || next.day !== day) return;
  floor.epoch++;
  adopt(floor, next.model, day);
}

/** Whoever is in the center stays where he is; all that happens from now on goes by another model of the same frame. */
function adopt(floor: Floor, model: Model, day: number): void {
  const before = floor.model;
  floor.model = model;
  floor.plan = flatten(model, floor.lasting);
  floor.laws = Laws.of(model);
  floor.tally.adopt(model);
  floor.demand.adopt(model);
  floor.bases.adopt(model);
  floor.workforce.adopt(model, day);
  if (model.moments !== before.moments) floor.momentOf = momentsOf(model);
  floor.look();
  if (urgencyOf(before) !== urgencyOf(model)) registerInterruptible(floor);
  if (routingOf(before) !== routingOf(model)) rearrange(floor);
}

/** Other routes, lines or orders: everybody who waits is put where he would wait now, as long as before. */
function rearrange(floor: Floor): void {
  const { contacts, model, agents, plan } = floor;
  const { facts, times } = contacts;
  // 1. Who waits, by how long.
  const waiting: number[] = [];
  for (const head of floor.waiting.head) {
    for (let contact = head; contact !== NOBODY; contact = floor.waiting.after(contact)) waiting.push(contact);
  }
  waiting.sort((a, b) => times[a + ARRIVED_AT]! - times[b + ARRIVED_AT]! || a - b);

  // 2. New ways, for those who wait and for those who will.
  const poolOf = poolsOf(model);
  const { liveOnly } = floor.router;
  floor.waiting = new WaitingLines(model.lines.length, contacts);
  agents.rearrange(poolOf, model.pick);
  floor.router = floor.newRouter(poolOf);
  floor.router.liveOnly = liveOnly;
  contacts.forEachRecord((contact) => {
    const type = facts[contact + TYPE]!;
    const callback = (facts[contact + STATE]! & CALLBACK) !== 0 ? model.types[type]!.callback : null;
    facts[contact + ROUTE] = callback?.route ?? plan.routeOf[type]!;
    if (callback === null && (plan.traits[type]! & MISJUDGED) !== 0) judge(floor, contact, type);
  });

  // 3. Back into line.
  for (const contact of waiting) {
    floor.waiting.joinInOrder(plan.lineOf[facts[contact + ROUTE]!]!, contact);
    if ((plan.traits[facts[contact + TYPE]!]! & STIRS_IN_QUEUE) === 0) continue;
    if (facts[contact + OVERFLOW_TIMER] === NO_EVENT) continue;
    stopOverflow(floor, contact);
    awaitOverflow(floor, contact, 0);
  }
  floor.rearranged = true;
}

/** Once everybody is on duty: the idle take those whom they may take now. */
export function answerWaiting(floor: Floor): void {
  const { agents, busy, router, events, model } = floor;
  for (let team = 0; team < model.teams.length; team++) {
    while (agents.idle[team]! > 0) {
      const line = router.lineFor(team, 0);
      if (line === NOBODY) break;
      const agent = agents.firstIdleOf(team);
      agents.take(agent, events.now);
      busy.change(team, 1, events.now);
      answerFirst(floor, agent, line);
      answerMore(floor, agent);
    }
  }
}

/** Work under way that may be interrupted, by how urgent it is now. */
function registerInterruptible(floor: Floor): void {
  const { agents, contacts } = floor;
  floor.interruptible = new Interruptible(floor.model);
  agents.forEachBusy((agent) => {
    const contact = agents.contact[agent]!;
    if (contact < 0) return;
    if ((contacts.facts[contact + STATE]! & MAY_BE_INTERRUPTED) === 0) return;
    floor.interruptible.add(agent, agents.team[agent]!, contacts.facts[contact + TYPE]!);
  });
}

const keys = new WeakMap<Model, { readonly routing: string; readonly urgency: string }>();

function routingOf(model: Model): string {
  return keysOf(model).routing;
}

function urgencyOf(model: Model): string {
  return keysOf(model).urgency;
}

/** What decides who goes where, as one text each, so that two models are compared at a glance. */
function keysOf(model: Model): { readonly routing: string; readonly urgency: string } {
  let made = keys.get(model);
  if (made === undefined) {
    const { routes, lines, types, teams, channels, pick, order, sticky, rule } = model;
    const served = teams.map(({ serves, servesAfter, reserve }) => [
      serves,
      Array.from(servesAfter),
      Array.from(reserve),
    ]);
    const ways = types.map(({ route, misjudged, callback }) => [route, misjudged, callback?.route]);
    const sessions = channels.map((channel) => channel.sessions);
    made = {
      routing: JSON.stringify([routes, lines, ways, served, sessions, pick, order, sticky, rule]),
      urgency: JSON.stringify(types.map(({ priority, interruptible }) => [`${priority}`, interruptible])),
    };
    keys.set(model, made);
  }
  return made;
}
