import { describe, expect, it } from 'vitest';
import { compile } from '../../src/compile/compile.ts';
import type { Model } from '../../src/compile/model.ts';
import type { Workforce, WorkShift } from '../../src/documents/people-terms.ts';
import type { Scenario, Team } from '../../src/documents/scenario.ts';
import { scenarioOf } from '../scenario-of.ts';

const HOUR = 3600;
const DAY = 24 * HOUR;
const calendar = { start: '2027-01-04', hours: '08:00-18:00', interval: '1h', days: 3, holidays: ['2027-01-05'] };

/** A model with one team, its terms in place of those read. */
function modelWith(team: Partial<Team>, workforce: Partial<Workforce> = {}, more: object = calendar): Model {
  const scenario = scenarioOf({ calendar: more, teams: { front: { agents: 12 } } });
  const [read] = scenario.teams;
  const patched: Scenario = {
    ...scenario,
    teams: [{ ...read, ...team, workforce: { ...read.workforce, ...workforce } }],
  };
  return compile(patched);
}

const shift = (agents: number, from: number, to: number, more: Partial<WorkShift> = {}): WorkShift => ({
  agents,
  days: 'every',
  from: from * HOUR,
  to: to * HOUR,
  breaks: [],
  ...more,
});

/** What holds at an hour after the first midnight. */
function at(model: Model, hour: number, what: 'roster' | 'paid' | 'wage' = 'roster'): number {
  const m = model.moments.findLastIndex((moment) => moment <= hour * HOUR);
  return model.teams[0].workforce[what]![m]!;
}

describe('A schedule', () => {
  it('is the roster: moments are the starts of the intervals, and the team is plain', () => {
    const model = modelWith({});
    const [{ workforce, agents }] = model.teams;
    expect([...model.moments]).toEqual(Array.from({ length: 72 }, (_, i) => i * HOUR));
    expect(workforce.plain).toBe(true);
    expect(workforce.headcount).toBe(12);
    expect([7, 8, 17, 18, 24 + 9, 48 + 9].map((hour) => at(model, hour))).toEqual([0, 12, 12, 0, 0, 12]);
    expect([...agents]).toEqual([...workforce.roster]);
    expect([...workforce.paid]).toEqual([...workforce.roster]);
    expect(workforce.wage).toBeNull();
  });

  it('loses planned shrinkage, which is paid', () => {
    const model = modelWith({}, { shrinkage: { planned: 0.3, absence: 0, inDay: 0 } });
    expect([at(model, 9), at(model, 9, 'paid')]).toEqual([expect.closeTo(8.4, 12), 12]);
    expect(model.teams[0].agents[9]).toBe(8);
    expect(model.teams[0].workforce.plain).toBe(false);
    expect(model.teams[0].workforce.headcount).toBe(12);
  });

  it('less a part that leaves whole agents is still plain', () => {
    const [{ workforce }] = modelWith({}, { shrinkage: { planned: 0.25, absence: 0, inDay: 0 } }).teams;
    expect(workforce.roster[9]).toBe(9);
    expect(workforce.plain).toBe(true);
  });

  it('lets agents go to meetings, and never has fewer than nobody', () => {
    const away = [
      { days: [2] as const, from: 9.25 * HOUR, to: 10 * HOUR, agents: 4 },
      { days: '2027-01-06', from: 14 * HOUR, to: 15 * HOUR, agents: 20 },
    ];
    const model = modelWith({}, { away });
    const hours = [9, 9.25, 9.5, 10].map((hour) => at(model, 48 + hour));
    expect(hours).toEqual([12, 8, 8, 12]);
    expect([at(model, 48 + 14), at(model, 48 + 15), at(model, 48 + 14, 'paid')]).toEqual([0, 12, 12]);
    expect(at(model, 9.5)).toBe(12);
  });
});

