import { describe, expect, it } from 'vitest';
import { compile } from '../../src/compile/compile.ts';
import { NO_LAW } from '../../src/compile/law-ref.ts';
import type { TypeModel } from '../../src/compile/model.ts';
import { modelOf, recording, scenarioOf } from '../scenario-of.ts';

const intents = { billing: { handle: '3m' }, status: { handle: '2m' }, technical: { handle: '5m' } };
const mix = { billing: '30%', status: '30%', technical: '40%' };

/** The recording of a type. */
function recorded({ arrivals }: TypeModel) {
  if (arrivals.kind !== 'trace') throw new Error('these arrivals are not recorded');
  return arrivals;
}

describe('A model', () => {
  it('is plain data: it survives being cloned to a thread, and equal scenarios give equal models', () => {
    const document = { intents, channels: { phone: { volume: { per_day: 100 }, mix } } };
    const model = modelOf(document);
    expect(structuredClone(model)).toEqual(model);
    expect(modelOf(document)).toEqual(model);
  });

  it('has a type for each channel with each intent that reaches it, and no other', () => {
    const model = modelOf({
      intents,
      channels: {
        phone: { volume: { per_day: 100 }, mix },
        chat: { volume: { per_day: 10 }, mix: { status: '60%', billing: '40%' } },
      },
    });
    expect(model.types.map(({ name }) => name)).toEqual([
      'phone/billing',
      'phone/status',
      'phone/technical',
      'chat/billing',
      'chat/status',
    ]);
    expect(model.types.map(({ channel, intent }) => [channel, intent])).toEqual([
      [0, 0],
      [0, 1],
      [0, 2],
      [1, 0],
      [1, 1],
    ]);
  });

  it('takes patience, work and talk from the nearest place that states them', () => {
    const model = modelOf({
      intents: {
        billing: { handle: { exactly: '3m' }, patience: { exactly: '30s' }, after_contact_work: { exactly: '5s' } },
        status: { handle: { exactly: '2m' } },
      },
      channels: {
        phone: {
          volume: { per_day: 100 },
          mix: { billing: '50%', status: '50%' },
          patience: { exactly: '60s' },
          after_contact_work: { exactly: '9s' },
        },
      },
      teams: {
        front: { agents: 2, skills: { billing: { handle: { exactly: '4m' } }, status: 1.25 } },
        back: { agents: 1, skills: ['billing'] },
      },
    });
    const lawOf = (ref: number): unknown => (ref === NO_LAW ? null : model.laws[ref]);
    const exactly = (value: number) => ({ kind: 'deterministic', value });
    const [billing, status] = model.types;
    expect([billing.patience, status.patience].map(lawOf)).toEqual([exactly(30), exactly(60)]);
    expect([billing.afterContactWork, status.afterContactWork].map(lawOf)).toEqual([exactly(5), exactly(9)]);
    expect(billing.handle.map(lawOf)).toEqual([exactly(240), exactly(180)]);
    expect(status.handle.map(lawOf)).toEqual([exactly(120), null]);
    expect([billing.speed, status.speed]).toEqual([
      [1, 1],
      [1.25, 1],
    ]);
  });

  it('writes limits that are not stated as infinite', () => {
    const model = modelOf({
      channels: { phone: { volume: { per_day: 10 }, lines: 4 }, chat: { volume: { per_day: 10 }, queue_capacity: 2 } },
    });
    expect(model.channels.map(({ lines, queueCapacity }) => [lines, queueCapacity])).toEqual([
      [4, Infinity],
      [Infinity, 2],
    ]);
  });

  it('has agents by interval: the hours of each day, and nobody when closed', () => {
    const model = modelOf({
      calendar: { weeks: 1, interval: '1h', hours: { mon: '08:00-11:00', tue: '08:00-12:00' } },
      teams: { front: { agents: { mon: { '08:00': 2, '10:00': 5 }, tue: 3 } } },
    });
    const [{ agents }] = model.teams;
    expect([...agents.slice(7, 12)]).toEqual([0, 2, 2, 5, 0]);
    expect([...agents.slice(24 + 7, 24 + 13)]).toEqual([0, 3, 3, 3, 3, 0]);
    expect(agents.slice(48).every((count) => count === 0)).toBe(true);
  });
});

