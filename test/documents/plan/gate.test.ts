import { expect, test } from 'vitest';
import { parseGate } from '../../../src/documents/plan/gate.ts';
import type { Parts } from '../../../src/documents/plan/setting.ts';
import { metrics } from '../../../src/metrics/catalogue.ts';

const parts: Parts = {
  channel: ['phone', 'my channel', 'billing'],
  intent: ['billing', 'refund'],
  team: ['front'],
  site: ['recife'],
  journey: ['checkout'],
  customers: ['members'],
};
const gate = (text: string) => {
  const parsed = parseGate(text, {
    of: 'plan',
    catalogue: metrics,
    parts,
    currency: 'BRL',
    keyResults: ['wait', 'cost'],
    hasBudget: true,
  });
  if (!parsed.ok) return parsed.code;
  const { left, relation, right } = parsed.value;
  return [left, relation, right];
};
const value = (number: number) => ({ kind: 'number', value: number });
const metric = (kind: string, id: string, scope = 'whole', name = 'all') => ({ kind, metric: id, scope, name });

test.each([
  ['P(wait) >= 0.8', [{ kind: 'probability', keyResult: 0 }, '>=', value(0.8)]],
  ['P( cost ) ≥ 80%', [{ kind: 'probability', keyResult: 1 }, '>=', value(0.8)]],
  ['P(cost) > P(wait)', [{ kind: 'probability', keyResult: 1 }, '>', { kind: 'probability', keyResult: 0 }]],
  ['spend.p95 <= budget.limit', [{ kind: 'spend', of: 'p95' }, '<=', { kind: 'budget' }]],
  ['spend.mean < 500000 BRL', [{ kind: 'spend', of: 'mean' }, '<', value(500_000)]],
  ['500000 > spend.p50', [value(500_000), '>', { kind: 'spend', of: 'p50' }]],
  ['total_cost <= budget.limit', [metric('metric', 'total_cost'), '<=', { kind: 'budget' }]],
  ['service_level(phone) >= 80%', [metric('metric', 'service_level', 'channel', 'phone'), '>=', value(0.8)]],
  ['service_level(my channel) >= 0.8', [metric('metric', 'service_level', 'channel', 'my channel'), '>=', value(0.8)]],
  ['service_level(all) >= 80%', [metric('metric', 'service_level'), '>=', value(0.8)]],
  ['service_level(intent billing) >= 80%', [metric('metric', 'service_level', 'intent', 'billing'), '>=', value(0.8)]],
  ['average_speed_of_answer <= 1m30s', [metric('metric', 'average_speed_of_answer'), '<=', value(90)]],
  ['occupancy(front) <= 88%', [metric('metric', 'occupancy', 'team', 'front'), '<=', value(0.88)]],
  ['retention(members) >= 95%', [metric('metric', 'retention', 'customers', 'members'), '>=', value(0.95)]],
  ['delta(cost_per_resolution) <= 0', [metric('delta', 'cost_per_resolution'), '<=', value(0)]],
  [
    'delta(average_speed_of_answer, phone) <= -10s',
    [metric('delta', 'average_speed_of_answer', 'channel', 'phone'), '<=', value(-10)],
  ],
  ['delta(service_level(phone)) >= −2%', [metric('delta', 'service_level', 'channel', 'phone'), '>=', value(-0.02)]],
])('%s is read', (text, terms) => {
  expect(gate(text)).toEqual(terms);
});

test.each([
  ['service_level(billing) >= 80%', 'two-scopes'],
  ['service_level(team front) >= 80%', 'wrong-scope'],
  ['service_level(channel front) >= 80%', 'unknown-channel'],
  ['labour_cost(phone) <= 3', 'wrong-scope'],
  ['P() >= 0.8', 'unknown-key-result'],
  ['P(wait) >= 0.8 >= 0.7', 'bad-gate'],
  ['service_level >= -10%', 'negative'],
  ['average_speed_of_answer <= 20', 'no-unit'],
  ['service_level >= P(wait)', 'bad-gate'],
  ['spend <= 3', 'bad-gate'],
  ['total_cost <= 3 USD', 'other-currency'],
  ['; drop <= 3', 'bad-gate'],
  ['', 'bad-gate'],
])('%j is refused: %s', (text, code) => {
  expect(gate(text)).toBe(code);
});

test('a limit of a budget takes a budget', () => {
  const setting = { of: 'plan' as const, catalogue: metrics, parts, currency: null, keyResults: [], hasBudget: false };
  expect(parseGate('spend.p95 <= budget.limit', setting)).toMatchObject({ ok: false, code: 'no-budget' });
});
