import { describe, expect, it } from 'vitest';
import { keyOf, packed, unpacked } from '../../src/replication/reading-cache.ts';
import type { Rehearsable } from '../../src/replication/rehearse.ts';
import { planOf, TWO_DAYS } from '../cli/two-days.ts';
import { studyOfFiles } from '../rehearsables.ts';

const TABLE = 'time,share\n08:00,1\n08:30,2\n09:00,2\n09:30,1\n';
const DESK = TWO_DAYS.replace('per_hour: 60', 'per_day: 120, profile: profile.csv');

/** The plan of a set of files, a comparison's second rehearsable. */
function rehearsable(plan: string, files: Readonly<Record<string, string>> = {}): Rehearsable {
  const all = { 'desk.yaml': DESK, 'profile.csv': TABLE, 'plan.yaml': plan, ...files };
  return studyOfFiles(all, 'plan.yaml').rehearsables[1]!;
}

const key = (one: Rehearsable, engine = 'engine', seed = '1'): string => keyOf(one, engine, seed);
const plain = key(rehearsable(planOf()));

describe('the key of what is rehearsed', () => {
  it('is the same for the same, and is a sha256', () => {
    expect(key(rehearsable(planOf()))).toBe(plain);
    expect(plain).toMatch(/^[0-9a-f]{64}$/);
  });

  it.each([
    ['the engine', key(rehearsable(planOf()), 'another')],
    ['the seed', key(rehearsable(planOf()), 'engine', '2')],
    ['the scenario', key(rehearsable(planOf(), { 'desk.yaml': DESK.replace('3m', '4m') }))],
    ['a table of it', key(rehearsable(planOf(), { 'profile.csv': TABLE.replace('08:00,1', '08:00,2') }))],
    ['an effect', key(rehearsable(planOf({ effect: '{ add: teams.front.agents, by: 2 }' })))],
    ['a step’s first day', key(rehearsable(planOf().replace('start: 2027-03-01', 'start: 2027-03-02')))],
    [
      'how surely it is delivered',
      key(rehearsable(planOf().replace('evidence: sums', 'evidence: sums, delivery: { never: 10% }'))),
    ],
    [
      'assumptions',
      key(rehearsable(planOf({ rest: 'assumptions: [{ multiply: channels.phone.volume.per_day, by: 110% }]' }))),
    ],
    ['the horizon', key(rehearsable(planOf().replace('horizon: 2 days', 'horizon: 3 days')))],
    [
      'the days that a key result is judged by',
      key(rehearsable(planOf().replace('by: 2027-03-02, over: the whole horizon', 'by: 2027-03-01, over: last 1 day'))),
    ],
  ])('is another when %s changes', (_, other) => {
    expect(other).not.toBe(plain);
  });

  it.each([
    ['a target', planOf({ target: '25s' })],
    ['an owner', planOf({ owner: 'Bea' })],
    ['a cost', planOf({ cost: '{ once: 7, monthly: 7 }' })],
    ['the name', planOf({ name: 'Renamed' })],
    ['the budget', planOf().replace('budget: 1000', 'budget: 2000')],
    ['what is known of it', planOf().replace('evidence: sums', 'evidence: a pilot')],
  ])('is the same when %s changes, which moves no number', (_, other) => {
    expect(key(rehearsable(other))).toBe(plain);
  });

  it('tells an amount without end from one that is no number', () => {
    const one = rehearsable(planOf());
    const [step] = one.plan.steps;
    const with_ = (value: number): Rehearsable => ({
      ...one,
      plan: {
        ...one.plan,
        steps: [{ ...step!, effects: [{ value: 0, operation: 'add', amount: { kind: 'deterministic', value } }] }],
      },
    });
    expect(key(with_(Number.POSITIVE_INFINITY))).not.toBe(key(with_(Number.NaN)));
  });
});

describe('a rehearsal in one row', () => {
  const one = rehearsable(planOf());
  const numbers = 2 * one.asked.cells.length * one.asked.periods.length;
  const rehearsed = {
    contacts: 42,
    begins: Float64Array.of(3),
    full: Float64Array.of(Number.POSITIVE_INFINITY),
    reading: Float64Array.from({ length: numbers }, (_, i) => i / 7),
  };

  it('comes out as it went in', () => {
    expect(unpacked(packed(rehearsed), one)).toEqual(rehearsed);
  });

  it('is nothing when it has another length', () => {
    const row = packed(rehearsed);
    expect(unpacked(row.slice(1), one)).toBeNull();
    expect(unpacked(new Float64Array(row.length + 1), one)).toBeNull();
    expect(unpacked(new Float64Array(), one)).toBeNull();
  });
});
