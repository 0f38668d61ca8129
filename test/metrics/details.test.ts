import { describe, expect, it } from 'vitest';
import { tallyLayout } from '../../src/center/counting/tally.ts';
import type { Model } from '../../src/compile/model.ts';
import { compareScenarios } from '../../src/decide/compare-scenarios.ts';
import type { ExperimentOptions } from '../../src/decide/options.ts';
import { runScenario } from '../../src/decide/run-scenario.ts';
import { DayCounts } from '../../src/metrics/day-counts.ts';
import { Details } from '../../src/metrics/details.ts';
import type { RunDetail } from '../../src/metrics/run-detail.ts';
import { erlangA } from '../../src/queueing/erlang-a.ts';
import { type Document, modelOf } from '../scenario-of.ts';
import { HandTally } from './tally-by-hand.ts';

const asked: ExperimentOptions = {
  seed: 'details',
  replications: 4,
  precision: null,
  maxReplications: 4,
  workers: 0,
  confidence: 0.95,
};

/** Nine days from a Monday, closed on Sundays; an interval in the morning and one after it. */
const NINE_DAYS: Document = {
  calendar: { start: '2027-03-01', days: 9, hours: { 'mon-sat': '08:00-09:00' }, interval: '30m' },
  channels: { phone: { volume: { per_day: 20 }, patience: '2m', service_level: { target: '80%', within: '20s' } } },
};

/** What is told of a replication that counts the same on each of its days. */
function toldOf(model: Model, eachDay: HandTally, inTheEnd = eachDay, replications = 1): RunDetail {
  const details = new Details(model);
  const { days, perDay } = model.grid;
  for (let replication = 0; replication < replications; replication++) {
    const counts = new DayCounts(model);
    counts.begin();
    const values = new Float64Array(tallyLayout(model).length);
    for (let day = 0; day < days; day++) {
      counts.onDay(day, values);
      const isOpen = model.grid.open.subarray(day * perDay, (day + 1) * perDay).includes(1);
      if (isOpen) for (let i = 0; i < values.length; i++) values[i]! += eachDay.values[i]!;
    }
    for (let i = 0; i < values.length; i++) values[i]! += inTheEnd.values[i]! - eachDay.values[i]!;
    details.add(Float64Array.from([...values, ...counts.end(values)]));
  }
  return details.result(0.95);
}

describe('weekdays and weeks', () => {
  const model = modelOf(NINE_DAYS);
  const day = new HandTally(model)
    .contacts({ offered: 10, handled: 8, handledWithin: 6, abandoned: 2, abandonedWithin: 1, waitHandled: 80 }, 0, 0)
    .contacts({ offered: 4, handled: 4, handledWithin: 4 }, 0, 1)
    .team({ dutySeconds: 1800, busySeconds: 900 }, 0, 0)
    .team({ dutySeconds: 1800, busySeconds: 450 }, 0, 1);
  const told = toldOf(model, day);
  const series = (metric: string, scope = 'channel', weekday = 0) =>
    told.byWeekday.find((one) => one.metric === metric && one.scope === scope && one.weekday === weekday)?.values;

  it('are of the open intervals, and of the days that ever open', () => {
    expect(told.hours).toEqual([
      { from: '08:00', to: '08:30' },
      { from: '08:30', to: '09:00' },
    ]);
    expect([...new Set(told.byWeekday.map(({ weekday }) => weekday))]).toEqual([0, 1, 2, 3, 4, 5]);
  });

  it('tell a count of one such day, however many there are, and ratios of sums', () => {
    for (const weekday of [0, 5]) {
      expect(series('offered', 'channel', weekday)).toEqual([10, 4]);
      expect(series('service_level', 'whole', weekday)).toEqual([0.666667, 1]);
    }
    expect(series('average_speed_of_answer')).toEqual([10, 0]);
    expect(series('abandonment_rate')).toEqual([0.2, 0]);
    expect(series('occupancy', 'team')).toEqual([0.5, 0.25]);
  });

  it('tell a week by its sum, the last one shorter', () => {
    expect(told.weeks).toEqual([
      { from: '2027-03-01', to: '2027-03-07' },
      { from: '2027-03-08', to: '2027-03-09' },
    ]);
    const offered = told.byWeek.find(({ metric, scope }) => metric === 'offered' && scope === 'whole');
    expect(offered?.values).toEqual([6 * 14, 2 * 14]);
  });

  it('count what comes of the last day after its midnight with that day', () => {
    const late = new HandTally(model).contacts({ abandoned: 1 });
    for (let i = 0; i < late.values.length; i++) late.values[i]! += day.values[i]!;
    const later = toldOf(model, day, late);
    const rates = later.byWeek.find(({ metric, scope }) => metric === 'abandonment_rate' && scope === 'whole');
    expect(rates?.values).toEqual([Number((12 / 84).toPrecision(6)), Number((5 / 28).toPrecision(6))]);
  });

  it('leave out of weekdays what deferred channels answer on other days', () => {
    const mail = modelOf({ ...NINE_DAYS, channels: { mail: { kind: 'email', volume: { per_day: 20 } } } });
    const kpis = toldOf(mail, new HandTally(mail)).byWeekday.map(({ metric }) => metric);
    expect(new Set(kpis)).toEqual(new Set(['offered', 'average_speed_of_answer', 'occupancy']));
  });

  it('of too many channels are those of the whole only', () => {
    const channels = Object.fromEntries(
      Array.from({ length: 13 }, (_, i) => [`line ${i}`, { volume: { per_day: 2 } }]),
    );
    const calendar = { days: 7, hours: '08:00-20:00', interval: '15m' };
    const many = modelOf({ ...NINE_DAYS, channels, calendar });
    const scopes = toldOf(many, new HandTally(many)).byWeekday.map(({ scope }) => scope);
    expect([...new Set(scopes)]).toEqual(['whole', 'channel', 'team']);
    const finer = modelOf({ ...NINE_DAYS, channels, calendar: { ...calendar, interval: '5m' } });
    expect(new Set(toldOf(finer, new HandTally(finer)).byWeekday.map(({ scope }) => scope))).toEqual(
      new Set(['whole']),
    );
  });
});

