import { describe, expect, it } from 'vitest';
import { driftOf } from '../../src/check/drift.ts';
import { DEFAULT_MARGINS } from '../../src/check/margins.ts';
import { recordOf } from '../../src/check/recorded.ts';
import { earlier, figure, LEVELS, later, observed, WAITS } from './made-recorded.ts';

const drift = (figures?: ReturnType<typeof figure>[], more = {}) =>
  driftOf(earlier(), later({ ...(figures === undefined ? {} : { figures }), ...more }), DEFAULT_MARGINS);
const verdicts = ({ figures }: ReturnType<typeof driftOf>) => figures.map(({ verdict }) => verdict);
const level = (by: (value: number, i: number) => number) => figure('service_level', 'fraction', LEVELS.map(by));
const wait = (by: (value: number, i: number) => number) => figure('average_speed_of_answer', 'seconds', WAITS.map(by));

describe('figures held against a record', () => {
  it('are the same bytes where the digest is, whatever made them', () => {
    const now = recordOf(observed(), 'another code');
    const found = driftOf(earlier(), now, DEFAULT_MARGINS);
    expect(found).toMatchObject({ verdict: 'same bytes', edited: false, unrepeatable: false, replications: 10 });
    expect(verdicts(found)).toEqual(['same', 'same']);
  });

  it('are equivalent after a change of rounding only', () => {
    const rounding = drift([level((value) => value + 1e-12), wait((value) => value * (1 + 1e-13))]);
    expect([rounding.verdict, verdicts(rounding)]).toEqual(['equivalent', ['same', 'same']]);
  });

  it('are equivalent where each differs by less than its margin, and told with its size', () => {
    const found = drift([level((value, i) => value + (i % 2 === 0 ? 0.002 : -0.001)), wait((value) => value)]);
    expect([found.verdict, verdicts(found)]).toEqual(['equivalent', ['equivalent', 'same']]);
    expect(found.figures[0]!.difference).toBeCloseTo(0.0005, 9);
    // A hundredth of a level of 80.4 %, which is more than half a point.
    expect(found.figures[0]!.margin).toBeCloseTo(0.00804, 9);
  });

  it('are changed where one is surely beyond its margin; the size comes with its interval', () => {
    const found = drift([level((value) => value), wait((value, i) => value + 3 + (i % 2))]);
    expect([found.verdict, verdicts(found)]).toEqual(['changed', ['same', 'changed']]);
    const { difference, halfWidth, recorded, now, margin } = found.figures[1]!;
    expect(difference).toBeCloseTo(3.5, 9);
    // 1.8331 of Student's law with 9 degrees of freedom, times √(10/9)·0.5/√10.
    expect(halfWidth).toBeCloseTo(1.8331 / 6, 4);
    expect([recorded, now, margin]).toEqual([20.5, 24, 0.5]);
  });

  it('are inconclusive where the interval reaches over the margin', () => {
    const found = drift([level((value) => value), wait((value, i) => value + (i === 0 ? 10 : -0.2))]);
    expect([found.verdict, verdicts(found)]).toEqual(['inconclusive', ['same', 'inconclusive']]);
  });

  it('of one replication are the same or inconclusive', () => {
    const one = (metric: string, value: number) => [figure(metric, 'fraction', [value])];
    const held = (value: number) =>
      driftOf(
        earlier({ replications: 1, figures: one('service_level', 0.8) }),
        later({ replications: 1, figures: one('service_level', value) }),
        DEFAULT_MARGINS,
      ).verdict;
    expect([held(0.8), held(0.3)]).toEqual(['equivalent', 'inconclusive']);
  });

  it('are changed where data is gone; what nobody recorded is told, and changes nothing', () => {
    const gone = drift([level((value) => value)]);
    expect([gone.verdict, verdicts(gone)]).toEqual(['changed', ['same', 'gone']]);
    const added = drift([level((v) => v), wait((v) => v), figure('occupancy', 'fraction', LEVELS)]);
    expect([added.verdict, verdicts(added)]).toEqual(['equivalent', ['same', 'same', 'new']]);
  });

  it('are compared in the replications in which both have data', () => {
    const holes = figure('service_level', 'fraction', [null, ...LEVELS.slice(1)]);
    const found = drift([holes, wait((value) => value)]);
    expect([found.verdict, verdicts(found)]).toEqual(['equivalent', ['equivalent', 'same']]);
  });

  it('of a model that was edited are stale, unless they are the same', () => {
    const input = { content: 'f'.repeat(64), model: 'b'.repeat(64) };
    expect(drift([level((v) => v), wait((v) => v + 3)], { input })).toMatchObject({ verdict: 'stale', edited: true });
    expect(drift(undefined, { input })).toMatchObject({ verdict: 'equivalent', edited: true });
    // A comment was edited; and another program makes other tables of the same file.
    for (const one of [
      { ...input, model: 'a'.repeat(64) },
      { ...input, content: 'c'.repeat(64) },
    ])
      expect(drift([level((v) => v), wait((v) => v + 3)], { input: one })).toMatchObject({
        verdict: 'changed',
        edited: false,
      });
  });

  it('are changed, however little, where the same code on the same files gave other bytes', () => {
    const again = recordOf(observed({ digest: 'e'.repeat(64) }), 'one code');
    expect(driftOf(earlier(), again, DEFAULT_MARGINS)).toMatchObject({ verdict: 'changed', unrepeatable: true });
  });

  it('of fewer replications are held against the first of the record', () => {
    const few = later({
      replications: 4,
      figures: [figure('service_level', 'fraction', LEVELS.slice(0, 4))],
      digest: 'd'.repeat(64),
    });
    const found = driftOf(earlier(), few, DEFAULT_MARGINS);
    expect([found.replications, verdicts(found)]).toEqual([4, ['same', 'gone']]);
  });

  it('cry wolf once in twenty records, however many figures there are', () => {
    // A hundred figures a little beyond doubt each: without Holm's steps some would be called changed.
    const wobbly = Array.from({ length: 100 }, (_, i) => figure(`kpi_${i}`, 'count', WAITS));
    const now = wobbly.map((one, i) => ({
      ...one,
      values: WAITS.map((v, r) => v + (r === i % 10 ? 4 : r === (i + 3) % 10 ? -2 : 0.6)),
    }));
    const found = driftOf(earlier({ figures: wobbly }), later({ figures: now }), DEFAULT_MARGINS);
    expect(found.verdict).toBe('inconclusive');
  });
});
