import { describe, expect, it } from 'vitest';
import { replicate } from '../../src/center/replicate.ts';
import { modelOf, recording } from '../scenario-of.ts';
import { keepDiary, rehearse, waits } from './diary.ts';

const intents = { status: { handle: { exactly: '100s' } } };
const work = { after_contact_work: { exactly: '50s' } };

describe('Waiting', () => {
  it('is first come, first served', () => {
    const diary = rehearse([0, 10, 20, 30], { intents });
    expect(diary.handled.map(({ at, wait }) => [at, wait])).toEqual([
      [0, 0],
      [10, 90],
      [20, 180],
      [30, 270],
    ]);
  });

  it('is counted for the delayed, and its area under time is the sum of the waits', () => {
    const diary = rehearse([0, 10, 20, 30], { intents });
    expect([diary.contacts('offered'), diary.contacts('delayed'), diary.contacts('handled')]).toEqual([4, 3, 4]);
    expect(diary.contacts('waitHandled')).toBe(540);
    expect(diary.contacts('queueSeconds')).toBe(540);
  });

  it('that spans intervals is area of each by the clock, and wait of the interval of arrival', () => {
    const diary = rehearse([590, 595], { intents });
    expect([diary.contacts('queueSeconds', 0), diary.contacts('queueSeconds', 1)]).toEqual([5, 90]);
    expect([diary.contacts('waitHandled', 0), diary.contacts('waitHandled', 1)]).toEqual([95, 0]);
  });

  it('ends when patience does, wherever in the queue one stands', () => {
    const two = { ...intents, hasty: { handle: { exactly: '100s' }, patience: { exactly: '30s' } } };
    const diary = rehearse(
      [
        [0, 'status'],
        [10, 'status'],
        [20, 'hasty'],
        [30, 'status'],
      ],
      { intents: two },
    );
    expect(diary.left).toEqual([{ type: 'phone/hasty', at: 20, wait: 30, how: 'abandoned' }]);
    expect(waits(diary).map(([, wait]) => wait)).toEqual([0, 90, 170]);
  });
});

describe('Abandons', () => {
  const phone = { patience: { exactly: '20s' }, service_level: { within: '20s', formula: 'g2', short_abandon: '20s' } };

  it('of exactly the threshold are within it, for the service level and as short ones', () => {
    const diary = rehearse([0, 10], { intents, phone });
    expect([diary.contacts('abandoned'), diary.contacts('abandonedWithin'), diary.contacts('abandonedShort')]).toEqual([
      1, 1, 1,
    ]);
    const later = rehearse([0, 10], { intents, phone: { ...phone, patience: { exactly: '20.5s' } } });
    expect([later.contacts('abandonedWithin'), later.contacts('abandonedShort')]).toEqual([0, 0]);
  });

  it('belong to the interval of arrival, and as events to that of the clock', () => {
    const diary = rehearse([550, 590], { intents, phone });
    expect([diary.contacts('abandoned', 0), diary.contacts('abandoned', 1)]).toEqual([1, 0]);
    expect([diary.contacts('abandonEvents', 0), diary.contacts('abandonEvents', 1)]).toEqual([0, 1]);
  });
});

describe('After-contact work', () => {
  it('holds the agent and not the telephone line', () => {
    const diary = rehearse([0, 100, 210], { intents, phone: { ...work, lines: 1 } });
    expect(waits(diary)).toEqual([
      [0, 0],
      [100, 50],
    ]);
    // The second talks from 150 to 250.
    expect(diary.blocked).toEqual([{ type: 'phone/status', at: 210 }]);
  });

  it('is drawn for each customer, beside the talk', () => {
    const phone = { after_contact_work: '30s' };
    const arrivals = Array.from({ length: 2000 }, (_, i) => i);
    const diary = rehearse(arrivals, { intents, teams: { front: { agents: 2000 } }, phone });
    const works = diary.handled.map(({ handleTime }) => handleTime - 100);
    expect(new Set(works).size).toBe(2000);
    expect(Math.abs(works.reduce((sum, work) => sum + work, 0) / 2000 - 30)).toBeLessThan((4 * 30) / Math.sqrt(2000));
  });

  it('is part of the handle time, and counted apart from the talk', () => {
    const diary = rehearse([0, 400], { intents, phone: work });
    expect(diary.handled.map(({ handleTime }) => handleTime)).toEqual([150, 150]);
    expect([diary.contacts('talk'), diary.contacts('afterContactWork')]).toEqual([200, 100]);
    expect([diary.team('handleSeconds'), diary.team('busySeconds')]).toEqual([300, 300]);
  });
});

