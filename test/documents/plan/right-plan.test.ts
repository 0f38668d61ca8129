import { describe, expect, test } from 'vitest';
import type { Plan } from '../../../src/documents/plan-terms.ts';
import { another, CENTER, load, planText, step } from './small-plan.ts';

function planOf(parts: Parameters<typeof planText>[0], center = CENTER): Plan {
  const { plan, problems } = load(planText(parts), { 'center.yaml': center });
  expect(problems.filter(({ severity }) => severity === 'error').map(({ message }) => message)).toEqual([]);
  return plan!;
}
const stepOf = (more: string) => planOf({ hire: step(more) }).steps[0]!;
const keyResultOf = (text: string) => planOf({ keyResult: text }).keyResults[0]!;
const WAIT = 'id: wait, metric: average_speed_of_answer, channel: phone, by: 2027-05-30';

describe('dates of a plan', () => {
  test('are days from the first day of the calendar of the baseline', () => {
    const plan = planOf({ hire: 'start: 2027-03-15, until: 2027-03-31', rest: 'reviews: [2027-05-15, 2027-03-31]' });
    expect(plan.horizon).toEqual({ start: '2027-03-01', days: 91 });
    expect(plan.steps[0]).toMatchObject({ start: '2027-03-15', day: 14, untilDay: 31 });
    expect(plan.reviews.map(({ date, day }) => [date, day])).toEqual([
      ['2027-03-31', 30],
      ['2027-05-15', 75],
    ]);
  });

  test('the horizon is that of the calendar unless the plan states one, longer or shorter', () => {
    const days = (line: string) => load(planText().replace('horizon: 13 weeks\n', line)).plan!.horizon.days;
    expect([days(''), days('horizon: 26 weeks\n'), days('horizon: 92 days\n')]).toEqual([91, 182, 92]);
  });
});

describe('a key result', () => {
  test('is directed as its metric is better, or as it is written', () => {
    const to = (written: string) => (keyResultOf(`{ ${WAIT}, to: ${written} }`) as { target: unknown }).target;
    expect(to('20s')).toEqual({ kind: 'to', relation: 'at most', value: 20 });
    expect(to('">= 1m30s"')).toEqual({ kind: 'to', relation: 'at least', value: 90 });
    expect(to('at most 20s')).toEqual({ kind: 'to', relation: 'at most', value: 20 });
    const change = (by: string) => (keyResultOf(`{ ${WAIT}, change: ${by} }`) as { target: unknown }).target;
    expect(change('-30%')).toEqual({ kind: 'change', relation: 'at most', by: -0.3 });
    expect(change('−30%')).toEqual({ kind: 'change', relation: 'at most', by: -0.3 });
    expect(change('+20%')).toEqual({ kind: 'change', relation: 'at least', by: 0.2 });
    expect(change('0%')).toEqual({ kind: 'change', relation: 'at most', by: 0 });
  });

  test('reads a value in the unit of its metric', () => {
    const value = (metric: string, to: string) => {
      const result = keyResultOf(`{ id: x, metric: ${metric}, to: ${to}, by: 2027-05-30 }`);
      return result.kind === 'metric' && result.target.kind === 'to' ? result.target.value : null;
    };
    expect(value('service_level', '80%')).toBe(0.8);
    expect(value('service_level', '0.8')).toBe(0.8);
    expect(value('cost_per_resolution', '14.50')).toBe(14.5);
    expect(value('cost_per_resolution', '14.50 BRL')).toBe(14.5);
    expect(value('csat_mean', '4.5')).toBe(4.5);
    expect(value('overtime_hours', '120')).toBe(120);
    expect(value('overtime_hours', '2 days')).toBe(48);
    expect(value('abandoned', '900')).toBe(900);
  });

  test('is judged over the days up to and with its date', () => {
    const window = (more: string) => (keyResultOf(`{ ${WAIT}, to: 20s${more} }`) as { window: unknown }).window;
    expect(window('')).toEqual({ from: 63, to: 91 });
    expect(window(', over: last 7 days')).toEqual({ from: 84, to: 91 });
    expect(window(', over: the whole horizon')).toEqual({ from: 0, to: 91 });
    expect(keyResultOf(`{ id: cost, metric: cost_per_resolution, to: "<= 14.50", guardrail: true }`)).toMatchObject({
      guardrail: true,
      by: '2027-05-30',
      byDay: 91,
      window: { from: 0, to: 91 },
    });
  });

  test('says itself in words', () => {
    expect(keyResultOf(`{ ${WAIT}, change: -30% }`).text).toBe(
      'Average speed of answer (ASA) of channel phone: 30% less than the baseline in the 4 weeks to 2027-05-30',
    );
    expect(keyResultOf('{ id: x, done: hire, by: 2027-03-31 }').text).toBe('hire: rolled out by 2027-03-31');
    expect(keyResultOf(`{ ${WAIT}, to: 20s, text: Quick }`).text).toBe('Quick');
  });

  test('may be asked of parts that are dormant, and of sites', () => {
    expect(keyResultOf('{ id: x, metric: labour_cost, site: recife, to: 9, by: 2027-05-30 }')).toMatchObject({
      scope: 'site',
      name: 'recife',
    });
  });
});

