import { describe, expect, it } from 'vitest';
import type { Period } from '../../src/documents/plan-terms.ts';
import { Worker } from '../../src/replication/job.ts';
import { openStage } from '../../src/replication/stage.ts';
import { dateOf, eachDay, entrantOf, figuresOf, type Staged, stage, unlike, type WrittenStep } from './rehearsing.ts';
import { HOURS, wholeCenter } from './whole-center.ts';

const DAYS = 4;
const STEPS: readonly WrittenStep[] = [
  {
    start: dateOf(1),
    effects: [
      { set: 'teams.front.agents', to: 6 },
      { set: 'channels.chat.sessions.most', to: 3 },
    ],
  },
  {
    start: dateOf(2),
    effects: [
      { set: 'self_service.ivr.cost', to: 0.5 },
      { set: 'self_service.assistant.enabled', to: true },
    ],
  },
];

function figure({ asked }: Staged, figures: Float64Array, metric: string, scope = 'whole', name = 'all'): number {
  const cell = asked.cells.findIndex((one) => one.metric === metric && one.scope === scope && one.name === name);
  return figures[2 * cell]!;
}

describe.each(Object.keys(HOURS) as (keyof typeof HOURS)[])('figures of a center open %s', (hours) => {
  const staged = stage(wholeCenter(hours), STEPS, { days: DAYS });

  it('add up: what is counted and paid by the day is that of the horizon', () => {
    const rehearsed = staged.rehearsePlan(0);
    const { asked } = staged;
    for (const metric of ['arrivals', 'offered', 'handled', 'abandoned', 'labour_cost', 'total_cost', 'paid_hours']) {
      const days = asked.periods.slice(1).map((_, p) => figure(staged, figuresOf(rehearsed, asked, p + 1), metric));
      const whole = figure(staged, figuresOf(rehearsed, asked, 0), metric);
      expect(whole).toBeGreaterThan(0);
      expect([metric, days.reduce((sum, day) => sum + day, 0)]).toEqual([metric, expect.closeTo(whole, 6)]);
    }
  });

  it('of a period are the same however the rest is cut, and however long the plan is rehearsed', () => {
    const periods: Period[] = [{ from: 1, to: 3 }, ...eachDay(DAYS)];
    const other = stage(wholeCenter(hours), STEPS, { days: DAYS, periods });
    const [one, cutElsewhere] = [staged.rehearsePlan(1), other.rehearsePlan(1)];
    expect(figuresOf(one, staged.asked, 0)).toEqual(figuresOf(cutElsewhere, other.asked, 0));
    for (let day = 0; day < DAYS; day++) {
      expect(figuresOf(one, staged.asked, 1 + day)).toEqual(figuresOf(cutElsewhere, other.asked, 2 + day));
    }
    const longer = stage(wholeCenter(hours), STEPS, { days: DAYS + 2 });
    const rehearsed = longer.rehearsePlan(1);
    // Whoever would come back when all is over is not on the way back.
    const known = ({ asked }: Staged, figures: Float64Array): Float64Array =>
      figures.filter((_, i) => asked.cells[Math.floor(i / 2)]!.metric !== 'mean_returning');
    // Where the center closes the last day ends with the run; else it is a day like any other.
    for (let day = 0; day < (hours === 'by day' ? DAYS - 1 : DAYS); day++) {
      const [inLonger, here] = [figuresOf(rehearsed, longer.asked, 1 + day), figuresOf(one, staged.asked, 1 + day)];
      expect(known(longer, inLonger)).toEqual(known(staged, here));
    }
  });
});

describe('rehearsals', () => {
  const { baseline, plan } = stage(wholeCenter('by day'), STEPS, { days: DAYS });
  const entrant = entrantOf(wholeCenter('by day'), STEPS, { days: DAYS });
  const wanted = [0, 1, 2, 3].flatMap((replication) => [
    { alternative: 0, replication, steps: -1 },
    { alternative: 1, replication, steps: -1 },
    { alternative: 1, replication, steps: 2 },
  ]);

  it('give the same figures in jobs of any size and order', () => {
    const study = { models: [], seed: 'laws', rehearsables: [baseline, plan] };
    const run = (jobs: (typeof wanted)[]): Map<string, Float64Array> => {
      const worker = new Worker(study);
      return new Map(
        jobs.flatMap((rehearsals) => {
          const outcome = worker.run({ rehearsals });
          if (!('rehearsed' in outcome)) throw new Error(JSON.stringify(outcome));
          return outcome.rehearsed.map(({ reading }, i) => [JSON.stringify(rehearsals[i]), reading] as const);
        }),
      );
    };
    const together = run([wanted]);
    const alone = run(wanted.toReversed().map((one) => [one]));
    for (const [which, reading] of together) expect(alone.get(which)).toEqual(reading);
  });

  it('give the same figures on this thread and on 1 and 2 others', async () => {
    if (typeof entrant === 'string') throw new Error(entrant);
    const { Courses } = await import('../../src/timeline/courses.ts');
    const frames = [baseline, plan].map((one) => new Courses(one.sheet, one.plan, DAYS).frame);
    const read = async (workers: number): Promise<Float64Array[]> => {
      const opened = openStage([baseline, plan], frames, { seed: 'laws', workers, cache: null, engine: 'laws' });
      const readings: Float64Array[] = [];
      for await (const { reading } of opened.rehearse(wanted)) readings.push(reading);
      await opened.close();
      return readings;
    };
    const here = await read(0);
    expect(here).toHaveLength(wanted.length);
    for (const workers of [1, 2]) expect(await read(workers)).toEqual(here);
  });
});

describe('a day of the plan', () => {
  it.each(['0h', '2h', '1 day', '26h'])('is a day of the clock after a warm-up of %s, with its own date', (warmUp) => {
    const calendar = { start: dateOf(0), days: 3, continuous: true, warm_up: warmUp };
    const center = {
      calendar,
      intents: { order: { handle: '1m' } },
      channels: { phone: { volume: { per_hour: 10 }, mix: { order: '100%' } } },
      teams: { front: { agents: 3 } },
      campaigns: {
        offer: {
          at: `${dateOf(1)} 09:00`,
          audience: 1000,
          responds: '50%',
          after: '10m',
          channel: 'phone',
          intent: 'order',
        },
      },
    };
    const steps = [{ start: dateOf(2), effects: [{ multiply: 'channels.phone.volume.per_hour', by: '1000%' }] }];
    const staged = stage(center, steps, { days: 3 });
    const { asked } = staged;
    const days = [1, 2, 3].map((p) => figure(staged, figuresOf(staged.rehearsePlan(0), asked, p), 'offered'));
    // 240 a day, the campaign's 500 on the second, ten times as many on the third: each within 5 standard deviations.
    [240, 740, 2400].forEach((expected, day) => {
      expect(Math.abs(days[day]! - expected)).toBeLessThan(5 * Math.sqrt(expected));
    });
    expect(unlike(staged.rehearseBaseline(0), staged.rehearsePlan(0), asked, 2)).toEqual([]);
  });
});
