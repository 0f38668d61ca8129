import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Earliest } from '../../src/kernel/earliest.ts';
import { FutureEventList, NO_EVENT } from '../../src/kernel/future-event-list.ts';
import { PlainList } from './plain-list.ts';

const KINDS = 5;

type Step =
  | { readonly do: 'schedule'; readonly delay: number; readonly kind: number }
  | { readonly do: 'cancel'; readonly which: number }
  | { readonly do: 'remove' }
  | { readonly do: 'source'; readonly set: number; readonly source: number; readonly delay: number }
  | { readonly do: 'clear' };

/** A set of sources, to be. */
interface SetOf {
  readonly kind: number;
  readonly sources: number;
}

/** A list under test, and what `remove` and the delivery after it say: [time, kind, subject]. */
function openList(sets: readonly SetOf[] = [], capacity = 1024) {
  let last: readonly [number, number] = [-1, -1];
  const sources = sets.map(({ kind, sources }) => ({ kind, next: new Earliest(sources) }));
  const deliver = (kind: number, subject: number): void => {
    last = [kind, subject];
  };
  const list = new FutureEventList(deliver, sources, capacity);
  const remove = (): readonly [number, number, number] | null => {
    const notice = list.remove();
    if (notice === null) return null;
    notice.deliver();
    return [notice.deliverAt, ...last];
  };
  return { list, sources: sources.map(({ next }) => next), remove };
}

/** Does the same to the list and to the plain one, and asks after each step that they agree. */
function follow(steps: readonly Step[], sets: readonly SetOf[], capacity: number): void {
  const { list, sources, remove } = openList(sets, capacity);
  const plain = new PlainList(sets.map(({ kind, sources }) => ({ kind, times: new Array(sources).fill(Infinity) })));
  let subject = 0;
  const removeBoth = (): void => {
    const next = plain.remove();
    expect(remove()).toEqual(next === null ? null : [next.time, next.kind, next.subject]);
    expect(list.now).toBe(plain.now);
    if (next !== null && next.set !== null) sources[next.set].set(next.subject, Infinity);
  };
  for (const step of steps) {
    switch (step.do) {
      case 'schedule': {
        const time = plain.now + step.delay;
        const handle = list.schedule(time, step.kind, subject);
        expect(handle).not.toBe(NO_EVENT);
        expect(plain.entries.some((entry) => entry.handle === handle)).toBe(false);
        plain.schedule(time, step.kind, subject++, handle);
        break;
      }
      case 'cancel':
        if (plain.entries.length > 0) {
          const [entry] = plain.entries.splice(step.which % plain.entries.length, 1);
          list.cancel(entry.handle!);
        }
        break;
      case 'remove':
        removeBoth();
        break;
      case 'source': {
        const set = step.set % sets.length;
        const source = step.source % sets[set].sources;
        sources[set].set(source, plain.now + step.delay);
        plain.sets[set].times[source] = plain.now + step.delay;
        break;
      }
      case 'clear':
        list.clear();
        plain.entries.length = 0;
        break;
    }
    expect(list.size).toBe(plain.entries.length);
  }
  while (!plain.isEmpty) removeBoth();
  expect(remove()).toBe(null);
  expect(list.scheduled).toBe(subject);
}

/** Delays of few values bring many equal times; the finer ones bring distinct ones. */
const delay = fc.oneof(
  { weight: 3, arbitrary: fc.nat(3) },
  { weight: 1, arbitrary: fc.double({ min: 0, max: 5, noNaN: true }) },
);
const schedule = fc.record({ do: fc.constant('schedule' as const), delay, kind: fc.nat(KINDS - 1) });
const cancel = fc.record({ do: fc.constant('cancel' as const), which: fc.nat(1000) });
const remove = fc.constant<Step>({ do: 'remove' });
const source = fc.record({ do: fc.constant('source' as const), set: fc.nat(10), source: fc.nat(10), delay });
const clear = fc.constant<Step>({ do: 'clear' });
const sets = fc.array(fc.record({ kind: fc.nat(KINDS - 1), sources: fc.integer({ min: 1, max: 5 }) }), {
  minLength: 1,
  maxLength: 3,
});