describe('Shifts', () => {
  it('overlap and add up, from their first second to their last', () => {
    const model = modelWith({ agents: [], shifts: [shift(5, 8, 14.5), shift(3, 12, 18)] });
    expect([8, 12, 14.25, 14.5, 17.9, 18].map((hour) => at(model, hour))).toEqual([5, 8, 8, 3, 3, 0]);
    expect(model.teams[0].workforce.plain).toBe(true);
    expect(model.teams[0].workforce.headcount).toBe(8);
    expect([...model.moments].filter((moment) => moment % HOUR !== 0)).toEqual([14.5 * HOUR, 2 * DAY + 14.5 * HOUR]);
  });

  it('are worked on their weekdays and dates, and on a holiday by nobody but who is asked for that date', () => {
    const shifts = [shift(5, 8, 9, { days: [0, 1] }), shift(1, 8, 9), shift(2, 8, 9, { days: '2027-01-05' })];
    const model = modelWith({ agents: [], shifts });
    expect([8, 24 + 8, 48 + 8].map((hour) => at(model, hour))).toEqual([6, 2, 1]);
  });

  it('may lie outside opening hours, and run beyond midnight', () => {
    const model = modelWith({ agents: [], shifts: [shift(2, 22, 30, { days: [0] })] });
    expect([21, 22, 24, 29, 30].map((hour) => at(model, hour))).toEqual([0, 2, 2, 2, 0]);
  });

  it('have breaks, all at once or one after another', () => {
    const pause = { at: 10 * HOUR, seconds: 900, staggered: 0, paid: true };
    const together = modelWith({ agents: [], shifts: [shift(3, 8, 17, { breaks: [pause] })] });
    expect([9.99, 10, 10.2, 10.25].map((hour) => at(together, hour))).toEqual([3, 0, 0, 3]);
    expect(at(together, 10, 'paid')).toBe(3);

    // The first from 12:00 to 13:00, the second from 13:00, the third from 14:00 to 15:00.
    const lunch = { at: 12 * HOUR, seconds: HOUR, staggered: 2 * HOUR, paid: false };
    const inTurns = modelWith({ agents: [], shifts: [shift(3, 8, 17, { breaks: [lunch] })] });
    expect([11.5, 12, 13, 14, 14.9, 15].map((hour) => at(inTurns, hour))).toEqual([3, 2, 2, 2, 2, 3]);
    expect([11.5, 12, 14.9, 15].map((hour) => at(inTurns, hour, 'paid'))).toEqual([3, 2, 2, 3]);
    expect(inTurns.moments).toHaveLength(72);
  });

  it('lose the time of staggered breaks whole, whatever the seconds are', () => {
    const lunch = { at: 12 * HOUR, seconds: 1800, staggered: HOUR, paid: false };
    const { moments, teams } = modelWith({ agents: [], shifts: [shift(7, 8, 17, { breaks: [lunch] })] });
    const worked = teams[0].workforce.roster.reduce(
      (sum, count, m) => sum + count * ((moments[m + 1] ?? 3 * DAY) - moments[m]!),
      0,
    );
    // Two days, for the one between is a holiday.
    expect(worked).toBe(2 * 7 * 8.5 * HOUR);
    expect(moments.every((moment) => Number.isInteger(moment))).toBe(true);
  });

  it('end whatever break would go on', () => {
    const late = { at: 16.5 * HOUR, seconds: 2 * HOUR, staggered: HOUR, paid: false };
    const model = modelWith({ agents: [], shifts: [shift(2, 8, 17, { breaks: [late] })] });
    expect([16.4, 16.5, 16.9, 17, 18].map((hour) => at(model, hour))).toEqual([2, 1, 1, 0, 0]);
  });
});

describe('Pay', () => {
  it('follows the clock, also inside an interval', () => {
    const wage = [
      { days: 'every', from: 8 * HOUR, to: 12.5 * HOUR, value: 30 },
      { days: 'every', from: 12.5 * HOUR, to: 18 * HOUR, value: 40 },
    ] as const;
    const model = modelWith({ pay: { wage, overtime: 1.5 } });
    expect([7, 8, 12.25, 12.5, 17, 18].map((hour) => at(model, hour, 'wage'))).toEqual([0, 30, 30, 40, 40, 0]);
    expect(model.teams[0].workforce.overtime).toBe(1.5);
    expect(at(model, 12.5)).toBe(12);
  });
});

describe('People', () => {
  it('who leave by months leave by days: as many in a month of a twelfth of a year', () => {
    const [{ workforce }] = modelWith({}, { attrition: 0.03 }).teams;
    expect((1 - workforce.leavesPerDay) ** (365.25 / 12)).toBeCloseTo(0.97, 12);
    expect(workforce.plain).toBe(false);
    expect(modelWith({}, { attrition: 1 }).teams[0].workforce.leavesPerDay).toBe(1);
  });

  it('who are hired are trained before they answer, whenever they came', () => {
    const hires = [
      { date: '2027-01-06', agents: 8, training: 14 * DAY },
      { date: '2026-12-31', agents: 1, training: 1.5 * DAY },
    ];
    const [{ workforce }] = modelWith({}, { hires }).teams;
    expect(workforce.hires).toEqual([
      { day: 2, ready: 16, agents: 8 },
      { day: -4, ready: -2, agents: 1 },
    ]);
  });

  it('are plain only if nothing about them is uncertain or changes', () => {
    const learning = { speed: 0.5, quality: 1, fullAfter: 84 * DAY };
    for (const unlike of [
      { shrinkage: { planned: 0, absence: 0.01, inDay: 0 } },
      { shrinkage: { planned: 0, absence: 0, inDay: 0.01 } },
      { speedCv: 0.1 },
      { fatigue: 0.01 },
      { learning },
      { rush: { whenWaiting: 5, faster: 0.1 } },
      { hires: [{ date: '2027-01-05', agents: 1, training: 0 }] },
    ]) {
      expect(modelWith({}, unlike).teams[0].workforce.plain).toBe(false);
    }
    expect(modelWith({}, { headcount: 30, reserve: 2 }).teams[0].workforce).toMatchObject({
      plain: true,
      headcount: 30,
    });
    expect(modelWith({}, { learning }).teams[0].workforce.learning).toEqual({
      speed: 0.5,
      quality: 1,
      fullAfterDays: 84,
    });
  });
});
