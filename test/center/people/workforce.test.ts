import { describe, expect, it } from 'vitest';
import { Workforce } from '../../../src/center/people/workforce.ts';
import type { Model } from '../../../src/compile/model.ts';
import type { WorkforceModel } from '../../../src/compile/people-model.ts';
import { modelOf } from '../../scenario-of.ts';

const HOURS = 24;

/** One team of ten from 8 to 18, round the days, as its people are said to be. */
function modelWith(people: Partial<WorkforceModel> = {}, { agents = 10, days = 60 } = {}): Model {
  const model = modelOf({ calendar: { hours: '08:00-18:00', interval: '1h', days }, teams: { front: { agents } } });
  const [team] = model.teams;
  return { ...model, teams: [{ ...team, workforce: { ...team.workforce, plain: false, ...people } }] };
}

function begun(model: Model, day = 0, replication = 0): Workforce {
  const workforce = new Workforce(model, '1', replication);
  workforce.beginDay(day);
  workforce.beginInterval(day * HOURS + 9);
  return workforce;
}

/** Agents on duty at 9 o'clock, day by day, in some replications. */
function onDutyAtNine(model: Model, replications: number): number[] {
  return Array.from({ length: replications }, (_, replication) => {
    const workforce = new Workforce(model, '1', replication);
    return Array.from({ length: model.grid.days }, (_, day) => {
      workforce.beginDay(day);
      workforce.beginInterval(day * HOURS + 9);
      return workforce.onDuty(0, day * HOURS + 9);
    });
  }).flat();
}

const meanOf = (list: readonly number[]): number => list.reduce((sum, value) => sum + value, 0) / list.length;

describe('A plain team', () => {
  it('is its roster, of anybody', () => {
    const model = modelWith({ plain: true });
    const workforce = begun(model);
    expect([workforce.onDuty(0, 7), workforce.onDuty(0, 8), workforce.onDuty(0, 18)]).toEqual([0, 10, 0]);
    expect(workforce.comesOnDuty(0)).toBe(-1);
    workforce.goesOffDuty(-1);
    expect(workforce.onPay(0, 9)).toBe(10);
  });

  it('and one that only tires is its roster too', () => {
    expect(new Set(onDutyAtNine(modelWith({ fatigue: 0.02 }), 3))).toEqual(new Set([10]));
  });
});

describe('Part of an agent', () => {
  it('is there on that part of the days, all day long', () => {
    const roster = modelWith().teams[0].workforce.roster.map((count) => count * 0.83);
    const model = modelWith({ roster });
    const counts = onDutyAtNine(model, 60);
    expect(new Set(counts)).toEqual(new Set([8, 9]));
    // A uniform a day: variance 0.3 · 0.7.
    expect(Math.abs(meanOf(counts) - 8.3)).toBeLessThan(4 * Math.sqrt(0.21 / counts.length));
    const workforce = begun(model, 3);
    const hours = [8, 12, 17].map((hour) => {
      workforce.beginInterval(3 * HOURS + hour);
      return workforce.onDuty(0, 3 * HOURS + hour);
    });
    expect(new Set(hours).size).toBe(1);
  });
});

