import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { loadScenario } from '../../../src/documents/load.ts';
import { applyValues } from '../../../src/documents/plan/apply-values.ts';
import { decimal, measure, writeNumber } from '../../../src/documents/plan/quantity.ts';
import { rereadSlow } from '../../../src/documents/plan/reread-slow.ts';
import type { Quantity } from '../../../src/documents/plan-terms.ts';
import { CENTER, load, planText, step } from './small-plan.ts';

describe('a value is measured by the way it is written', () => {
  test.each([
    ['24%', 'fraction', 0.24],
    ['-0.4%', 'fraction', -0.4 / 100],
    ['3m20s', 'seconds', 200],
    ['250ms', 'seconds', 0.25],
    ['24h', 'seconds', 86_400],
    [17200, 'number', 17200],
    [' 0.85 ', 'number', 0.85],
    ['9.6/h', 'rate', 9.6],
    ['32 BRL/h', 'rate', 32],
    ['32 BRL', 'rate', 32],
    ['4% per month', 'rate', 4],
    ['3%/month', 'rate', 3],
    ['14 business hours', 'rate', 14],
  ])('%j is a %s', (raw, kind, base) => {
    expect(measure(raw)).toMatchObject({ quantity: { kind }, base });
  });

  test.each([
    'skills',
    'never',
    '2027-03-15',
    '08:00-20:00',
    '2027-01-11 09:00',
    '2nd_tier',
    '14:00',
    '3 apples',
  ])('%j is a word', (raw) => {
    expect(measure(raw)).toEqual({ quantity: null, base: raw });
  });
});

const number = fc.oneof(
  fc.double({ min: 0, max: 1e9, noNaN: true }),
  fc.double({ min: 0, max: 1e-5, noNaN: true }),
  fc.integer({ min: 0, max: 1_000_000 }),
);

test('every digit of a number is written without an exponent', () => {
  fc.assert(
    fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
      expect(decimal(value)).not.toMatch(/e/i);
      expect(Number(decimal(value)) === value).toBe(true);
    }),
    { seed: 1 },
  );
});

test('what is written measures the same number, to the last bit', () => {
  const quantities: Quantity[] = [
    { kind: 'number' },
    { kind: 'rate', before: '', after: ' BRL/h' },
    { kind: 'rate', before: '', after: '% per month' },
    { kind: 'rate', before: '', after: ' business hours' },
    { kind: 'seconds' },
  ];
  fc.assert(
    fc.property(number, fc.constantFrom(...quantities), (value, quantity) => {
      if (quantity.kind === 'seconds' && value > 3e8) return;
      expect(measure(writeNumber(value, quantity)).base).toBe(value);
    }),
    { seed: 1 },
  );
});

test('a whole number is rounded, and never a negative zero', () => {
  expect([2.4, 2.5, -0.3].map((value) => writeNumber(value, { kind: 'whole' }))).toEqual([2, 3, 0]);
});

describe('a scenario with other values in it', () => {
  const PATHS = [
    'self_service.ivr.contains.order_status',
    'intents.order_status.handle',
    'intents.order_status.fcr',
    'teams.front.wage',
    'teams.front.agents',
    'channels.mail.deadline',
  ];
  const effects = PATHS.map((path) => `{ multiply: ${path}, by: 1 }`).join(', ');
  const { plan, sheet, scenario } = load(planText({ hire: step(`effects: [${effects}]`) }));
  const values = plan!.values;

  test('is read with exactly those values', () => {
    const share = fc.double({ min: 0, max: 0.9, noNaN: true });
    const amount = fc.double({ min: 1e-9, max: 1e6, noNaN: true });
    fc.assert(
      fc.property(fc.tuple(share, amount, share, amount, fc.nat(500), amount), (drawn) => {
        const raw = applyValues(sheet!.raw, values, new Map(drawn.map((value, i) => [i, value])));
        // The bot is dormant: it is switched on to be seen.
        const awake = structuredClone(raw) as { self_service: { ivr: { enabled: boolean } } };
        awake.self_service.ivr.enabled = true;
        const read = rereadSlow(sheet!, awake).scenario!;
        const [front] = read.teams;
        const handle = read.intents[1]!.handle[0]!.value;
        const found = [
          read.selfService[0]!.contains.find(({ name }) => name === 'order_status')?.share,
          handle.kind === 'exponential' ? handle.mean : null,
          read.intents[1]!.fcr,
          front!.pay.wage[0]!.value,
          front!.agents[0]!.value,
          read.channels[1]!.deadline!.seconds / 3600,
        ];
        expect(found.slice(1, 5)).toEqual(drawn.slice(1, 5));
        expect(found[0] ?? 0).toBe(drawn[0]);
        // Hours become seconds on the way.
        expect(found[5]! / drawn[5]).toBeCloseTo(1, 14);
      }),
      { seed: 1, numRuns: 40 },
    );
  });

  test('shares everything that is not on the way to them', () => {
    const raw = sheet!.raw as Record<string, Record<string, Record<string, unknown>>>;
    const other = applyValues(raw, values, new Map([[4, 20]])) as typeof raw;
    expect(other).not.toBe(raw);
    expect(other.teams!.front).toEqual({ ...raw.teams!.front, agents: 20 });
    expect(other.teams!.back).toBe(raw.teams!.back);
    for (const key of Object.keys(raw).filter((key) => key !== 'teams')) expect(other[key]).toBe(raw[key]);
    expect(raw.teams!.front!.agents).toBe(12);
    expect(Object.getPrototypeOf(other)).toBe(null);
    expect(Object.getPrototypeOf(other.teams!.front)).toBe(null);
  });

  test('is the very same document where all values are its own', () => {
    const own = new Map(values.map(({ base }, i) => [i, base]));
    expect(applyValues(sheet!.raw, values, own)).toBe(sheet!.raw);
  });

  test('gets keys and places that it did not have, and places in lists', () => {
    const touched = [
      { path: ['overhead'], quantity: { kind: 'fraction' as const }, base: 0 },
      { path: ['routing', 'overflow', 0, 'after'], quantity: { kind: 'seconds' as const }, base: 60 },
      { path: ['routing', 'overflow', 0, 'enabled'], quantity: null, base: true },
    ];
    const raw = applyValues(
      sheet!.raw,
      touched,
      new Map<number, number | boolean>([
        [0, 0.4],
        [1, 30],
        [2, false],
      ]),
    );
    expect(raw).toMatchObject({
      overhead: 0.4,
      routing: { overflow: [{ after: '30s', enabled: false, to: 'night' }] },
    });
    const before = sheet!.raw as { routing: { overflow: unknown[] } };
    expect(before.routing.overflow[0]).toMatchObject({ after: '60s' });
  });

  test('reads as it did the first time where nothing is changed', () => {
    expect(rereadSlow(sheet!, sheet!.raw).scenario).toEqual(scenario);
    expect(loadScenario(sheet!.file, (file) => sheet!.texts[file]!).scenario).toEqual(scenario);
    expect(sheet!.texts[sheet!.file]).toBe(CENTER);
    expect(structuredClone(sheet)).toEqual(sheet);
  });
});
