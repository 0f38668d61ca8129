import { addDays } from '../../../compile/dates.ts';

const DAY = 86_400;

/** A moment of the simulation as people write it: `2027-01-05 10:42:07`. */
export function momentText(start: string, seconds: number): string {
  const day = Math.floor(seconds / DAY);
  const second = Math.floor(seconds - day * DAY);
  const clock = [Math.floor(second / 3600), Math.floor(second / 60) % 60, second % 60];
  return `${addDays(start, day)} ${clock.map((part) => String(part).padStart(2, '0')).join(':')}`;
}
