import { describe, expect, it } from 'vitest';
import { type Course, steady } from '../../src/center/course.ts';
import { replicate, replicateCourse } from '../../src/center/replicate.ts';
import type { Model } from '../../src/compile/model.ts';
import type { Period } from '../../src/documents/plan-terms.ts';
import { type Asked, type AskedCell, placeOf } from '../../src/metrics/asked.ts';
import { askedCells } from '../../src/metrics/asked-cells.ts';
import { Estimates } from '../../src/metrics/estimates.ts';
import { Reader } from '../../src/metrics/reader.ts';
import { modelOf } from '../scenario-of.ts';

const WEEK: Period = { from: 0, to: 7 };
const DAYS: readonly Period[] = Array.from({ length: 7 }, (_, day) => ({ from: day, to: day + 1 }));

/** A week of calls and letters, with pay, a bot, and a second team that is paid more. */
const model = modelOf({
  calendar: { start: '2027-03-01', days: 7, hours: '08:00-11:00' },
  currency: 'EUR',
  intents: { status: { handle: '3m', fcr: '80%', repeat: { probability: '50%', after: '20h' } } },
  channels: {
    phone: { volume: { per_hour: 40 }, patience: '90s', cost: 0.1 },
    letter: { kind: 'email', volume: { per_day: 12 }, deadline: '3 business hours' },
  },
  teams: { front: { agents: 2, wage: '12/h' }, back: { agents: 1, wage: '20/h' } },
  self_service: { ivr: { on: 'phone', time: '40s', contains: { status: '20%' } } },
});

function read(course: Course, asked: Asked, replication = 0) {
  const reader = new Reader(course.frame, asked);
  reader.begin(course);
  const values = replicateCourse(course, 'reader', replication, { onDay: reader.onDay });
  return { reader, values, reading: reader.end(values) };
}

const pair = (asked: Asked, reading: Float64Array, period: number, cell: number): [number, number] => {
  const at = placeOf(asked, period, cell);
  return [reading[at]!, reading[at + 1]!];
};

describe('what is read of the whole horizon', () => {
  const cells = askedCells([model]);
  const asked: Asked = { cells, periods: [WEEK] };
  const { reader, reading } = read(steady(model), asked);
  const estimates = new Estimates(model);
  estimates.add(replicate(model, 'reader', 0));

  it.each(['whole', 'channel', 'team'] as const)('is what a run of it says, KPI by KPI: %s', (scope) => {
    const own = cells.flatMap((cell, c) => (cell.scope === scope ? [{ cell, c }] : []));
    expect(own.length).toBeGreaterThan(10);
    for (const { cell, c } of own) {
      const [top, bottom] = pair(asked, reading, 0, c);
      const { numerator, denominator, value } = estimates.of(scope, cell.name, cell.metric, 0.95)!;
      const told = [cell.name, cell.metric, top, bottom];
      // Day and night are one row of results here, and many there.
      if (value === null) expect(told).toEqual([cell.name, cell.metric, expect.any(Number), 0]);
      else expect(told).toEqual([cell.name, cell.metric, closeTo(numerator), closeTo(denominator)]);
    }
  });

  it('comes with the contacts that were simulated', () => {
    expect(reader.contacts).toBe(estimates.contacts);
  });
});

const closeTo = (value: number) => expect.closeTo(value, 6);

describe('what is read of days', () => {
  const counts = ['arrivals', 'offered', 'handled', 'abandoned', 'labour_cost', 'total_cost', 'human_contacts'];
  const cells = counts.map((metric): AskedCell => ({ scope: 'whole', name: 'all', metric }));
  const asked: Asked = { cells, periods: [WEEK, ...DAYS] };
  const { reading } = read(steady(model), asked);

  it.each(counts)('adds up to the week: %s', (metric) => {
    const cell = counts.indexOf(metric);
    const [whole, ...days] = asked.periods.map((_, p) => pair(asked, reading, p, cell)[0]);
    expect(whole).toBeGreaterThan(0);
    expect(days.reduce((sum, day) => sum + day, 0)).toBeCloseTo(whole!, 6);
  });

  it('is the same whatever else is asked', () => {
    const alone: Asked = { cells: cells.slice(2, 3), periods: [DAYS[3]!] };
    expect(pair(alone, read(steady(model), alone).reading, 0, 0)).toEqual(pair(asked, reading, 4, 2));
  });

  it('does not depend on what comes later', () => {
    const later = { ...model, channels: model.channels.map((channel) => ({ ...channel, lines: 1 })) };
    const course: Course = {
      epochs: [
        { day: 0, model },
        { day: 4, model: later },
      ],
      frame: model,
    };
    const changed = read(course, asked).reading;
    for (let day = 0; day < 4; day++) {
      for (const [cell] of cells.entries()) {
        expect(pair(asked, changed, day + 1, cell)).toEqual(pair(asked, reading, day + 1, cell));
      }
    }
    expect(pair(asked, changed, 6, 1)).not.toEqual(pair(asked, reading, 6, 1));
  });

  it('has a quantile of the day’s own waits', () => {
    const waits: Asked = {
      cells: [{ scope: 'whole', name: 'all', metric: 'wait_p90' }],
      periods: [WEEK, ...DAYS],
    };
    const found = read(steady(model), waits).reading;
    const [week, ...days] = waits.periods.map((_, p) => pair(waits, found, p, 0));
    expect([week, ...days].every((one) => one![1] === 1)).toBe(true);
    expect(week![0]).toBeGreaterThan(Math.min(...days.map(([p90]) => p90)));
    expect(week![0]).toBeLessThan(Math.max(...days.map(([p90]) => p90)));
  });
});

describe('prices that change', () => {
  it('count from their day on', () => {
    const dearer: Model = { ...model, loading: model.loading * 2 };
    const course: Course = {
      epochs: [
        { day: 0, model },
        { day: 3, model: dearer },
      ],
      frame: model,
    };
    const asked: Asked = { cells: [{ scope: 'whole', name: 'all', metric: 'labour_cost' }], periods: [WEEK, ...DAYS] };
    const before = read(steady(model), asked).reading;
    const after = read(course, asked).reading;
    const paid = (reading: Float64Array) => asked.periods.map((_, p) => pair(asked, reading, p, 0)[0]);
    const [, ...days] = paid(before);
    const expected = days.map((day, d) => (d < 3 ? day : 2 * day));
    expect(paid(after)).toEqual([expected.reduce((sum, day) => sum + day, 0), ...expected].map(closeTo));
  });
});

it('what the model does not have is no data: 0/0', () => {
  const cells: AskedCell[] = [
    { scope: 'channel', name: 'chat', metric: 'offered' },
    { scope: 'whole', name: 'all', metric: 'no_such_metric' },
    { scope: 'team', name: 'front', metric: 'abandonment_rate' },
  ];
  const asked: Asked = { cells, periods: [WEEK] };
  expect([...read(steady(model), asked).reading]).toEqual([0, 0, 0, 0, 0, 0]);
});