describe('a step', () => {
  test('is there all at once, on time and for nothing unless it says otherwise', () => {
    const only = planOf({ hire: 'start: 2027-03-15' }).steps[0]!;
    expect(only).toMatchObject({
      ramp: { shape: 'step', days: 0 },
      pilot: null,
      delivery: { onTime: 1, never: 0, delay: null },
      cost: { once: 0, monthly: 0, perUnit: [] },
      untilDay: null,
    });
  });

  test('spreads daily on a short ramp and weekly on a long one', () => {
    const ramp = (written: string) => stepOf(`ramp: ${written}`).ramp;
    expect(ramp('{ over: 2 weeks }')).toEqual({ shape: 'linear', days: 14, table: [], every: 1 });
    expect(ramp('{ shape: s-curve, over: 8 weeks }')).toEqual({ shape: 's-curve', days: 56, table: [], every: 7 });
    expect(ramp('{ shape: exponential, over: 8 weeks, every: 2 days }')).toMatchObject({ every: 2 });
    expect(ramp('{ table: [{ after: 1 week, part: 30% }, { after: 3 weeks, part: 100% }] }')).toEqual({
      shape: 'table',
      days: 21,
      table: [
        { day: 7, part: 0.3 },
        { day: 21, part: 1 },
      ],
      every: 7,
    });
  });

  test('has delays in days', () => {
    const { delivery, obstacles } = stepOf(
      'delivery: { on_time: 70%, delay: { triangular: [1w, 3 weeks, 8w] }, never: 5% }, obstacles: [{ risk: rain, probability: 20%, delay: 36h }]',
    );
    expect(delivery).toEqual({ onTime: 0.7, never: 0.05, delay: { kind: 'triangular', low: 7, mode: 21, high: 56 } });
    expect(obstacles[0]).toMatchObject({ probability: 0.2, delay: { kind: 'deterministic', value: 1.5 }, owner: null });
  });

  test('costs once, by the month and by the unit', () => {
    const cost = (written: string) => planOf({ hire: `start: 2027-03-15, cost: ${written}` }).steps[0]!.cost;
    expect(cost('{ once: 180000 BRL, per_unit: { amount: 0.35, of: bot_sessions, channel: phone } }')).toEqual({
      once: 180000,
      monthly: 0,
      perUnit: [{ amount: 0.35, metric: 'bot_sessions', scope: 'channel', name: 'phone' }],
    });
    expect(cost('{ per_unit: [{ amount: 1, of: handled }, { amount: 2, of: callbacks }] }').perUnit).toHaveLength(2);
  });

  test('comes after others, by their place', () => {
    const { steps } = planOf({ hire: step('until: 2027-05-30'), steps: another('train', 'after: hire') });
    expect(steps.map(({ after }) => after)).toEqual([[], [0]]);
  });
});

