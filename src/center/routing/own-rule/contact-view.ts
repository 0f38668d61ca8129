import type { Floor } from '../../floor.ts';
import type { Eligibility } from './eligibility.ts';
import type { Contact, Team } from './routing-rule.ts';
import type { TeamView } from './team-view.ts';
import { WorkView } from './work-view.ts';

/** A contact that comes, as a rule sees it: one view for all that would wait in the same line. */
export class ContactView extends WorkView implements Contact {
  readonly teams: readonly Team[];
  readonly #floor: Floor;
  readonly #eligibility: Eligibility;

  constructor(floor: Floor, line: number, eligibility: Eligibility, teams: readonly TeamView[]) {
    super(floor.model, line);
    this.teams = Object.freeze(teams.filter(({ index }) => eligibility.receivesEver(index, line)));
    this.#floor = floor;
    this.#eligibility = eligibility;
    Object.freeze(this);
  }

  get dueAt(): number {
    const { model, events } = this.#floor;
    return this.#floor.dueOf(model.types[this.type]!.channel, events.now);
  }

  canGoTo(team: Team): boolean {
    return this.#eligibility.listFor(team.index, this.index) >= 0;
  }
}
