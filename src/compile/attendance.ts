import type { Away, WorkShift } from '../documents/people-terms.ts';
import type { Day } from './grid.ts';

const DAY = 86_400;

/** A change of how many people do something, at a moment in seconds after the first midnight. */
export interface Change {
  readonly at: number;
  readonly by: number;
}

/** What the shifts of a team ask for over the horizon. */
export interface Attendance {
  /** Agents in their shift, breaks included. */
  readonly present: readonly Change[];
  readonly onBreak: readonly Change[];
  readonly onUnpaidBreak: readonly Change[];
}

/** Lays shifts out day by day. A shift may run beyond midnight, and what it says of one date holds on a holiday too. */
export function attendanceOf(shifts: readonly WorkShift[], days: readonly Day[], isHoliday: HolidayTest): Attendance {
  const present: Change[] = [];
  const onBreak: Change[] = [];
  const onUnpaidBreak: Change[] = [];
  days.forEach((day, d) => {
    for (const { agents, days: when, from, to, breaks } of shifts) {
      if (!isWorkedOn(when, day, isHoliday)) continue;
      const midnight = d * DAY;
      stretch(present, midnight + from, midnight + to, agents);
      for (const { at, seconds, staggered, paid } of breaks) {
        for (let k = 0; k < agents; k++) {
          // One after another, the last `staggered` seconds after the first.
          const start = at + (agents > 1 ? Math.round((k / (agents - 1)) * staggered) : 0);
          const [first, last] = [Math.max(start, from), Math.min(start + seconds, to)];
          if (first >= last) continue;
          stretch(onBreak, midnight + first, midnight + last, 1);
          if (!paid) stretch(onUnpaidBreak, midnight + first, midnight + last, 1);
        }
      }
    }
  });
  return { present, onBreak, onUnpaidBreak };
}

/** Agents away for a while, as many as are said, day by day. */
export function awayOf(away: readonly Away[], days: readonly Day[], isHoliday: HolidayTest): Change[] {
  const changes: Change[] = [];
  days.forEach((day, d) => {
    for (const { days: when, from, to, agents } of away) {
      if (isWorkedOn(when, day, isHoliday)) stretch(changes, d * DAY + from, d * DAY + to, agents);
    }
  });
  return changes;
}

export type HolidayTest = (date: string) => boolean;

/** On a holiday nobody works but who is asked for that very date. */
function isWorkedOn(when: WorkShift['days'], { date, weekday }: Day, isHoliday: HolidayTest): boolean {
  if (typeof when === 'string' && when !== 'every') return when === date;
  if (isHoliday(date)) return false;
  return when === 'every' || (when as readonly number[]).includes(weekday);
}

function stretch(changes: Change[], from: number, to: number, by: number): void {
  changes.push({ at: from, by }, { at: to, by: -by });
}
