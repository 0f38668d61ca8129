import { describe, expect, it } from 'vitest';
import type { Model } from '../../../src/compile/model.ts';
import { type Document, modelOf } from '../../scenario-of.ts';
import { lineOf, routes, serves } from './in-words.ts';

const intents = { billing: { handle: '3m' }, status: { handle: '2m' }, technical: { handle: '5m' } };
const thirds = { billing: '30%', status: '30%', technical: '40%' };
const phone = { volume: { per_day: 100 }, mix: thirds };

function routed(document: Document): Model {
  return modelOf({ intents, channels: { phone }, ...document });
}

describe('Without routing', () => {
  it('everybody waits in one line for the one pool of all teams', () => {
    const model = routed({ teams: { front: { agents: 3 }, back: { agents: 2 } } });
    expect(model.lines.length).toBe(1);
    expect(new Set(Object.values(routes(model)))).toEqual(new Set(['front = back']));
    expect(serves(model)).toEqual({ front: 'billing+status+technical', back: 'billing+status+technical' });
  });

  it('a contact goes to the teams that have the skill, and types told apart by any team have lines of their own', () => {
    const teams = {
      front: { agents: 3, skills: ['billing', 'status'] },
      back: { agents: 2, skills: ['technical', 'billing'] },
    };
    const model = routed({ teams });
    expect(routes(model)).toEqual({
      'phone/billing': 'front = back',
      'phone/status': 'front',
      'phone/technical': 'back',
    });
    expect(model.lines.length).toBe(3);
    expect(serves(model)).toEqual({ front: 'billing = status', back: 'billing = technical' });
  });

  it('a team answers only its own channels', () => {
    const model = routed({
      channels: { phone, chat: { volume: { per_day: 10 }, mix: { status: '100%' } } },
      teams: { front: { agents: 3, channels: ['phone'] }, web: { agents: 1, channels: ['chat'], skills: ['status'] } },
    });
    expect(routes(model)['phone/status']).toBe('front');
    expect(routes(model)['chat/status']).toBe('web');
    expect(lineOf(model, 'chat/status')).not.toBe(lineOf(model, 'phone/status'));
  });

  it('types of several channels that all teams treat alike share a line', () => {
    const chat = { volume: { per_day: 10 }, mix: { status: '100%' } };
    expect(routed({ channels: { phone, chat }, teams: { front: { agents: 3 } } }).lines.length).toBe(1);
  });
});

describe('Priority', () => {
  it('parts the lines, 1 before 2 and unmarked last', () => {
    const model = routed({
      intents: {
        billing: { handle: '3m', priority: 2 },
        status: { handle: '2m' },
        technical: { handle: '5m', priority: 1 },
      },
      teams: { front: { agents: 3 } },
    });
    expect(serves(model)).toEqual({ front: 'technical > billing > status' });
  });

  it('of an intent goes before that of its channel', () => {
    const model = routed({
      intents: { ...intents, technical: { handle: '5m', priority: 3 } },
      channels: { phone: { ...phone, priority: 1 } },
      teams: { front: { agents: 3 } },
    });
    expect(serves(model)).toEqual({ front: 'billing+status > technical' });
  });

  it('goes before the order of a team', () => {
    const model = routed({
      intents: { ...intents, technical: { handle: '5m', priority: 1 } },
      teams: { front: { agents: 3 } },
      routing: { teams: { front: ['billing', 'status', 'technical'] } },
    });
    expect(serves(model)).toEqual({ front: 'technical > billing > status' });
  });
});

describe('Routing', () => {
  const teams = { front: { agents: 3 }, back: { agents: 2 }, extra: { agents: 1 } };

  it('tries the teams of an intent in the order and the tiers stated', () => {
    const model = routed({ teams, routing: { intents: { billing: ['front', ['back', 'extra']] } } });
    expect(routes(model)).toEqual({
      'phone/billing': 'front > back = extra',
      'phone/status': 'front = back = extra',
      'phone/technical': 'front = back = extra',
    });
  });

  it('leaves out of a stated list who is not named', () => {
    const model = routed({ teams, routing: { intents: { billing: ['extra'] } } });
    expect(routes(model)['phone/billing']).toBe('extra');
  });

  it('lets a freed agent take intents in the order and the tiers of the team', () => {
    const model = routed({
      teams,
      routing: { teams: { front: ['technical', ['status', 'billing']], back: ['billing'] } },
    });
    expect(serves(model)).toEqual({
      front: 'technical > billing = status',
      back: 'billing',
      extra: 'billing = status = technical',
    });
  });

  it('keeps types in one line when only the route of an arriving contact tells them apart', () => {
    const model = routed({ teams, routing: { intents: { billing: ['front', 'back', 'extra'] } } });
    expect(model.lines.length).toBe(1);
  });

  it('never sends a contact of a channel to a team that does not answer it, named or not', () => {
    const model = routed({
      channels: { phone, chat: { volume: { per_day: 10 }, mix: { billing: '100%' } } },
      teams: { front: { agents: 3, channels: ['phone'] }, back: { agents: 2 } },
      routing: { intents: { billing: ['front', 'back'] } },
    });
    expect(routes(model)['chat/billing']).toBe('back');
    expect(routes(model)['phone/billing']).toBe('front > back');
  });
});
