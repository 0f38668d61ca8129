import type { Eligibility } from './eligibility.ts';
import type { LineView } from './line-view.ts';
import type { Agent, Line, Team } from './routing-rule.ts';

/** How many contacts the agent holds who asks now. */
export interface Asking {
  load: number;
}

/** An agent who looks for the next contact, as a rule sees it: one view for all of a team. */
export class AgentView implements Agent {
  readonly team: Team;
  readonly lines: readonly Line[];
  readonly #eligibility: Eligibility;
  readonly #asking: Asking;

  constructor(team: Team, lines: readonly LineView[], eligibility: Eligibility, asking: Asking) {
    this.team = team;
    this.lines = Object.freeze(lines.filter(({ index }) => eligibility.servesEver(team.index, index)));
    this.#eligibility = eligibility;
    this.#asking = asking;
    Object.freeze(this);
  }

  get contacts(): number {
    return this.#asking.load;
  }

  canTake(line: Line): boolean {
    return this.#eligibility.mayTake(this.team.index, this.#asking.load, line.index);
  }
}
