import type { Model } from '../../compile/model.ts';

/**
 * Teams that stand in the same tier of every route are one pool: whoever of them is asked next is the same question for
 * every contact. Where agents are drawn at random, or a rule chooses, each team is a pool of its own, and so is a team
 * with a reserve.
 * @returns the pool of each team, numbered from 0
 */
export function poolsOf({ routes, teams, pick, rule }: Model): Int32Array {
  if (pick === 'random' || rule !== null) return Int32Array.from(teams, (_, team) => team);
  const places = teams.map(({ reserve }, team) => {
    const tiers = routes.map(({ tiers }) => tiers.findIndex((tier) => tier.includes(team)));
    const later = routes.map(({ overflow }) => overflow.findIndex((step) => step.teams.includes(team)));
    // A reserve is that of one team: nobody stands in for another's.
    const own = reserve.some((kept) => kept > 0) ? team : -1;
    return [...tiers, ...later, own].join(',');
  });
  const distinct = [...new Set(places)];
  return Int32Array.from(places, (place) => distinct.indexOf(place));
}

/** Teams as the pools they are in, each once. */
export function poolsIn(teams: readonly number[], poolOf: Int32Array): Int32Array {
  return Int32Array.from(new Set(teams.map((team) => poolOf[team]!)));
}