describe('Limits', () => {
  it('block who comes when so many are waiting or talking', () => {
    const diary = rehearse([0, 10, 20, 110], { intents, phone: { lines: 2 } });
    expect(diary.blocked).toEqual([{ type: 'phone/status', at: 20 }]);
    expect([diary.contacts('blocked'), diary.contacts('offered')]).toEqual([1, 3]);
  });

  it('free the line of who abandons', () => {
    const diary = rehearse([0, 10, 35, 41], { intents, phone: { lines: 2, patience: { exactly: '30s' } } });
    expect(diary.blocked.map(({ at }) => at)).toEqual([35]);
  });

  it('block who would have to wait when the queue is full, and nobody who need not', () => {
    const diary = rehearse([0, 10, 20, 30, 110], {
      intents,
      teams: { front: { agents: 2 } },
      phone: { queue_capacity: 1 },
    });
    expect(diary.blocked.map(({ at }) => at)).toEqual([30]);
    const none = rehearse([0, 10, 100], { intents, phone: { queue_capacity: 0 } });
    expect(none.blocked.map(({ at }) => at)).toEqual([10]);
    expect(none.contacts('handled')).toBe(2);
  });

  it('are those of each channel for itself', () => {
    const channels = {
      phone: { volume: { trace: 'phone.csv' }, lines: 1 },
      chat: { volume: { trace: 'chat.csv' } },
    };
    const tables = { 'phone.csv': recording(0, 20), 'chat.csv': recording(10, 15) };
    const diary = keepDiary(modelOf({ intents, channels }, tables));
    expect(diary.blocked).toEqual([{ type: 'phone/status', at: 20 }]);
    expect(diary.contacts('handled', undefined, 'chat/status')).toBe(2);
  });

  it('do not change who comes: a blocked customer is created like any other', () => {
    const document = { intents: { status: { handle: '4m' } }, teams: { front: { agents: 2 } } };
    const volume = { per_hour: 60 };
    const free = keepDiary(modelOf({ ...document, channels: { phone: { volume } } }));
    const limited = keepDiary(modelOf({ ...document, channels: { phone: { volume, lines: 3 } } }));
    const handleTimes = new Map(free.handled.map(({ at, handleTime }) => [at, handleTime]));
    expect(limited.blocked.length).toBeGreaterThan(3);
    expect(limited.blocked.length + limited.handled.length).toBe(handleTimes.size);
    for (const { at, handleTime } of limited.handled) expect(handleTimes.get(at)).toBe(handleTime);
  });
});

describe('The same customers', () => {
  const common = { intents: { status: { handle: '4m' } }, teams: { front: { agents: 60 } } };
  const seen = (more: object): [number, number][] => {
    const channels = { phone: { volume: { per_hour: 60 }, ...more } };
    return keepDiary(modelOf({ ...common, channels })).handled.map(({ at, handleTime }) => [at, handleTime]);
  };

  it('come and talk as long, whether or not they have patience', () => {
    expect(seen({ patience: '10m' })).toEqual(seen({}));
  });

  it('come and talk as long, whether or not agents have work to do after them', () => {
    const byArrival = (list: [number, number][]): [number, number][] => list.sort((a, b) => a[0] - b[0]);
    const worked = byArrival(seen({ after_contact_work: { exactly: '30s' } }));
    expect(worked.map(([at, handleTime]) => [at, expect.closeTo(handleTime - 30, 9)])).toEqual(byArrival(seen({})));
  });
});

