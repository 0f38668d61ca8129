import { describe, expect, it } from 'vitest';
import { compile } from '../../../src/compile/compile.ts';
import type { Model } from '../../../src/compile/model.ts';
import { type Document, modelOf, scenarioOf } from '../../scenario-of.ts';
import { lineOf, routeInWords, routes, serves } from './in-words.ts';

const intents = {
  status: { handle: '2m', complexity: 'simple' },
  billing: { handle: '3m', complexity: 'medium' },
  technical: { handle: '5m', complexity: 'complex' },
};
const phone = { volume: { per_day: 100 }, mix: { status: '30%', billing: '30%', technical: '40%' } };
const teams = { front: { agents: 3 }, back: { agents: 2 }, extra: { agents: 1 } };

function routed(routing: object, more: Document = {}): Model {
  return modelOf({ intents, channels: { phone }, teams, routing, ...more });
}

const everyRoute = (model: Model): Set<string> => new Set(Object.values(routes(model)));

describe('Availability', () => {
  it('is one pool of all who can, longest idle and longest waiting first', () => {
    const model = routed({ strategy: 'availability' });
    expect(everyRoute(model)).toEqual(new Set(['front = back = extra']));
    expect([model.pick, model.order, model.sticky]).toEqual(['longest_idle', 'arrival', false]);
    expect(model).toEqual(routed({}));
  });
});

describe('Skills', () => {
  const skilled = {
    expert: { agents: 1 },
    front: { agents: 3, skills: ['status'] },
    back: { agents: 2, skills: ['status', 'billing'] },
    side: { agents: 2, skills: ['status', 'technical'] },
  };

  it('try those who can do least first, equals as one pool', () => {
    const model = routed({ strategy: 'skills' }, { teams: skilled });
    expect(routes(model)).toEqual({
      'phone/status': 'front > back = side > expert',
      'phone/billing': 'back > expert',
      'phone/technical': 'side > expert',
    });
  });

  it('keep to the groups that an intent states', () => {
    const model = routed(
      { strategy: 'skills', intents: { status: ['expert', ['front', 'back']] } },
      { teams: skilled },
    );
    expect(routes(model)).toMatchObject({ 'phone/status': 'expert > front = back', 'phone/billing': 'back > expert' });
  });
});

describe('Complexity', () => {
  const graded = {
    young: { agents: 3, seniority: 'junior' },
    middle: { agents: 3 },
    old: { agents: 3, seniority: 'expert' },
  };

  it('goes to the seniority that suits it first', () => {
    const model = routed({ strategy: 'complexity' }, { teams: graded });
    expect(routes(model)).toEqual({
      'phone/status': 'young > middle > old',
      'phone/billing': 'middle > old > young',
      'phone/technical': 'old > middle > young',
    });
  });

  it('is what a freed agent looks at: juniors take the simple first, experts the complex', () => {
    const model = routed({ strategy: 'complexity' }, { teams: graded });
    expect(serves(model)).toEqual({
      young: 'status > billing > technical',
      middle: 'billing > status = technical',
      old: 'technical > billing > status',
    });
  });

  it('gives way to an order that a team states', () => {
    const routing = { strategy: 'complexity', teams: { old: ['status', ['billing', 'technical']] } };
    expect(serves(routed(routing, { teams: graded })).old).toBe('status > billing = technical');
  });

  it('never reaches a team without the skill', () => {
    const few = { ...graded, old: { agents: 1, seniority: 'expert', skills: ['technical'] } };
    expect(routes(routed({ strategy: 'complexity' }, { teams: few }))['phone/status']).toBe('young > middle');
  });

  it('misjudged sends half of the mistakes each of the other two ways, and they wait where those wait', () => {
    const model = routed({ strategy: 'complexity', triage_error: '10%' }, { teams: graded });
    const [status, billing, technical] = model.types;
    for (const [type, others] of [
      [status, [billing, technical]],
      [billing, [status, technical]],
      [technical, [status, billing]],
    ] as const) {
      expect(type.misjudged).toEqual(others.map(({ route }) => ({ route, share: 0.05 })));
    }
  });

  it('misjudged has a route of its own even when no intent is that complex', () => {
    const model = modelOf({
      intents: { status: { handle: '2m', complexity: 'simple' }, order: { handle: '2m', complexity: 'medium' } },
      channels: { phone: { volume: { per_day: 10 }, mix: { status: '50%', order: '50%' } } },
      teams: graded,
      routing: { strategy: 'complexity', triage_error: '10%' },
    });
    const words = model.types[0].misjudged.map(({ route }) => routeInWords(model, route));
    expect(words).toEqual(['middle > old > young', 'old > middle > young']);
  });

  it('makes no mistake where it makes no difference', () => {
    // Regular agents take the simple and the complex alike.
    const model = routed({ strategy: 'complexity', triage_error: '10%' });
    const [status, billing, technical] = model.types;
    expect(status.route).toBe(technical.route);
    expect(status.misjudged).toEqual([{ route: billing.route, share: 0.05 }]);
  });
});

