import { describe, expect, it } from 'vitest';
import { CONTACT_COUNTS, CONTACT_WIDTH, TEAM_WIDTH } from '../../../src/center/counting/counts.ts';
import { Tally, tallyLayout } from '../../../src/center/counting/tally.ts';
import { BUCKETS, quantileOf } from '../../../src/statistics/histogram.ts';
import { modelOf } from '../../scenario-of.ts';

const model = modelOf({
  intents: { billing: { handle: '3m' }, status: { handle: '2m' } },
  channels: {
    phone: {
      volume: { per_day: 100 },
      mix: { billing: '40%', status: '60%' },
      service_level: { within: '20s', formula: 'g2', short_abandon: '5s' },
    },
    chat: { volume: { per_day: 100 }, mix: { status: '100%' } },
  },
  teams: { front: { agents: 3 }, back: { agents: 2 } },
});
const { bins } = model.grid;
const layout = tallyLayout(model);

function counts(tally: Tally, type: number, bin: number): Record<string, number> {
  const first = layout.contacts + (type * (bins + 1) + bin) * CONTACT_WIDTH;
  const named = CONTACT_COUNTS.map((name, i): [string, number] => [name, tally.values[first + i]]);
  return Object.fromEntries(named.filter(([, value]) => value !== 0));
}

const waited = (tally: Tally, channel: number): number =>
  tally.values
    .slice(layout.waits + channel * BUCKETS, layout.waits + (channel + 1) * BUCKETS)
    .reduce((sum, count) => sum + count, 0);

describe('The tally', () => {
  it('keeps contacts, teams, who answered whom and waits one behind the other, without overlap', () => {
    expect(layout.contacts).toBe(0);
    expect(layout.teams).toBe(3 * (bins + 1) * CONTACT_WIDTH);
    expect(layout.answeredBy).toBe(layout.teams + 2 * (bins + 1) * TEAM_WIDTH);
    expect(layout.waits).toBe(layout.answeredBy + 3 * 2);
    expect(new Tally(model).values).toHaveLength(layout.waits + 2 * BUCKETS);
  });

  it('counts what is handled with its wait, talk and work, in the cell of its type and bin', () => {
    const tally = new Tally(model);
    tally.handled(1, 2, 20, 20);
    tally.worked(1, 1, 2, 100, 30, 1);
    tally.handled(1, 2, 20.5, 20.5);
    tally.worked(1, 1, 2, 50, 0, 0);
    expect(counts(tally, 1, 2)).toEqual({
      handled: 2,
      handledWithin: 1,
      waitHandled: 40.5,
      talk: 150,
      afterContactWork: 30,
    });
    expect(counts(tally, 1, 1)).toEqual({});
    expect(counts(tally, 0, 2)).toEqual({});
    expect([...tally.values.slice(layout.answeredBy, layout.waits)]).toEqual([0, 0, 1, 1, 0, 0]);
  });

  it('counts an abandon in the bin of arrival, and as an event in that of the clock', () => {
    const tally = new Tally(model);
    tally.abandoned(0, 1, 5, 2);
    tally.abandoned(0, 1, 12, 1);
    tally.abandoned(0, 1, 25, 1);
    expect(counts(tally, 0, 1)).toEqual({
      abandoned: 3,
      abandonedWithin: 2,
      abandonedShort: 1,
      waitAbandoned: 42,
      abandonEvents: 2,
    });
    expect(counts(tally, 0, 2)).toEqual({ abandonEvents: 1 });
  });

  it('knows no short abandons where the channel names none', () => {
    const tally = new Tally(model);
    tally.abandoned(2, 0, 0, 0);
    expect(counts(tally, 2, 0).abandonedShort).toBe(undefined);
  });

  it('has a histogram of the waits of each channel: of the delayed only, answered or not', () => {
    const tally = new Tally(model);
    tally.handled(0, 0, 0, 0);
    tally.handled(0, 0, 64, 64);
    tally.abandoned(1, 1, 64, 1);
    tally.cleared(1, 2, 64);
    tally.handled(2, 0, 8, 8);
    expect([waited(tally, 0), waited(tally, 1)]).toEqual([3, 1]);
    expect(quantileOf(tally.values, layout.waits, 1, 0.75)! / 64).toBeCloseTo(1, 1);
    expect(quantileOf(tally.values, layout.waits, 1, 0.25)).toBe(0);
  });

  it('keeps what belongs to no bin apart, and out of the histograms', () => {
    const tally = new Tally(model);
    tally.offered(0, bins);
    tally.delayed(0, bins);
    tally.handled(0, bins, 10, 10);
    tally.worked(0, 0, bins, 100, 0, 0);
    tally.abandoned(0, bins, 10, 0);
    tally.cleared(0, bins, 10);
    expect(waited(tally, 0)).toBe(0);
    expect([...tally.values.slice(layout.answeredBy, layout.waits)]).toEqual([0, 0, 0, 0, 0, 0]);
    for (let bin = 1; bin < bins; bin++) expect(counts(tally, 0, bin)).toEqual({});
    expect(counts(tally, 0, 0)).toEqual({ abandonEvents: 1 });
    expect(counts(tally, 1, 0)).toEqual({});
  });
});
