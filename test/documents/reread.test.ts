import { describe, expect, it } from 'vitest';
import { parseScenario } from '../../src/documents/load.ts';
import type { Plan } from '../../src/documents/plan-terms.ts';
import { Rereader } from '../../src/documents/reread.ts';
import type { Scenario } from '../../src/documents/scenario.ts';
import { ValueError } from '../../src/documents/value-error.ts';
import { planOf, TWO_DAYS } from '../cli/two-days.ts';
import { entrantOf } from '../rehearsables.ts';

/** The help desk with a second team whose shifts are a table, and a bot that is off. */
const DESK = `${TWO_DAYS}  back: { agents: data/back.csv }
self_service:
  ivr: { on: phone, time: 50s, contains: { order_status: 24% }, enabled: false }
`;
const FILES = {
  'desk.yaml': DESK,
  'data/back.csv': 'time,agents\n08:00,1\n08:30,1\n09:00,2\n09:30,2\n',
  'plan.yaml': planOf({
    effect: [
      '{ add: teams.front.agents, by: 1 }',
      '{ multiply: intents.billing.handle, by: 90% }',
      '{ set: self_service.ivr.contains.order_status, to: 50% }',
      '{ set: self_service.ivr.enabled, to: true }',
    ].join(', '),
  }),
};
const { plan, sheet } = entrantOf(FILES, 'plan.yaml');
const indexOf = (text: string): number => plan.values.findIndex((value) => value.text.startsWith(text));
const [AGENTS, BILLING, CONTAINS, SWITCH] = [
  indexOf('teams.front.agents'),
  indexOf('intents.billing.handle'),
  indexOf('self_service.ivr.contains'),
  plan.values.findIndex(({ base }) => base === false),
];

const rereader = (days: number | null = null, values: Plan['values'] = plan.values): Rereader =>
  new Rereader(sheet, values, days);

/** The scenario of a text, read for the first time. */
function fresh(desk: string): Scenario {
  const read = (path: string): string => ({ ...FILES, 'desk.yaml': desk })[path as keyof typeof FILES];
  return parseScenario(desk, 'desk.yaml', read).scenario!;
}

describe('a scenario read again', () => {
  it.each<[string, [number, number | boolean][], string]>([
    ['as it is', [], DESK],
    ['with more agents', [[AGENTS, 7]], DESK.replace('agents: 5', 'agents: 7')],
    ['with calls that take less long', [[BILLING, 240]], DESK.replace('handle: 6m', 'handle: 4m')],
    ['with a bot', [[SWITCH, true]], DESK.replace(', enabled: false', '')],
    [
      'with all of it',
      [
        [CONTAINS, 0.5],
        [SWITCH, true],
        [AGENTS, 6],
      ],
      DESK.replace(', enabled: false', '').replace('24%', '50%').replace('agents: 5', 'agents: 6'),
    ],
  ])('is what its text would say: %s', (_, values, text) => {
    expect(rereader().read(new Map(values))).toEqual(fresh(text));
  });

  it('keeps what does not differ: the same objects, to be gone by', () => {
    const reader = rereader();
    const before = reader.read(new Map());
    const after = reader.read(new Map([[AGENTS, 7]]));
    expect(after.channels[0]).toBe(before.channels[0]);
    expect(after.teams.find(({ name }) => name === 'back')).toBe(before.teams.find(({ name }) => name === 'back'));
    expect(after.calendar).toBe(before.calendar);
    expect(after.teams[0]).not.toBe(before.teams[0]);
    expect(before.teams[0]).toEqual(fresh(DESK).teams[0]);
  });

  it('leaves the document as it was, and its values where they were', () => {
    const text = JSON.stringify(sheet.raw);
    const reader = rereader();
    const before = reader.read(new Map());
    reader.read(new Map([[AGENTS, 9]]));
    expect(reader.read(new Map())).toEqual(before);
    expect(JSON.stringify(sheet.raw)).toBe(text);
  });

  it('takes a value equal to its own as it is written', () => {
    expect(rereader().read(new Map([[BILLING, 360]]))).toEqual(fresh(DESK));
  });

  it('lasts as many days as are asked for', () => {
    const { calendar, ...rest } = rereader(91).read(new Map());
    const { calendar: own, ...same } = fresh(DESK);
    expect(calendar).toEqual({ ...own, days: 91 });
    expect(rest).toEqual(same);
  });
});

describe('a value that cannot be', () => {
  it('is refused with what is wrong, and which values were tried', () => {
    const values = plan.values.map((value) => ({ ...value, quantity: null }));
    const read = () => rereader(null, values).read(new Map<number, number>([[AGENTS, -1]]));
    expect(read).toThrow(ValueError);
    expect(read).toThrow(/^the plan drives the scenario where it cannot be: .* \(with teams\.front\.agents = -1\)$/);
  });
});
