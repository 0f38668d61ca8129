import { describe, expect, it } from 'vitest';
import { Center } from '../../src/center/center.ts';
import { CONTACT_COUNTS, CONTACT_WIDTH, LIFE_COUNTS, LIFE_WIDTH } from '../../src/center/counting/counts.ts';
import { tallyLayout } from '../../src/center/counting/tally.ts';
import { type Course, steady } from '../../src/center/course.ts';
import { replicate, replicateCourse } from '../../src/center/replicate.ts';
import { Compiler } from '../../src/compile/compiler.ts';
import { NO_LAW } from '../../src/compile/law-ref.ts';
import type { Model } from '../../src/compile/model.ts';
import { runClock } from '../../src/kernel/clock.ts';
import { modelOf, scenarioOf } from '../scenario-of.ts';
import { holds } from './laws-of.ts';
import { livelyScenario } from './lively-scenario.ts';
import { type Document, randomScenario } from './random-scenario.ts';
import type { SeenContact } from './watch.ts';
import { STRATEGIES, wholeCenter } from './whole-center.ts';

/** The models of documents that differ in numbers and words only, all in one frame. */
function framed(...documents: readonly Document[]): Model[] {
  const compiler = new Compiler(scenarioOf(documents[0]!), true);
  return documents.map((document) => compiler.compile(scenarioOf(document)));
}

/** Another model each day. */
function dayByDay(models: readonly Model[]): Course {
  return { epochs: models.map((model, day) => ({ day, model })), frame: models[0]! };
}

/** A count of a type over all bins that are kept. */
function total(model: Model, values: Float64Array, type: number, count: string): number {
  const { grid } = model;
  const { contacts, life } = tallyLayout(model);
  const ofContact = (CONTACT_COUNTS as readonly string[]).indexOf(count);
  const ofLife = (LIFE_COUNTS as readonly string[]).indexOf(count);
  let sum = 0;
  for (let bin = 0; bin < grid.bins; bin++) {
    const row = type * (grid.bins + 1) + bin;
    sum +=
      ofContact >= 0 ? values[contacts + row * CONTACT_WIDTH + ofContact]! : values[life + row * LIFE_WIDTH + ofLife]!;
  }
  return sum;
}

interface Visit {
  readonly contacts: SeenContact[];
  readonly blocked: { readonly type: number; readonly at: number }[];
  readonly values: Float64Array;
  readonly stillWaiting: number;
}

function visit(course: Course): Visit {
  const contacts: SeenContact[] = [];
  const blocked: { type: number; at: number }[] = [];
  let stillWaiting = 0;
  const center = new Center(course, 'laws', 0, {
    blocked: (type, at) => blocked.push({ type, at }),
    handled: (type, arrivedAt, wait, team, handle) =>
      contacts.push({ type, arrivedAt, wait, how: 'handled', team, handle }),
    left: (type, arrivedAt, wait, how) => contacts.push({ type, arrivedAt, wait, how, team: -1, handle: 0 }),
    finished: (_at, waiting) => {
      stillWaiting = waiting;
    },
  });
  runClock(center.floor.events);
  center.finish();
  return { contacts, blocked, values: center.floor.tally.values, stillWaiting };
}

const rerouted = (document: Document, strategy: string): Document => {
  const { agent: _, ageing: __, strategy: ___, ...routing } = (document.routing ?? {}) as Record<string, unknown>;
  return { ...document, routing: { ...routing, strategy } as NonNullable<Document['routing']> };
};

describe('a course of equal models', () => {
  it('is the center that stays as it is, to the last bit', () => {
    holds(livelyScenario({ days: 3 }), 15, (document) => {
      const compilers = [0, 1, 2].map(() => new Compiler(scenarioOf(document), true));
      const models = compilers.map((compiler) => compiler.compile(scenarioOf(document)));
      expect(replicateCourse(dayByDay(models), 'laws', 0)).toEqual(replicateCourse(steady(models[0]!), 'laws', 0));
    });
  });

  it('counts what a run of the scenario by itself counts, type by type', () => {
    holds(livelyScenario(), 15, (document) => {
      const [model, alone] = [framed(document)[0]!, modelOf(document)];
      const [together, apart] = [replicateCourse(steady(model), 'laws', 2), replicate(alone, 'laws', 2)];
      model.types.forEach((_, type) => {
        for (const count of ['blocked', 'offered', 'delayed', 'handled', 'handledWithin', 'abandoned', 'cleared']) {
          expect([count, total(model, together, type, count)]).toEqual([count, total(alone, apart, type, count)]);
        }
        for (const seconds of ['waitHandled', 'waitAbandoned', 'talk', 'queueSeconds']) {
          expect(total(model, together, type, seconds)).toBeCloseTo(total(alone, apart, type, seconds), 5);
        }
      });
    });
  });
});

