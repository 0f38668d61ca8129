import type { Team } from '../../documents/scenario.ts';
import type { Model, TeamModel } from '../model.ts';
import type { Line } from './lines.ts';
import { compare, inTiers } from './tiers.ts';

/** Live work comes first, then calls back, then what may wait; what only overflows to a team comes after its own of each. */
const RANK = { live: 0, called: 2, deferred: 4 } as const;

/** Where a line stands with a team. */
interface Place {
  readonly line: number;
  readonly rank: number;
  readonly priority: number;
  /** Deferred work goes after live work of the same priority, which it would always have waited longer than. */
  readonly deferred: boolean;
  readonly place: number;
}

/**
 * Lines taken by a freed agent of a team, in tiers: by priority first, then by the team's own order; and from which
 * waiting time on, and beyond how many idle agents.
 */
export function linesOfTeam(
  { workforce }: Team,
  team: number,
  lines: readonly Line[],
  order: Model['order'],
  decisive: (line: Line) => boolean,
): Pick<TeamModel, 'serves' | 'servesAfter' | 'reserve'> {
  const mixes = (line: Line): boolean => order === 'due' && workforce.reserve === 0 && line.standing === 'deferred';
  const places = lines.flatMap((line, l): Place[] => {
    const own = line.places[team]! >= 0;
    if (!own && overflowsAfter(line, team) === null) return [];
    const amongLive = mixes(line) || decisive(line);
    const rank = (amongLive ? RANK.live : RANK[line.standing]) + (own ? 0 : 1);
    const deferred = line.deferred && order === 'arrival';
    return [{ line: l, rank, priority: line.priority, deferred, place: own ? line.places[team]! : 0 }];
  });
  places.sort(
    (a, b) =>
      compare(a.rank, b.rank) ||
      compare(a.priority, b.priority) ||
      Number(a.deferred) - Number(b.deferred) ||
      a.place - b.place ||
      a.line - b.line,
  );
  const alike = (a: Place, b: Place): boolean =>
    a.rank === b.rank && a.priority === b.priority && a.deferred === b.deferred && a.place === b.place;
  return {
    serves: inTiers(places, alike).map((tier) => tier.map(({ line }) => line)),
    servesAfter: Float64Array.from(lines, (line) => (line.places[team]! >= 0 ? 0 : (overflowsAfter(line, team) ?? 0))),
    reserve: Int32Array.from(lines, ({ standing, kept }) => (standing === 'deferred' ? workforce.reserve : kept)),
  };
}

/** Seconds after which a line opens to a team; null: never. */
function overflowsAfter({ overflow }: Line, team: number): number | null {
  return overflow.find(({ teams }) => teams.includes(team))?.after ?? null;
}
