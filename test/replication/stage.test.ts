import { afterEach, describe, expect, it } from 'vitest';
import type { PlanStudy } from '../../src/plan/study.ts';
import type { ReadingCache } from '../../src/replication/reading-cache.ts';
import { type Rehearsal, type Rehearsed, Rehearser } from '../../src/replication/rehearse.ts';
import { type OpenStage, openStage, type StageOptions } from '../../src/replication/stage.ts';
import { ONE_MORE_PLAN, planOf, THREE_MORE_PLAN, TWO_DAYS } from '../cli/two-days.ts';
import { studyOfFiles } from '../rehearsables.ts';

const FILES = { 'desk.yaml': TWO_DAYS, 'one.yaml': ONE_MORE_PLAN, 'three.yaml': THREE_MORE_PLAN };
const study = studyOfFiles(FILES, 'one.yaml', 'three.yaml');
const [BASELINE, ONE, THREE] = [0, 1, 2];

const stages: OpenStage[] = [];
function open(more: Partial<StageOptions> = {}, { rehearsables, frames }: PlanStudy = study): OpenStage {
  const options = { seed: 'stage', workers: 0, cache: null, engine: 'engine', ...more };
  const stage = openStage(rehearsables, frames, options);
  stages.push(stage);
  return stage;
}
afterEach(async () => {
  for (const stage of stages.splice(0)) await stage.close();
});

/** Every alternative in some replications, those of the same customers side by side. */
function rehearsals(from: number, to: number, alternatives = [BASELINE, ONE, THREE]): Rehearsal[] {
  return Array.from({ length: to - from }, (_, i) =>
    alternatives.map((alternative) => ({ alternative, replication: from + i, steps: -1 })),
  ).flat();
}

async function all(stage: OpenStage, asked: readonly Rehearsal[]): Promise<Rehearsed[]> {
  const rehearsed: Rehearsed[] = [];
  for await (const one of stage.rehearse(asked)) rehearsed.push(one);
  return rehearsed;
}

function memory(): ReadingCache & { readonly held: Map<string, Float64Array> } {
  const held = new Map<string, Float64Array>();
  const nameOf = (key: string, rehearsal: Rehearsal) => JSON.stringify([key, { ...rehearsal, alternative: null }]);
  return {
    held,
    get: (key, rehearsal) => held.get(nameOf(key, rehearsal)) ?? null,
    put: (key, rehearsal, figures) => held.set(nameOf(key, rehearsal), figures),
  };
}

/** Each by itself, on nothing that others have made. */
function alone({ alternative, ...rest }: Rehearsal): Rehearsed {
  return new Rehearser(study.rehearsables[alternative]!).rehearse({ alternative, ...rest }, 'stage');
}

describe('a stage', () => {
  it('answers in the order asked with what each rehearsal gives by itself', async () => {
    const asked = rehearsals(0, 3);
    expect(await all(open(), asked)).toEqual(asked.map(alone));
    const backwards = asked.toReversed();
    expect(await all(open(), backwards)).toEqual(backwards.map(alone));
  });

  it('answers the same on two threads as on this one', async () => {
    const asked = rehearsals(0, 8);
    expect(await all(open({ workers: 2 }), asked)).toEqual(await all(open(), asked));
  }, 30_000);

  it('gives a plan without its steps as the baseline, and some of the steps as asked', async () => {
    const [none, baseline, whole, own] = await all(open(), [
      { alternative: ONE, replication: 0, steps: 0 },
      { alternative: BASELINE, replication: 0, steps: -1 },
      { alternative: THREE, replication: 0, steps: 1 },
      { alternative: THREE, replication: 0, steps: -1 },
    ]);
    expect(none!.contacts).toBe(baseline!.contacts);
    expect(none!.begins).toEqual(Float64Array.of(Number.POSITIVE_INFINITY));
    expect(whole).toEqual(own);
    expect(whole!.begins).toEqual(Float64Array.of(0));
  });

  it('meets the same customers in every alternative, and others in the next replication', async () => {
    const contacts = (await all(open(), rehearsals(0, 2))).map((one) => one.contacts);
    expect(new Set(contacts.slice(0, 3)).size).toBe(1);
    expect(contacts[3]).not.toBe(contacts[0]);
  });

  it('may be asked for nothing, and again and again', async () => {
    const stage = open();
    expect(await all(stage, [])).toEqual([]);
    const [first] = await all(stage, rehearsals(0, 1));
    const [again] = await all(stage, rehearsals(0, 1));
    expect(again).toEqual(first);
  });
});

