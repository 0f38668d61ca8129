import { describe, expect, it } from 'vitest';
import { Agents } from '../../../src/center/agents/agents.ts';
import { poolsOf } from '../../../src/center/agents/pools.ts';
import { ARRIVED_AT, Contacts } from '../../../src/center/contacts/contacts.ts';
import { Router } from '../../../src/center/routing/router.ts';
import { WaitingLines } from '../../../src/center/waiting/waiting-lines.ts';
import { openStream, type Stream } from '../../../src/random/stream.ts';
import { type Document, modelOf } from '../../scenario-of.ts';

const intents = { billing: { handle: '3m' }, status: { handle: '2m' } };
const channels = { phone: { volume: { per_day: 100 }, mix: { billing: '40%', status: '60%' } } };
const teams = { front: { agents: 3 }, back: { agents: 2 }, extra: { agents: 1 } };

/** A router over the model of a document, with its agents and lines under our hands; names in place of numbers. */
function openRouter(document: Document, random: Stream | null = null) {
  const model = modelOf({ intents, channels, teams, ...document });
  const contacts = new Contacts();
  const poolOf = poolsOf(model);
  const agents = new Agents(poolOf);
  const waiting = new WaitingLines(model.lines.length, contacts);
  const router = new Router(model, poolOf, agents, contacts, waiting, { now: 0 }, random);
  const team = (name: string): number => model.teams.findIndex((entry) => entry.name === name);
  const type = (name: string): number => model.types.findIndex((entry) => entry.name === `phone/${name}`);
  const lineOfIntent = (name: string): number => model.routes[model.types[type(name)].route].line;
  const lineOf = new Map<number, string>();
  return {
    idle(name: string, since: number): void {
      agents.becomeIdle(agents.add(team(name), since), since);
    },
    take(name: string): void {
      agents.take(agents.firstIdleOf(team(name)), 0);
    },
    waits(intent: string, since: number): void {
      const contact = contacts.take();
      contacts.times[contact + ARRIVED_AT] = since;
      const line = lineOfIntent(intent);
      lineOf.set(line, intent);
      waiting.join(line, contact);
    },
    answered(intent: string): void {
      const line = lineOfIntent(intent);
      waiting.leave(line, waiting.head[line]);
    },
    /** The team of whoever would get the contact. */
    teamFor(intent: string): string | undefined {
      const list = router.listFor(model.types[type(intent)].route, lineOfIntent(intent), 1);
      return list < 0 ? undefined : model.teams[agents.team[router.agentOf(list)]].name;
    },
    lineFor: (name: string): string | undefined => lineOf.get(router.lineFor(team(name), 0)),
  };
}

describe('An arriving contact goes', () => {
  it('nowhere when nobody is idle', () => {
    expect(openRouter({}).teamFor('status')).toBe(undefined);
  });

  it.each([
    ['that are one pool', teams],
    ['that some other contact treats differently', { ...teams, back: { agents: 2, skills: ['status'] } }],
  ])('to the longest idle over all teams of a tier, teams %s', (_how, teams) => {
    const router = openRouter({ teams });
    router.idle('front', 3);
    router.idle('back', 5);
    router.idle('extra', 7);
    router.idle('front', 1000);
    for (const team of ['front', 'back', 'extra', 'front']) {
      expect(router.teamFor('status')).toBe(team);
      router.take(team);
    }
    expect(router.teamFor('status')).toBe(undefined);
  });

  it('to the first tier that has anybody idle, however long others have been', () => {
    const router = openRouter({ routing: { intents: { status: [['front', 'back'], 'extra'] } } });
    router.idle('extra', 0);
    expect(router.teamFor('status')).toBe('extra');
    router.idle('back', 40);
    router.idle('front', 50);
    expect(router.teamFor('status')).toBe('back');
    router.take('back');
    expect(router.teamFor('status')).toBe('front');
    expect(router.teamFor('billing')).toBe('extra');
  });

  it('never to a team that its list leaves out', () => {
    const router = openRouter({ routing: { intents: { status: ['front'] } } });
    router.idle('back', 0);
    expect([router.teamFor('status'), router.teamFor('billing')]).toEqual([undefined, 'back']);
  });

  it('to any idle agent of the tier alike when the agent is drawn: to a team in proportion to its idle agents', () => {
    const router = openRouter({ routing: { agent: 'random' } }, openStream('routing'));
    for (let i = 0; i < 6; i++) router.idle('front', i);
    for (let i = 0; i < 3; i++) router.idle('back', i);
    router.idle('extra', 0);
    const count = 20_000;
    const went = Array.from({ length: count }, () => router.teamFor('status'));
    for (const [team, share] of [
      ['front', 0.6],
      ['back', 0.3],
      ['extra', 0.1],
    ] as const) {
      const got = went.filter((name) => name === team).length / count;
      expect(Math.abs(got - share)).toBeLessThan(4 * Math.sqrt((share * (1 - share)) / count));
    }
  });

  it('by lot to the next tier only when nobody in the first is idle', () => {
    const router = openRouter(
      { routing: { agent: 'random', intents: { status: [['front', 'back'], ['extra']] } } },
      openStream('routing'),
    );
    router.idle('extra', 0);
    expect(router.teamFor('status')).toBe('extra');
    router.idle('back', 0);
    for (let i = 0; i < 20; i++) expect(router.teamFor('status')).toBe('back');
  });
});

describe('A freed agent takes', () => {
  // Two lines, since only front tells the intents apart by what it can do.
  const apart = { ...teams, single: { agents: 1, skills: ['status'] } };

  it('nobody when nobody waits whom the team may take', () => {
    const router = openRouter({ teams: apart });
    expect(router.lineFor('front')).toBe(undefined);
    router.waits('billing', 0);
    expect([router.lineFor('single'), router.lineFor('front')]).toEqual([undefined, 'billing']);
  });

  it('who has waited longest over all lines of a tier', () => {
    const router = openRouter({ teams: apart });
    router.waits('billing', 2);
    router.waits('status', 5);
    router.waits('billing', 9);
    expect(router.lineFor('front')).toBe('billing');
    router.answered('billing');
    expect(router.lineFor('front')).toBe('status');
    router.answered('status');
    expect(router.lineFor('front')).toBe('billing');
  });

  it('from the first of its tiers in which anybody waits', () => {
    const router = openRouter({ routing: { teams: { front: ['status', 'billing'] } } });
    router.waits('billing', 0);
    expect(router.lineFor('front')).toBe('billing');
    router.waits('status', 100);
    expect(router.lineFor('front')).toBe('status');
    expect(router.lineFor('back')).toBe('billing');
  });

  it('the higher priority first, however long others have waited', () => {
    const router = openRouter({ intents: { ...intents, status: { handle: '2m', priority: 1 } } });
    router.waits('billing', 0);
    router.waits('status', 100);
    expect(router.lineFor('front')).toBe('status');
  });
});
