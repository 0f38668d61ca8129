import { NO_LAW } from '../../../compile/law-ref.ts';
import { type Floor, NOBODY } from '../../floor.ts';
import type { Team } from './routing-rule.ts';
import type { WorkView } from './work-view.ts';

/** A team as a rule sees it. */
export class TeamView implements Team {
  readonly index: number;
  readonly name: string;
  readonly site: string | null;
  readonly #floor: Floor;
  readonly #list: number;
  readonly #speeds: Float64Array;

  constructor(floor: Floor, index: number) {
    const { name, site } = floor.model.teams[index]!;
    this.index = index;
    this.name = name;
    this.site = site;
    this.#floor = floor;
    this.#list = index * floor.agents.levels;
    this.#speeds = Float64Array.from(floor.model.types, ({ handle, speed }) =>
      handle[index] === NO_LAW ? 0 : speed[index]!,
    );
    Object.freeze(this);
  }

  get onDuty(): number {
    return this.#floor.duty.of[this.index]!;
  }

  get idle(): number {
    return this.#floor.agents.idle[this.index]!;
  }

  get busy(): number {
    return this.onDuty - this.idle;
  }

  get longestIdle(): number {
    const { agents, events } = this.#floor;
    const first = agents.first[this.#list]!;
    return first === NOBODY ? 0 : events.now - agents.key[first]!;
  }

  canDo(work: WorkView): boolean {
    return this.#speeds[work.type]! > 0;
  }

  speed(work: WorkView): number {
    return this.#speeds[work.type]!;
  }
}
