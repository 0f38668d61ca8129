import { expect, test } from 'vitest';
import { compile } from '../../src/compile/compile.ts';
import { fingerprint } from '../../src/decide/fingerprint.ts';
import { parseScenario } from '../../src/documents/load.ts';
import { metrics } from '../../src/metrics/catalogue.ts';
import { keyOf } from '../../src/replication/reading-cache.ts';
import type { Rehearsable } from '../../src/replication/rehearse.ts';
import { scenarioText } from './small-scenario.ts';

const PHONE = '{ volume: { per_day: 100 }, mix: { billing: 40%, status: 60% } }';
const load = (rest: string, more = {}) =>
  parseScenario(scenarioText({ phone: PHONE, rest, ...more }), 'scenario.yaml', () => '', metrics);
const said = (rest: string) => load(rest).problems.map(({ line, column, message }) => `${line}:${column}: ${message}`);

test('a scenario says what is to hold of its KPIs, each at its place', () => {
  const { gates, problems } = load(`currency: BRL
gates:
  - service_level(phone) >= 80%
  - "average_speed_of_answer <= 30s"
  - 12 BRL > cost_per_contact(intent billing)
`);
  expect(problems).toEqual([]);
  expect(gates).toEqual([
    {
      gate: {
        text: 'service_level(phone) >= 80%',
        left: { kind: 'metric', metric: 'service_level', scope: 'channel', name: 'phone' },
        relation: '>=',
        right: { kind: 'number', value: 0.8 },
      },
      line: 11,
      column: 5,
    },
    expect.objectContaining({ line: 12, column: 5 }),
    expect.objectContaining({
      gate: expect.objectContaining({
        left: { kind: 'number', value: 12 },
        right: { kind: 'metric', metric: 'cost_per_contact', scope: 'intent', name: 'billing' },
      }),
      line: 13,
    }),
  ]);
});

const FORMS = 'write for example service_level(phone) >= 80% or average_speed_of_answer <= 30s';
test.each([
  ['service_levl >= 80%', 'unknown metric `service_levl`; did you mean `service_level`?'],
  [
    'service_level(phonee) >= 80%',
    'unknown part `phonee` of the center: known are `phone`, `billing` and `status`; did you mean `phone`?',
  ],
  ['occupancy(phone) <= 80%', '`occupancy` is not given by channel: it is given for the whole, by team and by site'],
  [
    'average_speed_of_answer <= 80%',
    '"80%" is a percentage, but `average_speed_of_answer` is in seconds: write for example 20s',
  ],
  ['service_level is good', `"service_level is good" is no gate: ${FORMS}`],
  ['P(wait) >= 80%', `\`P(wait)\` is of plans: a gate of a scenario is about its KPIs; ${FORMS}`],
  ['delta(offered) <= 0', `\`delta(offered)\` is of plans: a gate of a scenario is about its KPIs; ${FORMS}`],
  ['spend.p95 <= 9', `\`spend.p95\` is of plans: a gate of a scenario is about its KPIs; ${FORMS}`],
  ['total_cost <= budget.limit', `\`budget.limit\` is of plans: a gate of a scenario is about its KPIs; ${FORMS}`],
])('%j is refused where it stands', (gate, message) => {
  expect(said(`gates: ["${gate}"]`)).toEqual([`9:9: ${message}`]);
});

test('gates are a list of texts', () => {
  expect(said('gates: service_level >= 80%')).toEqual(['9:8: `gates` must be a list, found "service_level >= 80%"']);
  expect(said('gates: [3]')).toEqual(['9:9: `gates` must be a text, found 3']);
});

test('without a catalogue of KPIs gates are not read', () => {
  const { gates, problems } = parseScenario(scenarioText({ rest: 'gates: [nonsense]' }), 'scenario.yaml', () => '');
  expect([gates, problems]).toEqual([[], []]);
});

test('gates change no number: the model is the same, and what was rehearsed is not rehearsed again', () => {
  const [without, gated] = ['', 'gates: [service_level >= 80%]'].map((rest) => load(rest).scenario!);
  expect(fingerprint(compile(gated!))).toBe(fingerprint(compile(without!)));
  const key = (raw: unknown) =>
    keyOf({ sheet: { file: 's', raw, texts: {} }, plan: PLAN, asked: {} } as unknown as Rehearsable, 'engine', '1');
  expect(key({ lines: 3, gates: ['service_level >= 80%'] })).toBe(key({ lines: 3 }));
  expect(key({ lines: 4 })).not.toBe(key({ lines: 3 }));
});

const PLAN = { steps: [], values: [], assumptions: [], horizon: { days: 1 } };
