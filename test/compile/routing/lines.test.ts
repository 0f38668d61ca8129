import { describe, expect, it } from 'vitest';
import type { Model } from '../../../src/compile/model.ts';
import { type Document, modelOf } from '../../scenario-of.ts';
import { lineOf, routes, serves } from './in-words.ts';

const intents = { status: { handle: '2m' }, billing: { handle: '3m' } };
const volume = { per_day: 100 };
const mix = { status: '50%', billing: '50%' };
const phone = { volume, mix };
const email = { kind: 'email', volume, mix: { status: '100%' } };

function lined(document: Document): Model {
  return modelOf({ intents, ...document });
}

describe('Deferred work', () => {
  it('comes after live work, with the reserve of each team', () => {
    const model = lined({
      channels: { email, phone },
      teams: { front: { agents: 3, reserve: 2 }, back: { agents: 1 } },
    });
    expect(serves(model)).toEqual({
      front: 'status+billing > email/status',
      back: 'status+billing > email/status',
    });
    const line = lineOf(model, 'email/status');
    expect(model.lines.map(({ deferred }, l) => deferred === (l === line))).toEqual([true, true]);
    expect(model.teams.map(({ reserve }) => reserve[line])).toEqual([2, 0]);
    expect(model.teams.map(({ reserve }) => reserve[1 - line])).toEqual([0, 0]);
  });

  it('comes after live work even with a priority, unless that goes before some live one', () => {
    const words = (email_priority: number, phone_priority: number): string =>
      serves(
        lined({
          channels: { email: { ...email, priority: email_priority }, phone: { ...phone, priority: phone_priority } },
          teams: { front: { agents: 3 } },
        }),
      ).front;
    expect(words(1, 2)).toBe('email/status > status+billing');
    expect(words(2, 2)).toBe('status+billing > email/status');
    expect(words(3, 2)).toBe('status+billing > email/status');
  });

  it('that goes before live work of one priority still comes after that of its own', () => {
    const model = lined({
      intents: { status: { handle: '2m', priority: 2 }, billing: { handle: '3m', priority: 5 } },
      channels: { email, phone },
      teams: { front: { agents: 3 } },
    });
    expect(serves(model).front).toBe('status > email/status > billing');
  });

  it('due after different times waits in lines of its own', () => {
    const social = { ...email, kind: 'social', deadline: '2 business hours' };
    const lines = (deadline: string): number =>
      lined({
        channels: { email: { ...email, deadline }, social, phone },
        teams: { front: { agents: 3 } },
      }).lines.length;
    expect(lines('8 business hours')).toBe(3);
    expect(lines('2h')).toBe(3);
    expect(lines('2 business hours')).toBe(2);
  });
});

describe('Contacts that share an agent', () => {
  it('never wait behind those who need one for themselves', () => {
    const chat = { kind: 'chat', volume, mix };
    const model = lined({ channels: { phone, chat }, teams: { front: { agents: 3 } } });
    expect(serves(model).front).toBe('status+billing = chat/status+chat/billing');
  });
});

describe('A call back', () => {
  const callback = { accept: '40%', reserve: 2 };

  it('that keeps its place goes the way of the contact', () => {
    const model = lined({
      channels: { phone: { ...phone, callback: { accept: '40%', place: 'kept' } } },
      teams: { front: { agents: 3 } },
    });
    for (const { callback, route } of model.types) expect(callback!.route).toBe(route);
    expect(model.lines.length).toBe(1);
  });

  it('that comes last is made by the same teams, after live and before deferred work, with its reserve', () => {
    const model = lined({
      channels: { phone: { ...phone, callback }, email },
      teams: { front: { agents: 3, reserve: 1 }, back: { agents: 1 } },
    });
    expect(serves(model)).toEqual({
      front: 'status+billing > status…+billing… > email/status',
      back: 'status+billing > status…+billing… > email/status',
    });
    const [{ callback: called, route }] = model.types;
    const own = model.routes[called!.route];
    expect(own.tiers).toEqual(model.routes[route].tiers);
    expect(model.teams.map(({ reserve }) => reserve[own.line])).toEqual([2, 2]);
    expect(model.lines[own.line].deferred).toBe(false);
  });
});

describe('Overflow', () => {
  const teams = {
    front: { agents: 3, skills: ['status'] },
    back: { agents: 2 },
    extra: { agents: 1 },
  };
  const overflow = [
    { after: '90s', to: ['extra', 'back'] },
    { intent: 'status', after: '30s', to: 'back' },
  ];
  const stated = { status: ['front'], billing: ['back'] };

  it('lists who may take a contact later, soonest first and each once, without those tried at once', () => {
    const model = lined({ channels: { phone }, teams, routing: { intents: stated, overflow } });
    expect(routes(model)).toEqual({ 'phone/status': 'front', 'phone/billing': 'back' });
    const later = model.types.map(({ route }) => model.routes[route].overflow);
    expect(later).toEqual([
      [
        { after: 30, teams: [1] },
        { after: 90, teams: [2] },
      ],
      [{ after: 90, teams: [2] }],
    ]);
  });

  it('never leads to a team without the skill', () => {
    const model = lined({
      channels: { phone },
      teams,
      routing: { intents: stated, overflow: [{ after: '10s', to: ['front', 'extra'] }] },
    });
    const billing = model.routes[model.types[1].route];
    expect(billing.overflow).toEqual([{ after: 10, teams: [2] }]);
  });

  it('opens a line to a team after its own lines, once its head has waited so long, freed agents too', () => {
    const model = lined({
      channels: { phone, email },
      teams,
      routing: { intents: stated, teams: { front: ['status'], back: ['billing'] }, overflow },
    });
    const words = serves(model);
    expect(words.front).toBe('status > email/status');
    expect(words.back).toBe('billing > status (30 s) > email/status (30 s)');
    expect(words.extra).toBe('status (90 s) = billing (90 s) > email/status (90 s)');
  });

  it('parts the lines of intents that overflow differently', () => {
    const same = { teams: { front: { agents: 3 }, back: { agents: 2 } }, channels: { phone } };
    const only = { intents: { status: ['front'], billing: ['front'] } };
    const shared = lined({ ...same, routing: { ...only, overflow: [{ after: '30s', to: 'back' }] } });
    const parted = lined({ ...same, routing: { ...only, overflow: [{ intent: 'status', after: '30s', to: 'back' }] } });
    expect([shared.lines.length, parted.lines.length]).toEqual([1, 2]);
  });
});