describe('Absence', () => {
  it('keeps each agent away with its probability, for whole days', () => {
    const model = modelWith({ absence: 0.15 });
    const counts = onDutyAtNine(model, 50);
    const variance = 10 * 0.15 * 0.85;
    expect(Math.abs(meanOf(counts) - 8.5)).toBeLessThan(4 * Math.sqrt(variance / counts.length));
    expect(Math.abs(meanOf(counts.map((count) => (count - 8.5) ** 2)) / variance - 1)).toBeLessThan(0.15);
    const workforce = begun(model, 1);
    const hours = [8, 12, 17].map((hour) => {
      workforce.beginInterval(HOURS + hour);
      return workforce.onDuty(0, HOURS + hour);
    });
    expect(new Set(hours).size).toBe(1);
  });

  it('inside a day is drawn each interval', () => {
    const model = modelWith({ inDay: 0.2 }, { agents: 40 });
    const workforce = begun(model);
    const counts: number[] = [];
    for (let day = 0; day < 60; day++) {
      workforce.beginDay(day);
      for (let hour = 8; hour < 18; hour++) {
        workforce.beginInterval(day * HOURS + hour);
        counts.push(workforce.onDuty(0, day * HOURS + hour));
      }
    }
    expect(Math.abs(meanOf(counts) - 32)).toBeLessThan(4 * Math.sqrt((40 * 0.16) / counts.length));
    const pairs = counts.slice(1).map((count, i) => (count - 32) * (counts[i] - 32));
    expect(Math.abs(meanOf(pairs) / (40 * 0.16))).toBeLessThan(4 / Math.sqrt(counts.length));
  });

  it('never makes a longer roster bring fewer, at any moment of any day', () => {
    const people = { absence: 0.3, inDay: 0.2 };
    const [few, many] = [modelWith(people, { agents: 9 }), modelWith(people, { agents: 10 })];
    const [a, b] = [onDutyAtNine(few, 10), onDutyAtNine(many, 10)];
    a.forEach((count, i) => {
      expect(b[i] === count || b[i] === count + 1).toBe(true);
    });
    expect(b).not.toEqual(a);
  });

  it('is paid', () => {
    const workforce = begun(modelWith({ absence: 0.5 }));
    expect(workforce.onDuty(0, 9)).toBeLessThan(10);
    expect(workforce.onPay(0, 9)).toBe(10);
  });

  it('is the same whatever is asked in between, and new in each replication', () => {
    const model = modelWith({ absence: 0.4, inDay: 0.1 }, { agents: 30 });
    const workforce = begun(model, 2);
    const own = workforce.onDuty(0, 2 * HOURS + 9);
    workforce.onDuty(0, 2 * HOURS + 8);
    workforce.onDuty(0, 2 * HOURS + 20);
    expect(workforce.onDuty(0, 2 * HOURS + 9)).toBe(own);
    expect(
      new Set(Array.from({ length: 20 }, (_, r) => begun(model, 2, r).onDuty(0, 2 * HOURS + 9))).size,
    ).toBeGreaterThan(3);
  });
});

describe('Leaving and joining', () => {
  it('leaves as many as the daily probability says', () => {
    const leavesPerDay = 0.01;
    const model = modelWith({ leavesPerDay, headcount: 200 }, { agents: 200 });
    const runs = 40;
    const after = (day: number): number[] =>
      Array.from({ length: runs }, (_, replication) => begun(model, day, replication).onDuty(0, day * HOURS + 9));
    for (const day of [0, 1, 30, 59]) {
      const stays = (1 - leavesPerDay) ** day;
      const error = Math.sqrt((200 * stays * (1 - stays)) / runs);
      expect(Math.abs(meanOf(after(day)) - 200 * stays)).toBeLessThanOrEqual(4 * error);
    }
  });

  it('takes the same people: who has left does not come back', () => {
    const model = modelWith({ leavesPerDay: 0.02, headcount: 50 }, { agents: 50 });
    const workforce = begun(model);
    let before = 50;
    for (let day = 0; day < 60; day++) {
      workforce.beginDay(day);
      workforce.beginInterval(day * HOURS + 9);
      const now = workforce.onDuty(0, day * HOURS + 9);
      expect(now).toBeLessThanOrEqual(before);
      before = now;
    }
    expect(before).toBeLessThan(40);
  });

  it('pays those in training, who answer when they are ready', () => {
    const model = modelWith({ hires: [{ day: 5, ready: 15, agents: 5 }] });
    const of = (day: number): [number, number] => {
      const workforce = begun(model, day);
      return [workforce.onDuty(0, day * HOURS + 9), workforce.onPay(0, day * HOURS + 9)];
    };
    expect([4, 5, 14, 15].map(of)).toEqual([
      [10, 10],
      [10, 15],
      [10, 15],
      [15, 15],
    ]);
  });

  it('leaves everybody else as they are when one more is hired', () => {
    const hire = { day: 5, ready: 15, agents: 5 };
    const paces = (hires: WorkforceModel['hires']): number[] => [...begun(modelWith({ hires, speedCv: 0.2 }), 20).pace];
    const [without, one] = [paces([hire]), paces([{ day: 3, ready: 3, agents: 1 }, hire])];
    expect(one.slice(0, 10)).toEqual(without.slice(0, 10));
    expect(one.slice(11, 16)).toEqual(without.slice(10, 15));
    expect(new Set(without.slice(0, 15)).size).toBe(15);
  });
});

