import { HELD_AGENT } from '../contacts/contacts.ts';
import { type Floor, NOBODY } from '../floor.ts';
import { SERVICE_ENDS } from '../ladder.ts';

/** An agent who has handed a contact on stays on the line until somebody answers. */
export function stay(floor: Floor, agent: number, contact: number, work: number): void {
  floor.workToDo[agent] = work;
  floor.staysWith[agent] = contact;
  floor.staying[floor.agents.team[agent]!]!++;
}

/** Whoever stayed with a contact, if anybody, need not any more: free after so long, and the work of the own part. */
export function endStay(floor: Floor, contact: number, after: number): void {
  const { facts } = floor.contacts;
  const agent = facts[contact + HELD_AGENT]!;
  if (agent === NOBODY) return;
  facts[contact + HELD_AGENT] = NOBODY;
  floor.staysWith[agent] = NOBODY;
  floor.staying[floor.agents.team[agent]!]!--;
  floor.events.schedule(floor.events.now + after + floor.workToDo[agent]!, SERVICE_ENDS, agent);
}

/** The shifts of some of a team end: those who only stay with a waiting customer go first. */
export function endStays(floor: Floor, team: number, agents: number): void {
  if (floor.staying[team] === 0) return;
  floor.agents.forEachBusy((agent) => {
    const contact = floor.staysWith[agent] ?? NOBODY;
    if (agents <= 0 || contact === NOBODY || floor.agents.team[agent] !== team) return;
    endStay(floor, contact, 0);
    agents--;
  });
}

/**
 * Whether anybody may take the next leg who neither stays with a customer nor is about to go: else all would wait for
 * each other, and nobody stays. Nor does who should have gone home already, nor anybody with what may wait over night.
 */
export function isWorthStaying(floor: Floor, agent: number, route: number): boolean {
  const { agents, duty, asked, model, staying } = floor;
  const { tiers, overflow, line } = model.routes[route]!;
  const own = agents.team[agent]!;
  if (floor.isOverstaffed(own) || model.lines[line]!.deferred) return false;
  const able = [...tiers.flat(), ...overflow.flatMap((step) => step.teams)];
  return able.some((team) => Math.min(duty.of[team]!, asked[team]!) - staying[team]! > (team === own ? 1 : 0));
}