describe('what was rehearsed before', () => {
  it('is read from the cache and not simulated', async () => {
    const cache = memory();
    const first = open({ cache });
    const answers = await all(first, rehearsals(0, 4));
    expect(first.done).toEqual({ simulated: 12, remembered: 0 });
    const second = open({ cache });
    expect(await all(second, rehearsals(0, 6))).toEqual([...answers, ...rehearsals(4, 6).map(alone)]);
    expect(second.done).toEqual({ simulated: 6, remembered: 12 });
  });

  it('starts no thread: where all of it is known nothing is needed to rehearse by', async () => {
    const cache = memory();
    const answers = await all(open({ cache }), rehearsals(0, 2));
    const broken = { ...study, frames: [] };
    expect(await all(open({ cache, workers: 2 }, broken), rehearsals(0, 2))).toEqual(answers);
  });

  it('stands between what is new in its place', async () => {
    const cache = memory();
    await all(open({ cache }), rehearsals(1, 2, [ONE]));
    const stage = open({ cache });
    expect(await all(stage, rehearsals(0, 3))).toEqual(rehearsals(0, 3).map(alone));
    expect(stage.done).toEqual({ simulated: 8, remembered: 1 });
  });

  it('counts as not there when it does not fit', async () => {
    const cache = memory();
    const answers = await all(open({ cache }), rehearsals(0, 1));
    for (const [name, figures] of cache.held) cache.held.set(name, figures.slice(1));
    const stage = open({ cache });
    expect(await all(stage, rehearsals(0, 1))).toEqual(answers);
    expect(stage.done).toEqual({ simulated: 3, remembered: 0 });
  });

  it('knows other draws and some of the steps from the whole', async () => {
    const uncertain = planOf({ effect: '{ add: teams.front.agents, by: { uniform: [1, 9] } }' });
    const files = { 'desk.yaml': TWO_DAYS, 'plan.yaml': uncertain };
    const one = studyOfFiles(files, 'plan.yaml');
    const cache = memory();
    const asked: Rehearsal[] = [
      { alternative: ONE, replication: 0, steps: -1 },
      { alternative: ONE, replication: 0, steps: 0 },
      { alternative: ONE, replication: 0, steps: -1, drawsOf: { 'effect:act': 5 } },
    ];
    const answers = await all(open({ cache }, one), asked);
    expect(new Set(answers.map(({ reading }) => reading.join())).size).toBe(3);
    const stage = open({ cache }, one);
    expect(await all(stage, asked)).toEqual(answers);
    expect(stage.done).toEqual({ simulated: 0, remembered: 3 });
  });
});

describe('the end of it', () => {
  it('is an error of the input where a plan drives a value where it cannot be, with what to repeat', async () => {
    const [baseline, one] = study.rehearsables;
    const amount = { kind: 'deterministic', value: -50 } as const;
    const steps = [{ ...one!.plan.steps[0]!, effects: [{ value: 0, operation: 'add' as const, amount }] }];
    const value = { ...one!.plan.values[0]!, quantity: null };
    const bad = { ...one!, plan: { ...one!.plan, values: [value], steps } };
    const stage = open({}, { ...study, rehearsables: [baseline!, bad] });
    const asked = rehearsals(0, 2, [BASELINE, ONE]);
    await expect(all(stage, asked)).rejects.toThrow(
      /the plan drives the scenario where it cannot be: .*teams\.front\.agents = -45.*\(replication 0 of "One more", seed stage\)/,
    );
  });

  it('comes when it is aborted: nothing more is answered, what was answered is kept', async () => {
    const abort = new AbortController();
    const cache = memory();
    const stage = open({ cache, signal: abort.signal });
    let answered = 0;
    const rehearse = async () => {
      for await (const _ of stage.rehearse(rehearsals(0, 200))) if (++answered === 10) abort.abort();
    };
    await expect(rehearse()).rejects.toThrow();
    expect(answered).toBeGreaterThanOrEqual(10);
    expect(answered).toBeLessThan(600);
    expect(cache.held.size).toBeGreaterThanOrEqual(answered);
  });
});
