import { clockText, parseClockTime } from '../clock-time.ts';
import type { Spot } from '../spot.ts';

/** A stretch of a day, in seconds after midnight. */
export interface ClockSpan {
  readonly from: number;
  readonly to: number;
}

/** Reads `from` and `to` of a mapping, within one day. `what` it is in words, plural, for the hint to write two of them. */
export function readClockSpan(spot: Spot, what: string): ClockSpan | null {
  const from = readClock(spot.child('from'));
  const to = readClock(spot.child('to'));
  if (from === null || to === null) return null;
  const fault = spanFault({ from, to }, what);
  return fault === null ? { from, to } : spot.child('to').error('hours-inverted', fault);
}

/** Why two times are no stretch of one day, or null. */
export function spanFault({ from, to }: ClockSpan, what: string): string | null {
  if (to > from) return null;
  if (to === from) return `it ends at ${clockText(to)}, when it begins`;
  const two =
    to === 0 ? `write \`to: 24:00\`` : `write two ${what}, one to 24:00 and one from 00:00 to ${clockText(to)}`;
  return `from ${clockText(from)} to ${clockText(to)} passes midnight: ${two}`;
}

/** Reads a time of day; a number that YAML made of it, such as 800, is refused like any other word. */
function readClock(spot: Spot): number | null {
  return spot.parse(parseClockTime);
}