describe('waits', () => {
  it('are told in bars that the T of the service level cuts, and whoever waited not at all apart', () => {
    const model = modelOf({
      ...NINE_DAYS,
      channels: { phone: { volume: { per_day: 20 }, service_level: { target: '80%', within: '25s' } } },
    });
    const tally = new HandTally(model).contacts({ offered: 10, handled: 8, abandoned: 1, cleared: 1 });
    tally.histogram('waits', [3, 22, 27, 27, 100]);
    const details = new Details(model);
    details.add(Float64Array.from([...tally.values, ...new DayCounts(model).end(tally.values)]));
    const [waits] = details.result(0.95).waits;
    expect(waits).toMatchObject({ channel: 'phone', counted: 'in queue', contacts: 10, atOnce: { value: 0.5 } });
    const bars = waits!.bars.map(({ from, to, share }) => [from, to, share.value]);
    expect(bars.filter(([, , share]) => share !== 0)).toEqual([
      [0, 5, 0.1],
      [20, 25, 0.1],
      [25, 30, 0.2],
      [90, 120, 0.1],
    ]);
    expect(bars.at(-1)).toEqual([90, 120, 0.1]);
  });
});

describe('staffing', () => {
  const aHundredCalls = (patience: object, target = '80%') =>
    modelOf({
      calendar: { start: '2027-03-01', days: 2, hours: '08:00-10:00', interval: '30m' },
      intents: { status: { handle: { exponential: { mean: '3m' } } } },
      channels: {
        phone: { volume: { per_hour: 100 }, ...patience, service_level: { target, within: '20s' } },
      },
      teams: { front: { agents: 8 } },
    });
  const told = (model: Model) => {
    const { grid } = model;
    const tally = new HandTally(model);
    for (let bin = 0; bin < 4; bin++) {
      tally.contacts({ offered: 50, handled: 50, talk: 50 * 180 }, 0, bin);
      tally.team({ dutySeconds: 7 * 1800 }, 0, bin);
    }
    expect(grid.binSeconds[0]).toBe(3600);
    return toldOf(model, tally).staffing;
  };

  it('is on duty, at work, and needed: 100 calls of 3 min an hour are 5 agents’ work, and 8 answer 80 % in 20 s', () => {
    const staffing = told(aHundredCalls({}));
    expect(staffing).toHaveLength(4);
    expect(staffing[0]).toMatchObject({ from: '08:00', onDuty: { value: 7 }, work: { value: 5 }, needed: 8 });
  });

  it('needs fewer where some hang up, and nobody can say where a formula does not apply', () => {
    const level = (agents: number): number => {
      const question = { arrivalRate: 100 / 3600, meanHandle: 180, meanPatience: 60, within: 20, agents };
      const { answeredWithin, abandonedWithin } = erlangA(question);
      return answeredWithin / (1 - abandonedWithin);
    };
    const needed = told(aHundredCalls({ patience: '1m' }))[0]!.needed!;
    expect(needed).toBeLessThan(8);
    expect([level(needed - 1) < 0.8, level(needed) >= 0.8]).toEqual([true, true]);
    expect(told(aHundredCalls({}, '100%'))[0]!.needed).toBeNull();
    const chats = aHundredCalls({ kind: 'chat', sessions: { most: 2 } });
    expect(told(chats)[0]!.needed).toBeNull();
  });
});

describe('the details of a run', () => {
  const document: Document = {
    ...NINE_DAYS,
    channels: {
      phone: { volume: { per_day: 60 }, patience: '2m', redial: { probability: '50%', after: '5m' } },
      mail: { kind: 'email', volume: { per_day: 5 } },
    },
    self_service: { ivr: { on: 'phone', time: '10s', contains: { status: '20%' } } },
  };
  const model = modelOf(document);

  it('are the same on threads, and of each side of a comparison those of a run alone', async () => {
    const alone = await runScenario(model, asked);
    const other = modelOf({ ...document, teams: { front: { agents: 2 } } });
    const compared = await compareScenarios([model, other], { ...asked, workers: 2 });
    expect(compared.baseline.detail).toEqual(alone.detail);
    expect(compared.candidates[0]!.run.detail).toEqual((await runScenario(other, asked)).detail);
    const places = new Set(alone.detail.flows.map(({ from, to }) => `${from.stage} ${to.stage}`));
    expect(places).toEqual(
      new Set(['channel self-service', 'self-service team', 'self-service outcome', 'team outcome']),
    );
    const offered = alone.detail.byWeek.find(({ scope, metric }) => scope === 'whole' && metric === 'offered')!;
    const whole = alone.scopes[0]!.metrics.offered!.numerator;
    expect(offered.values.reduce<number>((sum, week) => sum + week!, 0)).toBeCloseTo(whole, 2);
  });

  it('of a center without self-service go from channels to teams', async () => {
    const { detail } = await runScenario(modelOf(NINE_DAYS), asked);
    expect(detail.flows.map(({ from, to }) => `${from.name} > ${to.name}`)).toEqual(
      expect.arrayContaining(['phone > front', 'front > answered']),
    );
    expect(detail.flows.every(({ from, to }) => from.stage !== 'self-service' && to.stage !== 'self-service')).toBe(
      true,
    );
  });
});
