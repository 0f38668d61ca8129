import { describe, expect, it } from 'vitest';
import type { Day } from '../../src/compile/grid.ts';
import { LawBook } from '../../src/compile/law-book.ts';
import { NO_LAW } from '../../src/compile/law-ref.ts';
import type { Schedule } from '../../src/documents/schedule-terms.ts';
import type { Distribution } from '../../src/random/distribution.ts';

const DAY = 86_400;
const exponential = (mean: number): Distribution => ({ kind: 'exponential', mean });
const days: Day[] = ['2027-01-04', '2027-01-05'].map((date, weekday) => ({
  date,
  weekday,
  hours: { open: 0, close: DAY },
}));
const open = (): LawBook => new LawBook(days, 4, DAY / 4);
const step = (from: number, to: number, mean: number, applies: 'every' | string = 'every') => ({
  days: applies,
  from: from * 3600,
  to: to * 3600,
  value: exponential(mean),
});

describe('The law book', () => {
  it('enters equal laws once', () => {
    const book = open();
    const first = book.enter(exponential(60));
    expect(book.enter({ kind: 'deterministic', value: 60 })).not.toBe(first);
    expect(book.enter(exponential(60))).toBe(first);
    expect(book.laws).toEqual([exponential(60), { kind: 'deterministic', value: 60 }]);
  });

  it('says NO_LAW for none', () => {
    const book = open();
    expect(book.enter(null)).toBe(NO_LAW);
    expect(book.enterSchedule([])).toBe(NO_LAW);
    expect([book.laws, book.schedules]).toEqual([[], []]);
  });

  it('takes a schedule that always says the same as one law', () => {
    const book = open();
    const law = book.enter(exponential(60));
    expect(book.enterSchedule([step(0, 24, 60)])).toBe(law);
    expect(book.enterSchedule([step(0, 12, 60), step(12, 24, 60)])).toBe(law);
    expect(book.schedules).toEqual([]);
  });

  it('keeps a table for a schedule that changes with the clock, each schedule once', () => {
    const book = open();
    const schedule: Schedule<Distribution> = [step(0, 24, 60), step(12, 24, 90), step(18, 24, 30, '2027-01-05')];
    const ref = book.enterSchedule(schedule);
    expect(ref).toBe(-2);
    expect(book.enterSchedule([...schedule])).toBe(ref);
    expect(book.enterSchedule([step(0, 12, 90), step(12, 24, 60)])).toBe(-3);
    const means = [...book.schedules[0]].map((law) => (book.laws[law] as { mean: number }).mean);
    expect(means).toEqual([60, 60, 90, 90, 60, 60, 90, 30]);
    expect(book.laws).toHaveLength(3);
  });
});
