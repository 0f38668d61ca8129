import type { Schedule } from '../documents/schedule-terms.ts';
import type { Distribution } from '../random/distribution.ts';
import type { Day } from './grid.ts';
import { type LawRef, NO_LAW } from './law-ref.ts';
import { tabulate } from './schedule-table.ts';

const DAY = 86_400;

/** Collects the laws of a model, each once, and the tables of those that change with the clock. */
export class LawBook {
  readonly laws: Distribution[] = [];
  readonly schedules: Int32Array[] = [];
  private readonly known = new Map<string, LawRef>();
  private readonly days: readonly Day[];
  private readonly perDay: number;
  private readonly interval: number;

  constructor(days: readonly Day[], perDay: number, interval: number) {
    this.days = days;
    this.perDay = perDay;
    this.interval = interval;
  }

  /** Enters one law; null is no law. */
  enter(law: Distribution | null): LawRef {
    if (law === null) return NO_LAW;
    return this.once(JSON.stringify(law), () => this.laws.push(law) - 1);
  }

  /** Enters a law that may change with the clock; a schedule that always says the same is one law. */
  enterSchedule(schedule: Schedule<Distribution>): LawRef {
    if (schedule.length === 0) return NO_LAW;
    const [only] = schedule;
    if (schedule.length === 1 && only!.days === 'every' && only!.from <= 0 && only!.to >= DAY) {
      return this.enter(only!.value);
    }
    return this.once(JSON.stringify(schedule), () => {
      const table = tabulate(schedule, this.days, this.perDay, this.interval).map((law) => this.enter(law));
      const stated = table.filter((ref) => ref !== NO_LAW);
      const first = stated[0] ?? NO_LAW;
      if (stated.every((ref) => ref === first)) return first;
      return -2 - (this.schedules.push(Int32Array.from(table)) - 1);
    });
  }

  private once(key: string, make: () => LawRef): LawRef {
    const found = this.known.get(key);
    if (found !== undefined) return found;
    const made = make();
    this.known.set(key, made);
    return made;
  }
}