describe('Handle time and patience', () => {
  it('are those of the interval of arrival, however late the answer', () => {
    const handle = { by_time: { '00:00': { exactly: '100s' }, '00:10': { exactly: '10s' } } };
    const diary = rehearse([550, 560, 590, 605], { intents: { status: { handle } } });
    expect(diary.handled.map(({ at, wait, handleTime }) => [at, wait, handleTime])).toEqual([
      [550, 0, 100],
      [560, 90, 100],
      [590, 160, 100],
      [605, 245, 10],
    ]);
    const patience = { by_time: { '00:00': { exactly: '45s' }, '00:10': { exactly: '5s' } } };
    const impatient = rehearse([550, 590, 600], { intents, phone: { patience } });
    expect(impatient.left.map(({ at, wait }) => [at, wait])).toEqual([
      [600, 5],
      [590, 45],
    ]);
  });

  it('are divided by the speed of the team, work included', () => {
    const teams = { front: { agents: 1, skills: { status: 1.25 } } };
    const diary = rehearse([0, 10], { intents, teams, phone: work });
    expect(diary.handled.map(({ wait, handleTime }) => [wait, handleTime])).toEqual([
      [0, 120],
      [110, 120],
    ]);
    expect([diary.contacts('talk'), diary.contacts('afterContactWork')]).toEqual([160, 80]);
  });

  it('may be the own of a team, which its speed divides too', () => {
    const skills = { status: { handle: { exactly: '60s' }, speed: 2 } };
    const teams = { front: { agents: 1 }, back: { agents: 1, skills } };
    const routing = { intents: { status: ['front', 'back'] } };
    const diary = rehearse([0, 10], { intents, teams, routing });
    expect(waits(diary)).toHaveLength(2);
    expect(Object.fromEntries(diary.handled.map(({ team, handleTime }) => [team, handleTime]))).toEqual({
      front: 100,
      back: 30,
    });
  });
});

describe('A replication', () => {
  const model = modelOf({
    calendar: { hours: '08:00-12:00', days: 2 },
    intents: { status: { handle: '3m' }, billing: { handle: { lognormal: { mean: '5m', cv: 0.8 } } } },
    channels: {
      phone: {
        volume: { per_day: 150 },
        mix: { status: '60%', billing: '40%' },
        patience: '2m',
        busyness: { cv: '20%' },
        after_contact_work: '20s',
      },
    },
    teams: { front: { agents: 2 }, back: { agents: 1, skills: ['billing'] } },
    routing: { agent: 'random' },
  });

  it('of the same model, seed and number is the same, watched or not', () => {
    const first = replicate(model, '1', 4);
    expect(replicate(model, '1', 4)).toEqual(first);
    expect(replicate(structuredClone(model), '1', 4)).toEqual(first);
    expect(keepDiary(model, '1', 4).values).toEqual(first);
  });

  it('of another seed or number is another', () => {
    const first = replicate(model, '1', 4);
    expect(replicate(model, '2', 4)).not.toEqual(first);
    expect(replicate(model, '1', 5)).not.toEqual(first);
  });

  it('does not touch the ones before: replications may run in any order', () => {
    const inOrder = [0, 1, 2].map((r) => replicate(model, '1', r));
    const backwards = [2, 1, 0].map((r) => replicate(model, '1', r)).reverse();
    expect(backwards).toEqual(inOrder);
  });

  it('of a law that is no number fails with the time and the kind of the event', () => {
    const broken = { ...model, laws: model.laws.map(() => ({ kind: 'exponential' as const, mean: Number.NaN })) };
    expect(() => replicate(broken, '1', 0)).toThrow(/an event of kind \d was scheduled at NaN/);
  });
});
