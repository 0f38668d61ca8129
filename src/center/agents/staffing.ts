import { TEAM } from '../counting/counts.ts';
import { type Floor, NOBODY } from '../floor.ts';
import { answerFirst, answerMore } from './answer.ts';
import { endStays } from './staying.ts';
import { windDown } from './wind-down.ts';

const HOUR = 3600;

/** An agent who is neither idle nor has a contact leaves. */
export function goHome(floor: Floor, agent: number): void {
  const { agents, duty, workforce, tally, bin, events } = floor;
  const { now } = events;
  const team = agents.team[agent]!;
  const present = now - agents.onDutySince[agent]!;
  if (present > 0) {
    const busy = agents.workedUntil(agent, now) / present;
    tally.noteTeam(TEAM.stints, team, bin, 1);
    tally.noteTeam(TEAM.stintBusy, team, bin, busy);
    tally.noteTeam(TEAM.stintBusySquared, team, bin, busy * busy);
  }
  payOvertime(floor, team);
  duty.change(team, -1, now);
  if (agents.person[agent] !== NOBODY) workforce.goesOffDuty(agents.person[agent]!);
  agents.remove(agent);
}

/**
 * Whether somebody waits whom an agent will take who is still busy, or may come out of self-service: only then is there a
 * reason to stay after closing.
 * Whoever is idle while somebody waits was not to take him, and whoever stays for a transfer waits himself.
 */
export function hasToServe(floor: Floor): boolean {
  const { busy, staying, router } = floor;
  if (isTalkingToBots(floor)) return true;
  for (let team = 0; team < busy.of.length; team++) {
    if (busy.of[team]! > staying[team]! && router.lineFor(team, 0) !== NOBODY) return true;
  }
  return false;
}

/** Whether callers are still inside self-service, who may ask for a person in a moment. */
function isTalkingToBots({ botSessions, model }: Floor): boolean {
  return model.bots.some((bot, b) => bot.live && botSessions.of[b]! > 0);
}

/**
 * The schedule holds from now on: each team is brought to the number it asks for.
 * @param moment index into `Model.moments`; beyond the last nobody is asked for
 * @param since when the schedule asked for it first: before now where people stayed to serve
 */
export function followSchedule(floor: Floor, moment: number, since: number): void {
  const { teams, moments } = floor.model;
  for (let team = 0; team < teams.length; team++) {
    const asked = moment < moments.length ? floor.workforce.onDuty(team, moment) : 0;
    // Whoever is out for a while comes back: only the end of paid time is the end of a shift.
    const paid = moment < moments.length ? floor.workforce.onPay(team, moment) : 0;
    if (paid < floor.paid[team]!) {
      floor.endOfShift[team] = since;
      floor.stillToGo[team]! += floor.paid[team]! - paid;
    }
    floor.paid[team] = paid;
    floor.asked[team] = asked;
    bring(floor, team, asked);
    floor.stillToGo[team] = Math.min(floor.stillToGo[team]!, Math.max(0, floor.duty.of[team]! - asked));
  }
}

/**
 * Idle agents leave at once; who only stays with somebody who waits does the work left and goes; the busy go when they
 * finish. Newcomers take who has waited, or are idle.
 */
function bring(floor: Floor, team: number, asked: number): void {
  const { agents, duty, busy, workforce, router, events } = floor;
  const { now } = events;
  while (agents.idle[team]! > 0 && duty.of[team]! > asked) {
    const agent = agents.firstIdleOf(team);
    agents.take(agent, now);
    goHome(floor, agent);
  }
  endStays(floor, team, busy.of[team]! - asked);
  windDown(floor, team);
  while (duty.of[team]! < asked) {
    const agent = agents.add(team, now);
    const person = workforce.comesOnDuty(team);
    agents.person[agent] = person;
    if (person !== NOBODY) {
      agents.pace[agent] = workforce.pace[person]!;
      agents.quality[agent] = workforce.quality[person]!;
    }
    duty.change(team, 1, now);
    const line = router.lineFor(team, 0);
    if (line === NOBODY) {
      agents.becomeIdle(agent, now);
    } else {
      busy.change(team, 1, now);
      answerFirst(floor, agent, line);
      answerMore(floor, agent);
    }
  }
}

/** What the schedule costs from a moment to the next, whoever is still there or gone. */
export function paySchedule(floor: Floor, moment: number): void {
  if (moment >= floor.model.moments.length) return;
  for (let team = 0; team < floor.model.teams.length; team++) pay(floor, team, moment);
}

function pay(floor: Floor, team: number, moment: number): void {
  const { moments, grid } = floor.model;
  const { wage } = floor.model.teams[team]!.workforce;
  const end = moments[moment + 1] ?? grid.open.length * grid.interval;
  const seconds = floor.workforce.onPay(team, moment) * (end - moments[moment]!);
  if (seconds === 0) return;
  floor.tally.noteTeam(TEAM.paidSeconds, team, floor.bin, seconds);
  if (wage !== null) floor.tally.noteTeam(TEAM.wages, team, floor.bin, (seconds / HOUR) * wage[moment]!);
}

/** Somebody goes: after the end of the shift, if there are any still to go, it is overtime since then. */
function payOvertime(floor: Floor, team: number): void {
  const part = Math.min(1, floor.stillToGo[team]!);
  if (part === 0) return;
  floor.stillToGo[team]! -= part;
  const seconds = part * (floor.events.now - floor.endOfShift[team]!);
  if (seconds <= 0) return;
  const { wage, overtime } = floor.model.teams[team]!.workforce;
  floor.tally.noteTeam(TEAM.overtimeSeconds, team, floor.bin, seconds);
  if (wage === null) return;
  const rate = wage[Math.min(floor.moment, wage.length - 1)]!;
  floor.tally.noteTeam(TEAM.overtimeWages, team, floor.bin, (seconds / HOUR) * rate * overtime);
}
