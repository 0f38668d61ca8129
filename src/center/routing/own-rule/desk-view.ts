import { weekdayOf } from '../../../compile/dates.ts';
import { didYouMean } from '../../../documents/nearest.ts';
import type { Floor } from '../../floor.ts';
import { LineView } from './line-view.ts';
import type { Desk } from './routing-rule.ts';
import { TeamView } from './team-view.ts';

const DAY = 86_400;
const WEEKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;

/** The center as a rule sees it. */
export class DeskView implements Desk {
  readonly teams: readonly TeamView[];
  readonly lines: readonly LineView[];
  readonly #floor: Floor;
  readonly #firstWeekday: number;
  readonly #teamOf: ReadonlyMap<string, TeamView>;
  readonly #lineOf: ReadonlyMap<string, LineView>;

  constructor(floor: Floor) {
    const { teams, lines, grid } = floor.model;
    this.teams = Object.freeze(teams.map((_, team) => new TeamView(floor, team)));
    this.lines = Object.freeze(lines.map((_, line) => new LineView(floor, line)));
    this.#floor = floor;
    this.#firstWeekday = weekdayOf(grid.start);
    this.#teamOf = new Map(this.teams.map((team) => [team.name, team]));
    this.#lineOf = new Map(
      this.lines.filter(({ callback }) => !callback).map((line) => [`${line.channel}/${line.intent}`, line]),
    );
    Object.freeze(this);
  }

  get now(): number {
    return this.#floor.events.now;
  }

  get day(): number {
    return Math.floor(this.now / DAY);
  }

  get timeOfDay(): number {
    return this.now - DAY * this.day;
  }

  get weekday(): Desk['weekday'] {
    return WEEKDAYS[(this.#firstWeekday + this.day) % 7]!;
  }

  get waiting(): number {
    return this.#floor.waiting.total;
  }

  team(name: string): TeamView {
    const team = this.#teamOf.get(name);
    if (team === undefined) throw new Error(`no team is called ${unknown(name, [...this.#teamOf.keys()])}`);
    return team;
  }

  line(channel: string, intent: string): LineView {
    const line = this.#lineOf.get(`${channel}/${intent}`);
    if (line !== undefined) return line;
    throw new Error(`nobody waits in a line of ${unknown(`${channel}/${intent}`, [...this.#lineOf.keys()])}`);
  }
}

function unknown(name: string, known: readonly string[]): string {
  return `"${name}": there are ${known.join(', ')}${didYouMean(String(name), known)}`;
}
