import type { Model } from '../compile/model.ts';
import type { Agents } from './agents.ts';
import type { Level } from './level.ts';

const NOBODY = -1;

/** Who is on duty: brings each team to the number its schedule asks for. */
export class Staffing {
  private readonly model: Model;
  private readonly agents: Agents;
  private readonly busy: Level;
  private readonly duty: Level;
  /** Gives a newcomer, counted as busy, the first contact of a line. */
  private readonly answerFirst: (agent: number, line: number) => void;
  private readonly lineFor: (team: number) => number;
  /** Agents the schedule asks for, by team. */
  private readonly asked: Int32Array;

  constructor(
    model: Model,
    agents: Agents,
    busy: Level,
    duty: Level,
    lineFor: (team: number) => number,
    answerFirst: (agent: number, line: number) => void,
  ) {
    this.model = model;
    this.agents = agents;
    this.busy = busy;
    this.duty = duty;
    this.lineFor = lineFor;
    this.answerFirst = answerFirst;
    this.asked = new Int32Array(model.teams.length);
  }

  /** Whether whoever of the team finishes now goes, since more are busy than the schedule asks for. */
  isOverstaffed(team: number): boolean {
    return this.busy.of[team]! > this.asked[team]!;
  }

  /** Whether somebody waits whom an agent on duty may still take: only then is there a reason to stay after closing. */
  hasToServe(): boolean {
    for (let team = 0; team < this.duty.of.length; team++) {
      if (this.duty.of[team]! > 0 && this.lineFor(team) !== NOBODY) return true;
    }
    return false;
  }

  /** The schedule of an interval holds from now on; past the last interval nobody is asked for. */
  follow(interval: number, now: number): void {
    const { teams } = this.model;
    for (let team = 0; team < teams.length; team++) this.bring(team, teams[team]!.agents[interval] ?? 0, now);
  }

  /** Idle agents leave at once, busy ones when they finish; newcomers take who has waited, or are idle. */
  private bring(team: number, asked: number, now: number): void {
    const { agents, duty, busy } = this;
    this.asked[team] = asked;
    while (agents.idle[team]! > 0 && duty.of[team]! > asked) {
      agents.remove(agents.takeLongestIdleOf(team));
      duty.change(team, -1, now);
    }
    while (duty.of[team]! < asked) {
      const agent = agents.add(team);
      duty.change(team, 1, now);
      const line = this.lineFor(team);
      if (line === NOBODY) {
        agents.becomeIdle(agent, now);
      } else {
        busy.change(team, 1, now);
        this.answerFirst(agent, line);
      }
    }
  }
}