describe('Events come in the order (time, rung, insertion)', () => {
  it('in whatever way they are scheduled, cancelled and removed', () => {
    const step = fc.oneof(
      { weight: 5, arbitrary: schedule },
      { weight: 2, arbitrary: cancel },
      { weight: 3, arbitrary: remove },
    );
    fc.assert(
      fc.property(fc.array(step, { maxLength: 120, size: 'max' }), fc.integer({ min: 1, max: 8 }), (steps, capacity) =>
        follow(steps, [], capacity),
      ),
      { numRuns: 400 },
    );
  });

  it('with sets of sources merged in, at equal times by rung, and of one rung after what was scheduled', () => {
    const step = fc.oneof(
      { weight: 5, arbitrary: schedule },
      { weight: 2, arbitrary: cancel },
      { weight: 4, arbitrary: remove },
      { weight: 4, arbitrary: source },
    );
    fc.assert(
      fc.property(fc.array(step, { maxLength: 120, size: 'max' }), sets, (steps, sets) => follow(steps, sets, 4)),
      { numRuns: 400 },
    );
  });

  it('also after everything was dropped', () => {
    const step = fc.oneof(
      { weight: 6, arbitrary: schedule },
      { weight: 1, arbitrary: clear },
      { weight: 2, arbitrary: remove },
      { weight: 1, arbitrary: source },
    );
    fc.assert(
      fc.property(fc.array(step, { maxLength: 60, size: 'max' }), sets, (steps, sets) => follow(steps, sets, 2)),
      { numRuns: 200 },
    );
  });

  it('for thousands of events, far beyond the capacity at the start', () => {
    const steps = fc.sample(
      fc.oneof({ weight: 6, arbitrary: schedule }, { weight: 1, arbitrary: cancel }, { weight: 2, arbitrary: remove }),
      { numRuns: 6000, seed: 7 },
    );
    follow(steps, [], 2);
  });

  it('when all of them fall on one instant: rung by rung, first scheduled first', () => {
    const { list, remove } = openList();
    for (let i = 0; i < 500; i++) list.schedule(4, (i * 7) % KINDS, i);
    let before: readonly [number, number, number] = [4, -1, -1];
    for (let i = 0; i < 500; i++) {
      const next = remove()!;
      expect(next[1] > before[1] || (next[1] === before[1] && next[2] > before[2])).toBe(true);
      before = next;
    }
  });
});

describe('The future-event list', () => {
  it('refuses a time that is no number or past, and names time and kind', () => {
    const { list, remove } = openList();
    list.schedule(5, 1, 0);
    remove();
    expect(() => list.schedule(Number.NaN, 3, 0)).toThrow('an event of kind 3 was scheduled at NaN, but it is 5');
    expect(() => list.schedule(4.5, 2, 0)).toThrow('an event of kind 2 was scheduled at 4.5, but it is 5');
    expect(list.size).toBe(0);
    expect(list.schedule(5, 2, 0)).not.toBe(NO_EVENT);
  });

  it('refuses a source that would act in the past', () => {
    const { list, sources, remove } = openList([{ kind: 2, sources: 1 }]);
    list.schedule(5, 1, 0);
    remove();
    sources[0].set(0, 4.5);
    expect(remove).toThrow('an event of kind 2 was set at 4.5, but it is 5');
  });

  it('keeps events beyond the horizon, those of sources too', () => {
    const { list, sources, remove } = openList([{ kind: 2, sources: 1 }]);
    list.schedule(6, 1, 8);
    sources[0].set(0, 5);
    list.horizon = 4;
    expect(remove()).toBe(null);
    expect(list.now).toBe(0);
    list.horizon = 5;
    expect(remove()).toEqual([5, 2, 0]);
    sources[0].set(0, 7);
    expect(remove()).toBe(null);
    list.horizon = 6;
    expect(remove()).toEqual([6, 1, 8]);
    expect(remove()).toBe(null);
  });

  it('gives a source its turn again and again while its time is the least', () => {
    const { sources, remove } = openList([{ kind: 3, sources: 2 }]);
    sources[0].set(1, 1);
    expect(remove()).toEqual([1, 3, 1]);
    sources[0].set(1, 2);
    sources[0].set(0, 2);
    expect(remove()).toEqual([2, 3, 0]);
    sources[0].set(0, 9);
    expect(remove()).toEqual([2, 3, 1]);
  });

  it('counts as to come what is neither delivered nor cancelled', () => {
    const { list, remove } = openList();
    const handles = [1, 2, 3].map((time) => list.schedule(time, 0, time));
    expect(list.size).toBe(3);
    remove();
    expect(list.size).toBe(2);
    list.cancel(handles[2]);
    expect(list.size).toBe(1);
    list.schedule(8, 0, 8);
    expect([list.size, list.scheduled]).toEqual([2, 4]);
    expect([remove(), remove(), remove()]).toEqual([[2, 0, 2], [8, 0, 8], null]);
  });

  it('takes no requests of simjs', () => {
    expect(() => openList().list.insert()).toThrow('events enter the future-event list by schedule');
  });
});