describe('People who differ', () => {
  it('have speeds of mean 1 and their cv, each his own for ever', () => {
    const model = modelWith({ speedCv: 0.2, headcount: 5000 }, { agents: 5000 });
    const workforce = begun(model);
    const people = Array.from({ length: 5000 }, () => workforce.comesOnDuty(0));
    expect(new Set(people).size).toBe(5000);
    const speeds = people.map((person) => 1 / workforce.pace[person]!);
    expect(Math.abs(meanOf(speeds) - 1)).toBeLessThan((4 * 0.2) / Math.sqrt(5000));
    const cv = Math.sqrt(meanOf(speeds.map((speed) => (speed - 1) ** 2)));
    expect(Math.abs(cv / 0.2 - 1)).toBeLessThan(0.06);
    const before = [...workforce.pace];
    workforce.beginDay(1);
    expect([...workforce.pace]).toEqual(before);
  });

  it('take turns: with more people than places everybody works as often', () => {
    const model = modelWith({ speedCv: 0.2, headcount: 15 });
    const workforce = begun(model);
    const worked = new Map<number, number>();
    for (let day = 0; day < 60; day++) {
      workforce.beginDay(day);
      const people = Array.from({ length: 10 }, () => workforce.comesOnDuty(0));
      expect(new Set(people).size).toBe(10);
      for (const person of people) {
        worked.set(person, (worked.get(person) ?? 0) + 1);
        workforce.goesOffDuty(person);
      }
    }
    expect([...worked.values()]).toEqual(new Array(15).fill(40));
  });

  it('come back from a break as themselves', () => {
    const workforce = begun(modelWith({ speedCv: 0.2, headcount: 15 }));
    const people = Array.from({ length: 10 }, () => workforce.comesOnDuty(0));
    for (const person of [people[3], people[7]]) workforce.goesOffDuty(person);
    expect([workforce.comesOnDuty(0), workforce.comesOnDuty(0)]).toEqual([people[3], people[7]]);
  });

  it('are joined by strangers where more are asked for than the team has, always the same ones', () => {
    const workforce = begun(modelWith({ speedCv: 0.2, headcount: 2 }));
    const people = Array.from({ length: 4 }, () => workforce.comesOnDuty(0));
    expect(new Set(people).size).toBe(4);
    for (const person of people) workforce.goesOffDuty(person);
    workforce.beginDay(1);
    expect(new Set(Array.from({ length: 4 }, () => workforce.comesOnDuty(0)))).toEqual(new Set(people));
  });

  it('who work over midnight are not sent out twice', () => {
    const workforce = begun(modelWith({ speedCv: 0.2, headcount: 12 }));
    const first = workforce.comesOnDuty(0);
    workforce.beginDay(1);
    const others = Array.from({ length: 11 }, () => workforce.comesOnDuty(0));
    expect(new Set([first, ...others]).size).toBe(12);
  });
});

describe('Newcomers', () => {
  const learning = { speed: 0.5, quality: 0.8, fullAfterDays: 20 };

  it('grow evenly, from the day their training ends, while the others are experienced', () => {
    const model = modelWith({ learning, hires: [{ day: 0, ready: 10, agents: 1 }] });
    const of = (day: number): [number, number] => {
      const workforce = begun(model, day);
      // People are known in the order they began: ten of the start, then who was hired.
      expect([...workforce.pace.slice(0, 10)]).toEqual(new Array(10).fill(1));
      return [1 / workforce.pace[10]!, workforce.quality[10]!];
    };
    expect(of(10)).toEqual([0.5, 0.8].map(near));
    expect(of(20)).toEqual([0.75, 0.9].map(near));
    expect(of(30)).toEqual([1, 1]);
    expect(of(59)).toEqual([1, 1]);
  });

  it('who are nobody leave a team alike: it does not matter who comes', () => {
    const workforce = begun(modelWith({ learning, leavesPerDay: 0.01 }));
    expect(workforce.comesOnDuty(0)).toBe(-1);
  });
});

const near = (value: number): unknown => expect.closeTo(value, 12);
