import { answerWaiting, changeWith } from './adopt.ts';
import { followSchedule, hasToServe, paySchedule } from './agents/staffing.ts';
import { nextInNeed } from './contacts/checkout.ts';
import { ARRIVED_AT, NEXT, TYPE } from './contacts/contacts.ts';
import { LIFE } from './counting/counts.ts';
import { type Floor, NOBODY } from './floor.ts';
import { INTERVAL_BEGINS, STAFFING_CHANGES } from './ladder.ts';
import { DEFERRED } from './traits.ts';
import { isPastDue } from './waiting/queue.ts';
import { clearLine } from './waiting/waiting-ends.ts';

/** The clock on the wall: opening, closing, staffing, and the end. */
export function beginInterval(floor: Floor, interval: number): void {
  const { model, events } = floor;
  const { grid } = model;
  const { now } = events;
  const over = interval === grid.open.length;
  floor.interval = interval;
  // 1. Time that passes from now on belongs to another bin.
  const bin = over ? grid.bins - 1 : grid.bin[interval]!;
  floor.turn(bin, now);
  // 2. A long run ends when everybody it measures has left, or at the end of the day kept for that.
  if (grid.continuous && (over || (now >= grid.end && floor.measuredInside === 0))) {
    floor.nextArrivals.clear();
    events.clear();
    return;
  }
  // 3. A day is over: what is open by now, and what came of it all so far.
  const midnight = over || interval % grid.perDay === 0;
  if (midnight && interval > 0 && floor.looksAtBacklog) lookAtBacklog(floor);
  if (midnight && !over && floor.onDay !== null) {
    floor.countBases();
    floor.onDay(interval / grid.perDay, floor.tally.values);
  }
  goOn(floor);
}

/** The rest of what begins with an interval: from here on another model may hold. */
export function goOn(floor: Floor): void {
  const { model, events, demand, workforce, interval } = floor;
  const { grid } = model;
  const { now } = events;
  const over = interval === grid.open.length;
  const wasOpen = interval > 0 && grid.open[interval - 1] === 1;
  const isOpen = !over && grid.open[interval] === 1;
  // 1. The day's customers set out, and the day's people.
  if (!over) {
    if (interval % grid.perDay === 0) {
      const day = interval / grid.perDay;
      changeWith(floor, day);
      floor.bases.beginDay(day);
      workforce.beginDay(day);
      demand.beginDay(day);
      const sources = model.types.length + model.journeys.length;
      for (let source = 0; source < sources; source++) {
        const journey = source - model.types.length;
        floor.nextArrivals.set(source, journey < 0 ? demand.nextArrival(source) : nextInNeed(floor, journey));
      }
    }
    workforce.beginInterval(interval);
  }
  // 2. Closing; then whoever the schedule asks for is on duty, unless everybody stays to serve the queue out.
  if (interval > 0 && floor.closesByChannel) closeChannels(floor, interval);
  if (wasOpen && !isOpen) close(floor, now);
  if (isOpen) stopServingOut(floor);
  floor.moment = floor.momentOf[interval] ?? floor.model.moments.length;
  paySchedule(floor, floor.moment);
  if (!floor.servingOut) followSchedule(floor, floor.moment, now);
  if (floor.rearranged) answerWaiting(floor);
  if (over) return;
  events.schedule((interval + 1) * grid.interval, INTERVAL_BEGINS, interval + 1);
  awaitNextMoment(floor);
}

/** Staffing changes inside an interval. */
export function changeStaffing(floor: Floor, moment: number): void {
  floor.moment = moment;
  paySchedule(floor, moment);
  if (!floor.servingOut) followSchedule(floor, moment, floor.events.now);
  awaitNextMoment(floor);
}

/** Call after each event: whoever stayed goes home when nobody is left to serve. */
export function endServingOut(floor: Floor): void {
  if (hasToServe(floor)) return;
  stopServingOut(floor);
  followSchedule(floor, floor.moment, floor.closedAt);
}

function stopServingOut(floor: Floor): void {
  floor.servingOut = false;
  floor.router.liveOnly = false;
}

function awaitNextMoment(floor: Floor): void {
  const { moments, grid } = floor.model;
  const next = floor.moment + 1;
  if (next >= moments.length) return;
  const at = moments[next]!;
  if (at < (floor.interval + 1) * grid.interval) floor.events.schedule(at, STAFFING_CHANGES, next);
}

function close(floor: Floor, now: number): void {
  const { model } = floor;
  floor.closedAt = now;
  if (model.grid.atClose === 'serve_out') {
    floor.router.liveOnly = true;
    floor.servingOut = hasToServe(floor);
    if (!floor.servingOut) floor.router.liveOnly = false;
    return;
  }
  for (let line = 0; line < model.lines.length; line++) {
    if (!model.lines[line]!.deferred) clearLine(floor, line, null);
  }
}

/** Channels with hours of their own that end before the center's. */
function closeChannels(floor: Floor, interval: number): void {
  const { model } = floor;
  const { grid } = model;
  if (grid.atClose === 'serve_out') return;
  model.channels.forEach((channel, c) => {
    if (channel.deferred || channel.open[interval - 1] !== 1 || channel.open[interval] === 1) return;
    for (let line = 0; line < model.lines.length; line++) clearLine(floor, line, c);
  });
}

/** At the end of each day: deferred contacts that are still open, how old they are, and which are past due. */
function lookAtBacklog(floor: Floor): void {
  const { model, contacts, waiting, plan, tally, events } = floor;
  const { facts, times } = contacts;
  // The day that ends is the one looked at.
  const bin = model.grid.bin[floor.interval - 1]!;
  model.types.forEach((_, type) => {
    if ((plan.traits[type]! & DEFERRED) !== 0) tally.note(LIFE.looks, type, bin);
  });
  for (let line = 0; line < model.lines.length; line++) {
    if (!model.lines[line]!.deferred) continue;
    for (let contact = waiting.head[line]!; contact !== NOBODY; contact = facts[contact + NEXT]!) {
      const type = facts[contact + TYPE]!;
      if ((plan.traits[type]! & DEFERRED) === 0) continue;
      tally.note(LIFE.open, type, bin);
      if (isPastDue(floor, contact)) tally.note(LIFE.openPastDue, type, bin);
      if (bin < plan.bins) tally.age(plan.channelOf[type]!, events.now - times[contact + ARRIVED_AT]!);
    }
  }
}
