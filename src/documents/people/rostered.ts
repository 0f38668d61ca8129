import { dayNumber } from '../date.ts';
import type { Workforce, WorkShift } from '../people-terms.ts';

/** Seconds that agents of shifts are on duty on a day, breaks left out. */
export function rosteredSeconds(
  shifts: readonly WorkShift[],
  { day, weekday }: { day: number; weekday: number },
): number {
  return shifts.filter(({ days }) => isOn(days, day, weekday)).reduce((sum, shift) => sum + secondsOf(shift), 0);
}

/** Part of those rostered who are there, on average. */
export function presence({ shrinkage }: Pick<Workforce, 'shrinkage'>): number {
  return 1 - shrinkage.planned - shrinkage.absence - shrinkage.inDay;
}

function isOn(days: WorkShift['days'], day: number, weekday: number): boolean {
  if (typeof days === 'string') return days === 'every' || dayNumber(days) === day;
  return days.some((one) => one === weekday);
}

function secondsOf({ agents, from, to, breaks }: WorkShift): number {
  return agents * (to - from - breaks.reduce((sum, { seconds }) => sum + seconds, 0));
}
