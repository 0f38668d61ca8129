import type { Model } from '../compile/model.ts';

/**
 * Teams that stand in the same tier of every type's route are one pool: whoever of them has been idle longest is the
 * same question for every contact. Where agents are drawn at random each team is a pool of its own, inside which agents
 * are alike.
 * @returns the pool of each team, numbered from 0
 */
export function poolsOf({ types, teams, pick }: Model): Int32Array {
  if (pick === 'random') return Int32Array.from(teams, (_, team) => team);
  const places = teams.map((_, team) =>
    types.map(({ routes }) => routes.findIndex((tier) => tier.includes(team))).join(','),
  );
  const distinct = [...new Set(places)];
  return Int32Array.from(places, (place) => distinct.indexOf(place));
}

/** Routes as the pools of each tier. */
export function pooledRoutes({ types }: Model, poolOf: Int32Array): (readonly Int32Array[])[] {
  return types.map(({ routes }) => routes.map((tier) => Int32Array.from(new Set(tier.map((team) => poolOf[team]!)))));
}
