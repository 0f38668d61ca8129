import { type Floor, NOBODY } from '../floor.ts';
import { answerMore } from './answer.ts';

/**
 * More are busy in a team than are wanted, and some of them have several contacts: as many as are too many take no
 * other, those with the fewest first, who are done soonest. The rest of the team goes on as before. When they are
 * wanted again, because a colleague went or a break is over, they take contacts again.
 */
export function windDown(floor: Floor, team: number): void {
  const { agents, busy, asked, events } = floor;
  if (agents.levels === 1) return;
  const wanted = Math.max(0, busy.of[team]! - asked[team]!);
  while (agents.windingOf[team]! < wanted) {
    const agent = agents.lightest(team);
    if (agent === NOBODY) return;
    agents.setWinding(agent, 1);
    agents.take(agent, events.now);
  }
  while (agents.windingOf[team]! > wanted) {
    const agent = agents.firstWinding(team);
    agents.setWinding(agent, 0);
    answerMore(floor, agent);
    if (agents.load[agent]! >= agents.limit[agent]!) continue;
    agents.take(agent, events.now);
    agents.offerRoom(agent, events.now);
  }
}