describe('effects', () => {
  const effects = (...written: string[]) => {
    const plan = planOf({ hire: step(`effects: [${written.join(', ')}]`) });
    return plan.steps[0]!.effects.map((effect) => ({ ...effect, value: plan.values[effect.value]! }));
  };
  const exactly = (value: number) => ({ kind: 'deterministic', value });

  test('touch each value once, whoever names it', () => {
    const plan = planOf({
      assumptions: '[{ multiply: teams.front.agents, by: { uniform: [90%, 110%] } }]',
      hire: step('effects: [{ add: teams.front.agents, by: 2 }, { set: routing.strategy, to: skills }]'),
    });
    expect(plan.values.map(({ text }) => text)).toEqual(['teams.front.agents', 'routing.strategy']);
    expect(plan.assumptions).toEqual([
      { value: 0, operation: 'multiply', amount: { kind: 'uniform', low: 0.9, high: 1.1 } },
    ]);
    expect(plan.steps[0]!.effects).toEqual([
      { value: 0, operation: 'add', amount: exactly(2) },
      { value: 1, operation: 'switch', to: 'skills' },
    ]);
  });

  test('are in the unit of the value', () => {
    expect(
      effects(
        '{ set: self_service.ivr.contains.order_status, to: 35% }',
        '{ add: self_service.ivr.contains.billing, by: -2% }',
        '{ add: intents.order_status.handle, by: -20s }',
        '{ set: teams.front.wage, to: 10 }',
        '{ add: teams.back.wage, by: 1.5 BRL/h }',
        '{ set: teams.front.attrition, to: 3 % per month }',
        '{ set: channels.mail.deadline, to: 8 business hours }',
        '{ multiply: channels.phone.lines, by: 110% }',
      ).map((effect) => [effect.value.quantity?.kind, effect.value.base, 'amount' in effect && effect.amount]),
    ).toEqual([
      ['fraction', 0.24, exactly(0.35)],
      ['fraction', 0.05, exactly(-0.02)],
      ['seconds', 200, exactly(-20)],
      ['rate', 9.6, exactly(10)],
      ['rate', 32, exactly(1.5)],
      ['rate', 4, exactly(3)],
      ['rate', 14, exactly(8)],
      ['whole', 120, exactly(1.1)],
    ]);
  });

  test('know whole numbers by asking the scenario', () => {
    const kinds = effects(
      '{ add: teams.front.agents, by: 1 }',
      '{ add: teams.front.headcount, by: 1 }',
      '{ set: teams.back.agents."12:00", to: 4 }',
      '{ add: channels.phone.volume.per_week, by: 1 }',
      '{ set: teams.back.skills.billing, to: 1 }',
    ).map(({ value }) => value.quantity?.kind);
    expect(kinds).toEqual(['whole', 'whole', 'whole', 'number', 'number']);
  });

  test('may be uncertain in each of the ways', () => {
    const amount = (law: string) => {
      const [effect] = effects(`{ set: self_service.ivr.contains.order_status, to: ${law} }`);
      return effect !== undefined && 'amount' in effect ? effect.amount : null;
    };
    expect(amount('{ triangular: { low: 25%, mode: 35%, high: 45% } }')).toEqual({
      kind: 'triangular',
      low: 0.25,
      mode: 0.35,
      high: 0.45,
    });
    expect(amount('{ exactly: 30% }')).toEqual(exactly(0.3));
    expect(amount('{ empirical: [40%, 20%, 30%] }')).toEqual({ kind: 'empirical', values: [0.2, 0.3, 0.4] });
    expect(
      amount('{ mixture: [{ probability: 40%, exactly: 30% }, { probability: 60%, uniform: [0%, 10%] }] }'),
    ).toEqual({
      kind: 'mixture',
      parts: [
        { probability: 0.4, of: exactly(0.3) },
        { probability: 0.6, of: { kind: 'uniform', low: 0, high: 0.1 } },
      ],
    });
    const lognormal = amount('{ lognormal: { mean: 30%, cv: 0.2 } }');
    if (lognormal?.kind !== 'lognormal') throw new Error('a lognormal law');
    expect(Math.exp(lognormal.mu + lognormal.sigma ** 2 / 2)).toBeCloseTo(0.3, 12);
  });

  test('reach into dormant parts and switch them on', () => {
    const plan = planOf({
      hire: step(
        'effects: [{ set: self_service.ivr.enabled, to: true }, { set: intents.billing.repeat.probability, to: 40% }]',
      ),
    });
    expect(plan.values.map(({ base }) => base)).toEqual([false, 0.5]);
  });

  test('find an absent `enabled` true, and an absent overhead none', () => {
    expect(effects('{ set: routing.overflow.0.enabled, to: false }', '{ set: overhead, to: 40% }')).toMatchObject([
      { operation: 'switch', value: { base: true, quantity: null } },
      { operation: 'set', value: { base: 0, quantity: { kind: 'fraction' } } },
    ]);
  });

  test('scale what lies in tables by factors that need not be written', () => {
    const scale = effects(
      '{ multiply: teams.night.staffing, by: 120% }',
      '{ set: channels.phone.volume.factor, to: { uniform: [95%, 105%] } }',
    );
    expect(scale).toMatchObject([
      { operation: 'multiply', amount: exactly(1.2), value: { base: 1, quantity: { kind: 'fraction' } } },
      { operation: 'set', amount: { low: 0.95, high: 1.05 }, value: { base: 1, quantity: { kind: 'fraction' } } },
    ]);
  });

  test('that make a whole together are judged together', () => {
    expect(
      effects('{ set: channels.phone.mix.billing, to: 30% }', '{ set: channels.phone.mix.order_status, to: 70% }'),
    ).toHaveLength(2);
  });

  test('may set one value in turn', () => {
    const first = 'effects: [{ set: teams.front.agents, to: 14 }]';
    const second = 'effects: [{ set: teams.front.agents, to: 16 }]';
    expect(planOf({ hire: step(first), steps: another('more', `after: hire, ${second}`) }).steps).toHaveLength(2);
    const later = `  - { id: more, owner: Ana, start: 2027-04-01, cost: { once: 0 }, evidence: x, ${second} }\n`;
    expect(planOf({ hire: step(`until: 2027-03-31, ${first}`), steps: later }).steps).toHaveLength(2);
  });
});
