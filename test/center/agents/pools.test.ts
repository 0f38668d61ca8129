import { describe, expect, it } from 'vitest';
import { poolsIn, poolsOf } from '../../../src/center/agents/pools.ts';
import { type Document, modelOf } from '../../scenario-of.ts';

const intents = { billing: { handle: '3m' }, status: { handle: '2m' } };
const channels = { phone: { volume: { per_day: 100 }, mix: { billing: '40%', status: '60%' } } };
const teams = { front: { agents: 3 }, back: { agents: 2 }, extra: { agents: 1 } };

function pools(document: Document): { poolOf: number[]; routes: number[][][] } {
  const model = modelOf({ intents, channels, teams, ...document });
  const poolOf = poolsOf(model);
  const routes = model.types.map(({ route }) => model.routes[route].tiers.map((tier) => [...poolsIn(tier, poolOf)]));
  return { poolOf: [...poolOf], routes };
}

describe('Teams are one pool', () => {
  it('when every contact treats them alike', () => {
    expect(pools({})).toEqual({ poolOf: [0, 0, 0], routes: [[[0]], [[0]]] });
  });

  it('when they stand in the same tier of every route, and only then', () => {
    const routing = { intents: { billing: ['extra', ['front', 'back']] } };
    expect(pools({ routing })).toEqual({ poolOf: [0, 0, 1], routes: [[[1], [0]], [[0, 1]]] });
  });

  it('never when one of them lacks a skill that another has', () => {
    const { poolOf, routes } = pools({ teams: { ...teams, back: { agents: 2, skills: ['status'] } } });
    expect(poolOf).toEqual([0, 1, 0]);
    expect(routes).toEqual([[[0]], [[0, 1]]]);
  });

  it('never when agents are drawn at random: their numbers must be known', () => {
    expect(pools({ routing: { agent: 'random' } })).toEqual({ poolOf: [0, 1, 2], routes: [[[0, 1, 2]], [[0, 1, 2]]] });
  });
});
