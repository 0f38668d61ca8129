import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Agents } from '../../../src/center/agents/agents.ts';

/** A capacity that must grow. */
const open = (...poolOf: number[]): Agents => new Agents(Int32Array.from(poolOf), 'longest_idle', 1, 1);

/** An agent who comes on duty idle. */
function idleSince(agents: Agents, team: number, time: number): number {
  const agent = agents.add(team, time);
  agents.becomeIdle(agent, time);
  return agent;
}

/** The agent of a pool who is asked first gets a contact. */
function takeFirst(agents: Agents, pool: number, now = 0): number {
  const agent = agents.first[pool];
  agents.take(agent, now);
  return agent;
}

function takeFirstOf(agents: Agents, team: number, now = 0): number {
  const agent = agents.firstIdleOf(team);
  agents.take(agent, now);
  return agent;
}

describe('Agents', () => {
  it('of a pool are taken longest idle first, whichever team they are of', () => {
    const agents = open(0, 0);
    const [a, b, c] = [idleSince(agents, 0, 0), idleSince(agents, 1, 5), idleSince(agents, 0, 9)];
    expect([takeFirst(agents, 0), takeFirst(agents, 0)]).toEqual([a, b]);
    agents.becomeIdle(a, 12);
    expect([takeFirst(agents, 0), takeFirst(agents, 0)]).toEqual([c, a]);
    expect([agents.count[0], agents.first[0]]).toEqual([0, -1]);
  });

  it('of a team can be taken out of the middle of its pool, longest idle of the team first', () => {
    const agents = open(0, 0);
    const [a, b, c, d] = [0, 1, 0, 1].map((team, time) => idleSince(agents, team, time));
    expect([takeFirstOf(agents, 1), takeFirstOf(agents, 1)]).toEqual([b, d]);
    expect([...agents.idle]).toEqual([2, 0]);
    expect([takeFirst(agents, 0), takeFirst(agents, 0)]).toEqual([a, c]);
  });

  it('of another pool do not stand among the idle', () => {
    const agents = open(0, 1);
    const a = idleSince(agents, 1, 0);
    expect([...agents.count]).toEqual([0, 1]);
    expect([...agents.first]).toEqual([-1, a]);
  });

  it('who are idle stand in the order in which they became so, whatever happens between', () => {
    const does = fc.constantFrom('come', 'take', 'take of team', 'finish', 'go');
    const step = fc.record({ team: fc.nat(2), does });
    const poolOf = [0, 1, 0];
    fc.assert(
      fc.property(fc.array(step, { maxLength: 100, size: 'max' }), (steps) => {
        const agents = open(...poolOf);
        const idle: number[][] = [[], []];
        const busy: number[] = [];
        const begin = (agent: number, now: number): void => {
          agents.contact[agent] = 8 * now;
          busy.push(agent);
        };
        for (const [now, { team, does }] of steps.entries()) {
          const pool = idle[poolOf[team]];
          const own = pool.findIndex((agent) => agents.team[agent] === team);
          if (does === 'come') {
            const agent = agents.add(team, now);
            expect([...idle.flat(), ...busy]).not.toContain(agent);
            expect(agents.team[agent]).toBe(team);
            agents.becomeIdle(agent, now);
            pool.push(agent);
          } else if (does === 'take' && pool.length > 0) {
            const agent = takeFirst(agents, poolOf[team], now);
            expect(agent).toBe(pool.shift());
            begin(agent, now);
          } else if (does === 'take of team' && own >= 0) {
            const agent = takeFirstOf(agents, team, now);
            expect([agent]).toEqual(pool.splice(own, 1));
            begin(agent, now);
          } else if (does === 'finish' && busy.length > 0) {
            const agent = busy.pop()!;
            agents.becomeIdle(agent, now);
            expect(agents.key[agent]).toBe(now);
            idle[poolOf[agents.team[agent]]].push(agent);
          } else if (does === 'go' && busy.length > 0) {
            agents.remove(busy.shift()!);
          }
          expect([...agents.count].slice(0, 2)).toEqual(idle.map(({ length }) => length));
          expect([...agents.first].slice(0, 2)).toEqual(idle.map((queue) => queue[0] ?? -1));
          for (const team of [0, 1, 2]) {
            expect(agents.idle[team]).toBe(idle.flat().filter((agent) => agents.team[agent] === team).length);
          }
        }
        const seen: number[] = [];
        agents.forEachBusy((agent) => seen.push(agent));
        expect(seen).toEqual(busy.sort((a, b) => a - b));
      }),
    );
  });

  it('who go leave their place to who comes next', () => {
    const agents = open(0);
    for (let i = 0; i < 100; i++) agents.remove(agents.add(0, i));
    expect(agents.team).toHaveLength(1);
  });
});