describe('Proficiency', () => {
  const proficient = {
    slow: { agents: 1, skills: { status: 0.8, billing: 1 } },
    fast: { agents: 1, skills: { status: { speed: 1.2, fcr: '60%' }, billing: 1 } },
    same: { agents: 1, skills: { status: { speed: 1.2, fcr: '95%' }, billing: 1, technical: 1 } },
  };

  it('tries the fastest first, equals as one pool', () => {
    const model = routed({ strategy: 'proficiency' }, { teams: proficient });
    expect(routes(model)).toEqual({
      'phone/status': 'fast = same > slow',
      'phone/billing': 'slow = fast = same',
      'phone/technical': 'same',
    });
  });

  it("counts a team's own talk time as speed", () => {
    const own = {
      quick: { agents: 1, skills: { status: { handle: '1m' }, billing: 1, technical: 1 } },
      ...proficient,
    };
    const model = routed({ strategy: 'proficiency' }, { teams: own });
    expect(routes(model)['phone/status']).toBe('quick > fast = same > slow');
  });

  it('tries those first who resolve most where that is preferred, an intent standing in for who says nothing', () => {
    const model = routed(
      { strategy: 'proficiency', prefer: 'best_resolving' },
      { teams: proficient, intents: { ...intents, status: { ...intents.status, fcr: '80%' } } },
    );
    expect(routes(model)['phone/status']).toBe('same > slow > fast');
  });
});

describe('Among equals', () => {
  it.each([
    ['random', 'random'],
    ['round_robin', 'round_robin'],
    ['least_occupied', 'least_occupied'],
    ['equitable', 'least_occupied'],
    ['weighted', 'longest_idle'],
    ['sticky', 'longest_idle'],
  ])('%s is one pool, of which the %s agent is picked', (strategy, pick) => {
    const model = routed({ strategy });
    expect(everyRoute(model)).toEqual(new Set(['front = back = extra']));
    expect(model.pick).toBe(pick);
  });

  it('an agent is drawn at random under any strategy that is told so', () => {
    expect(routed({ strategy: 'skills', agent: 'random' }).pick).toBe('random');
  });

  it('who had the customer before is asked first only when contacts are sticky', () => {
    expect(routed({ strategy: 'sticky' }).sticky).toBe(true);
    expect(routed({ strategy: 'random' }).sticky).toBe(false);
  });
});

describe('A rule of the user', () => {
  it('goes into the model as it is, beside one pool of all who can', () => {
    const scenario = scenarioOf({ intents, channels: { phone }, teams });
    const rule = { file: 'my-rule.ts', code: 'export function route() {}' };
    const model = compile({ ...scenario, routing: { ...scenario.routing, strategy: 'custom', rule } });
    expect(model.rule).toEqual(rule);
    expect(everyRoute(model)).toEqual(new Set(['front = back = extra']));
    expect(compile(scenario).rule).toBeNull();
  });
});

describe('Orders of lines', () => {
  const urgent = { ...intents, technical: { ...intents.technical, priority: 1, value: 3 } };

  it('equitable: each intent waits in a line of its own, over all channels, whatever its priority', () => {
    const chat = { volume: { per_day: 10 }, mix: { status: '100%' } };
    const model = routed({ strategy: 'equitable' }, { intents: urgent, channels: { phone, web: chat } });
    expect(model.order).toBe('equitable');
    expect(model.lines.length).toBe(3);
    expect(lineOf(model, 'web/status')).toBe(lineOf(model, 'phone/status'));
    expect(model.teams.map(({ serves }) => serves)).toEqual([[[0, 1, 2]], [[0, 1, 2]], [[0, 1, 2]]]);
  });

  it('weighted: intents of the same value wait in one line, whose weight is that value', () => {
    const model = routed({ strategy: 'weighted' }, { intents: urgent });
    expect(model.order).toBe('weighted');
    expect(model.lines.map(({ weight }) => weight)).toEqual([1, 3]);
    expect(serves(model).front).toBe('status+billing = technical');
  });

  it('deadline: each channel waits in a line of its own, and what may wait competes with what may not', () => {
    const email = { kind: 'email', volume: { per_day: 10 }, mix: { status: '50%', billing: '50%' } };
    const model = routed(
      { strategy: 'deadline' },
      { channels: { phone, email }, teams: { front: { agents: 2 }, kept: { agents: 2, reserve: 1 } } },
    );
    expect(model.order).toBe('due');
    expect(serves(model)).toEqual({
      front: 'status+billing+technical = email/status+email/billing',
      kept: 'status+billing+technical > email/status+email/billing',
    });
  });

  it('ageing: priorities become head starts of the time in which one is gained, the unmarked coming next after the last', () => {
    const model = routed({ ageing: '2m' }, { intents: { ...urgent, billing: { ...intents.billing, priority: 4 } } });
    expect(model.order).toBe('aged');
    const offsets = model.types.map((type) => model.lines[model.routes[type.route].line].offset);
    expect(offsets).toEqual([600, 480, 120]);
    expect(serves(model).front).toBe('status = billing = technical');
  });

  it('the order that a team states still parts its lines', () => {
    const teams = { front: { agents: 3 }, back: { agents: 2 } };
    const stated = { teams: { front: ['technical', ['status', 'billing']] } };
    for (const routing of [{ strategy: 'weighted' }, { strategy: 'equitable' }, { ageing: '2m' }]) {
      const words = serves(routed({ ...routing, ...stated }, { intents: urgent, teams }));
      expect(words.front.startsWith('technical > ')).toBe(true);
      expect(words.back).not.toContain('>');
    }
  });
});