describe('a center that changes every midnight', () => {
  const strategies = ['skills', 'proficiency', 'least_occupied', 'equitable', 'sticky', 'round_robin', 'availability'];

  it('has the same customers as one that stays: who comes, when, and for how long with the same team', () => {
    holds(randomScenario({ days: 3 }), 25, (document) => {
      const models = framed(document, rerouted(document, 'skills'), rerouted(document, 'least_occupied'));
      const [changing, staying] = [visit(dayByDay(models)), visit(steady(models[0]!))];
      const arrivals = ({ contacts, blocked }: Visit): string[] =>
        [
          ...contacts.map(({ type, arrivedAt }) => `${arrivedAt} ${type}`),
          ...blocked.map(({ type, at }) => `${at} ${type}`),
        ].sort();
      expect(arrivals(changing)).toEqual(arrivals(staying));
      const known = new Map(staying.contacts.map((one) => [`${one.type} ${one.arrivedAt} ${one.team}`, one.handle]));
      for (const { type, arrivedAt, team, handle, how } of changing.contacts) {
        const before = known.get(`${type} ${arrivedAt} ${team}`);
        if (how === 'handled' && before !== undefined) expect(handle).toBeCloseTo(before, 9);
      }
    });
  });

  it('loses nobody, whoever waits while routing changes: offered = handled + abandoned + cleared + shifted + waiting', () => {
    let at = 0;
    holds(livelyScenario({ days: 3 }), 25, (document) => {
      const next = (): string => strategies[at++ % strategies.length]!;
      const models = framed(document, rerouted(document, next()), rerouted(document, next()));
      const { values, stillWaiting } = visit(dayByDay(models));
      let left = 0;
      models[0]!.types.forEach((_, type) => {
        const count = (name: string): number => total(models[0]!, values, type, name);
        const open = count('offered') - count('handled') - count('abandoned') - count('cleared') - count('shifted');
        expect(open).toBeGreaterThanOrEqual(0);
        left += open;
        const came = ['first', 'redials', 'repeats', 'chases', 'shiftedIn'].reduce((sum, name) => sum + count(name), 0);
        const doors = [
          'offered',
          'blocked',
          'balked',
          'shiftedAtDoor',
          'callbacks',
          'contained',
          'gaveUpInside',
          'shiftedAfterBot',
        ];
        expect(doors.reduce((sum, name) => sum + count(name), 0)).toBe(came);
      });
      // Whoever waits for a call back or as a further leg was not offered again.
      expect(left).toBeLessThanOrEqual(stillWaiting);
      for (const value of values) expect(value).toBeGreaterThanOrEqual(-1e-6);
    });
  });

  it('that never closes keeps everybody in line, whatever strategy follows, and nobody idles beside one he may take', () => {
    const models = framed(
      ...STRATEGIES.slice(0, 4).map((strategy) => wholeCenter('day and night', strategy) as unknown as Document),
    );
    const center = new Center(dayByDay(models), 'laws', 1, null);
    const { floor } = center;
    let midnights = 0;
    let waited = 0;
    floor.onDay = () => {
      midnights++;
      waited += floor.waiting.total;
    };
    const watched = center as unknown as { happen: (kind: number, subject: number) => void };
    const happen = watched.happen.bind(center);
    watched.happen = (kind, subject) => {
      const [before, epoch] = [floor.waiting.total, floor.epoch];
      happen(kind, subject);
      // At a change nobody leaves the lines or joins them, but whoever is answered at once.
      if (floor.epoch !== epoch) expect(floor.waiting.total).toBeLessThanOrEqual(before);
      const inLines = floor.waiting.count.reduce((sum, count) => sum + count, 0);
      expect(inLines).toBe(floor.waiting.total);
      for (const [team, onDuty] of floor.duty.of.entries()) {
        expect(floor.busy.of[team]! + floor.agents.idle[team]!).toBe(onDuty);
        if (floor.agents.idle[team]! > 0) expect(floor.router.lineFor(team, 0)).toBe(-1);
      }
    };
    runClock(floor.events);
    expect([midnights, waited > 0]).toEqual([5, true]);
  });

  it('gives nobody to a team without the skill, and nobody waits longer than his patience', () => {
    holds(randomScenario({ days: 3 }), 25, (document) => {
      for (const intent of Object.values(document.intents)) delete intent.patience;
      for (const channel of Object.values(document.channels)) channel.patience = { exactly: '45s' };
      const models = framed(document, rerouted(document, 'equitable'), rerouted(document, 'proficiency'));
      for (const { type, team, how, wait } of visit(dayByDay(models)).contacts) {
        if (how === 'handled') expect(models[0]!.types[type]!.handle[team]).not.toBe(NO_LAW);
        expect(wait).toBeLessThanOrEqual(45 + 1e-9);
        if (how === 'abandoned') expect(wait).toBeCloseTo(45, 9);
      }
    });
  });
});