describe('Recorded arrivals', () => {
  const calendar = { days: 3, interval: '1h', hours: '08:00-12:00' };
  const at = (day: number, hour: number): number => day * 86_400 + hour * 3600;

  it('are split by day, those of closed hours dropped', () => {
    const times = [at(0, 8), at(0, 11.99), at(0, 12), at(1, 7.5), at(1, 9), at(1, 9), at(2, 10)];
    const model = modelOf(
      { calendar, channels: { phone: { volume: { trace: 'arrivals.csv' } } } },
      { 'arrivals.csv': recording(...times) },
    );
    const { times: kept, from, low, high } = recorded(model.types[0]);
    expect([...kept]).toEqual([at(0, 8), at(0, 11.99), at(1, 9), at(1, 9), at(2, 10)]);
    expect([...from]).toEqual([0, 2, 4, 5]);
    expect([low, high]).toEqual([0, 1]);
  });

  it('are dropped by the compiler too, should a scenario bring them', () => {
    const scenario = scenarioOf({ calendar });
    const [channel] = scenario.channels;
    const volume = { kind: 'trace' as const, times: [at(0, 7), at(0, 9), at(1, 13), at(2, 8)], intents: null };
    const flows = [{ ...channel.flows[0], volume }];
    const model = compile({ ...scenario, channels: [{ ...channel, flows }] });
    expect([...recorded(model.types[0]).times]).toEqual([at(0, 9), at(2, 8)]);
    expect([...recorded(model.types[0]).from]).toEqual([0, 1, 1, 2]);
  });

  it('that name their intents go each to its own type', () => {
    const trace = recording([at(0, 8), 'status'], [at(0, 9), 'billing'], [at(1, 9), 'status']);
    const model = modelOf(
      { calendar, intents, channels: { phone: { volume: { trace: 'arrivals.csv' }, mix } } },
      { 'arrivals.csv': trace },
    );
    const byType = Object.fromEntries(model.types.map((type) => [type.name, [...recorded(type).times]]));
    expect(byType['phone/status']).toEqual([at(0, 8), at(1, 9)]);
    expect(byType['phone/billing']).toEqual([at(0, 9)]);
    expect(model.types.map((type) => [recorded(type).low, recorded(type).high])).toEqual(model.types.map(() => [0, 1]));
  });

  it('that name none are divided by the mix, whose stretches fill [0, 1) without a gap or an overlap', () => {
    const volume = { trace: 'arrivals.csv' };
    const document = { calendar, intents, channels: { phone: { volume, mix } } };
    const scenario = scenarioOf(document, { 'arrivals.csv': recording(at(0, 9), at(0, 10)) });
    const [channel] = scenario.channels;
    // The second sum comes out a hair below 1.
    for (const [billing, status, technical] of [
      [0.3, 0.3, 0.4],
      [0.6, 0.3, 0.1],
    ]) {
      const shares = Object.entries({ billing, status, technical }).map(([intent, share]) => ({ intent, share }));
      const flows = [{ ...channel.flows[0], mix: shares }];
      const model = compile({ ...scenario, channels: [{ ...channel, flows }] });
      const stretches = model.types.map((type) => recorded(type)).sort((a, b) => a.low - b.low);
      expect(stretches[0].low).toBe(0);
      expect(stretches.at(-1)!.high).toBe(1);
      for (let i = 1; i < stretches.length; i++) expect(stretches[i].low).toBe(stretches[i - 1].high);
      for (const { times } of stretches) expect([...times]).toEqual([at(0, 9), at(0, 10)]);
    }
  });
});
