import { describe, expect, it } from 'vitest';
import { placeOf } from '../../src/metrics/asked.ts';
import { type Rehearsal, Rehearser, rehearseTogether } from '../../src/replication/rehearse.ts';
import { planOf, TWO_DAYS } from '../cli/two-days.ts';
import { studyOfFiles } from '../rehearsables.ts';

const DESK = TWO_DAYS.replace('days: 2', 'days: 5');
const from = (day: number, effect: string, name = `Day ${day}`): string =>
  planOf({ name, effect })
    .replace('horizon: 2 days', 'horizon: 5 days')
    .replace('start: 2027-03-01, cost', `start: 2027-03-0${day + 1}, cost`);
const MORE = '{ add: teams.front.agents, by: 2 }';

const files = {
  'desk.yaml': DESK,
  'late.yaml': from(3, MORE),
  'later.yaml': from(4, '{ multiply: intents.billing.handle, by: { uniform: [50%, 90%] } }'),
  'now.yaml': from(0, MORE),
  'never.yaml': from(0, MORE, 'Never').replace(
    'evidence: sums',
    'evidence: sums, delivery: { on_time: 0%, never: 100% }',
  ),
};
const { rehearsables } = studyOfFiles(files, 'late.yaml', 'later.yaml', 'now.yaml', 'never.yaml');
const [BASELINE, LATE, LATER, NOW, NEVER] = [0, 1, 2, 3, 4];
const rehearsers = rehearsables.map((one) => new Rehearser(one));

const rehearsal = (alternative: number, more: Partial<Rehearsal> = {}): Rehearsal => ({
  alternative,
  replication: 0,
  steps: -1,
  ...more,
});
const alone = (one: Rehearsal) => new Rehearser(rehearsables[one.alternative]!).rehearse(one, 'seed');
const together = (...some: Rehearsal[]) => rehearseTogether(some, (alternative) => rehearsers[alternative]!, 'seed');

describe('rehearsals of the same customers', () => {
  it.each([0, 1, 2])('give together what each gives by itself, to the bit: replication %i', (replication) => {
    const all = [BASELINE, LATE, LATER, NOW, NEVER].map((alternative) => rehearsal(alternative, { replication }));
    expect(together(...all)).toEqual(all.map(alone));
    expect(together(...all.toReversed())).toEqual(all.toReversed().map(alone));
  });

  it('part from each other too: steps of a plan, and other draws of it', () => {
    const some = [
      rehearsal(LATER),
      rehearsal(LATER, { steps: 0 }),
      rehearsal(LATER, { drawsOf: { 'effect:act': 7 } }),
      rehearsal(LATE),
      rehearsal(LATE, { drawsOf: { delivery: 3 } }),
    ];
    expect(together(...some)).toEqual(some.map(alone));
  });

  it('may be the same twice', () => {
    const [one, other] = together(rehearsal(LATE), rehearsal(LATE));
    expect(other).toEqual(one);
  });
});

describe('a plan', () => {
  const { asked } = rehearsables[BASELINE]!;
  const handled = asked.cells.findIndex(({ scope, metric }) => scope === 'whole' && metric === 'handled');
  const [baseline, late, now, never] = [BASELINE, LATE, NOW, NEVER].map((one) => alone(rehearsal(one)));

  it('that never comes is its baseline', () => {
    const { periods, cells } = rehearsables[NEVER]!.asked;
    expect(never!.begins).toEqual(Float64Array.of(Number.POSITIVE_INFINITY));
    periods.forEach((period, p) => {
      const same = asked.periods.findIndex(({ from, to }) => from === period.from && to === period.to);
      const size = 2 * cells.length;
      const own = never!.reading.slice(placeOf(asked, p, 0), placeOf(asked, p, 0) + size);
      expect(own).toEqual(baseline!.reading.slice(placeOf(asked, same, 0), placeOf(asked, same, 0) + size));
    });
  });

  it('says when its steps begin, and that nothing has happened before', () => {
    expect([late!.begins, late!.full]).toEqual([Float64Array.of(3), Float64Array.of(3)]);
    const of = (one: typeof late) => one!.reading[placeOf(asked, 0, handled)]!;
    expect(of(baseline)).toBeLessThan(of(late));
    expect(of(late)).toBeLessThan(of(now));
  });

  it('meets the same customers as its baseline', () => {
    expect([late!.contacts, now!.contacts, never!.contacts]).toEqual(new Array(3).fill(baseline!.contacts));
  });
});
