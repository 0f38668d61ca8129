import type { Schedule, ScheduleStep } from '../documents/schedule-terms.ts';
import type { Day } from './grid.ts';

/** `every` day, some weekdays, or one date. */
type Days = ScheduleStep<unknown>['days'] | readonly number[];

/** Whether what happens on some days happens on this one. */
export function appliesOn(step: { readonly days: Days }, day: Day): boolean {
  if (step.days === 'every') return true;
  if (typeof step.days === 'string') return step.days === day.date;
  return (step.days as readonly number[]).includes(day.weekday);
}

/** The value that holds at the start of an interval: that of the last step that covers it, or null. */
export function valueAt<T>(schedule: Schedule<T>, day: Day, second: number): T | null {
  for (let i = schedule.length - 1; i >= 0; i--) {
    const step = schedule[i]!;
    if (second >= step.from && second < step.to && appliesOn(step, day)) return step.value;
  }
  return null;
}

/** A schedule as a table: its value at the start of each interval of the horizon. */
export function tabulate<T>(
  schedule: Schedule<T>,
  days: readonly Day[],
  perDay: number,
  interval: number,
): (T | null)[] {
  return days.flatMap((day) => Array.from({ length: perDay }, (_, slot) => valueAt(schedule, day, slot * interval)));
}

/**
 * A schedule of amounts, each spread evenly over its whole step, as amounts by interval of one day. A later step that
 * covers a moment replaces earlier ones there.
 */
export function spread(schedule: Schedule<number>, day: Day, perDay: number, interval: number): Float64Array {
  const amounts = new Float64Array(perDay);
  const steps = schedule.filter((step) => appliesOn(step, day));
  const cuts = [...new Set(steps.flatMap(({ from, to }) => [from, to]))].sort((a, b) => a - b);
  for (let i = 0; i + 1 < cuts.length; i++) {
    const from = cuts[i]!;
    const to = cuts[i + 1]!;
    const step = steps.findLast((candidate) => from >= candidate.from && from < candidate.to);
    if (step === undefined) continue;
    const density = step.value / (step.to - step.from);
    for (let slot = Math.floor(from / interval); slot * interval < to; slot++) {
      const overlap = Math.min(to, (slot + 1) * interval) - Math.max(from, slot * interval);
      if (overlap > 0) amounts[slot]! += density * overlap;
    }
  }
  return amounts;
}

/** The same for day after day: days on which the same steps apply have the same amounts. */
export class SpreadByDay {
  private readonly perDay: number;
  private readonly interval: number;
  private readonly known = new Map<string, Float64Array>();

  constructor(perDay: number, interval: number) {
    this.perDay = perDay;
    this.interval = interval;
  }

  /** Ask for one schedule only. */
  spread(schedule: Schedule<number>, day: Day): Float64Array {
    const key = schedule.map((step) => (appliesOn(step, day) ? '1' : '0')).join('');
    let amounts = this.known.get(key);
    if (amounts === undefined) {
      amounts = spread(schedule, day, this.perDay, this.interval);
      this.known.set(key, amounts);
    }
    return amounts;
  }
}
