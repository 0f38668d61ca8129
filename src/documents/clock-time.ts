import { found } from './found.ts';
import { accept, type Parsed, refuse } from './parsed.ts';

export const DAY = 86_400;
const TIME = /^(\d{1,2}):(\d{2})(?::(\d{2}))?$/;

/** Reads `08:00` or `08:00:30` into seconds after midnight; 24:00 is the end of the day. */
export function parseClockTime(value: unknown): Parsed<number> {
  const match = typeof value === 'string' ? TIME.exec(value.trim()) : null;
  const seconds = match === null ? Number.NaN : secondsOf(match);
  if (match === null || !(seconds <= DAY) || Number(match[2]) > 59 || Number(match[3] ?? 0) > 59) {
    return refuse('bad-time', `${found(value)} is not a time of day: write 08:00 or 17:30, from 00:00 to 24:00`);
  }
  return accept(seconds);
}

/** Reads `08:00-18:00` into seconds after midnight. The end comes after the beginning. */
export function parseTimeRange(value: unknown): Parsed<{ from: number; to: number }> {
  const ends = typeof value === 'string' ? value.split(/\s*[-–]\s*/) : [];
  if (ends.length !== 2) {
    return refuse('bad-time-range', `${found(value)} is not a range of times: write for example 08:00-18:00`);
  }
  const from = parseClockTime(ends[0]);
  if (!from.ok) return from;
  const to = parseClockTime(ends[1]);
  if (!to.ok) return to;
  if (to.value > from.value) return accept({ from: from.value, to: to.value });
  const advice = 'a range lies within one day, the earlier time first, and may end at 24:00';
  return refuse('hours-inverted', `${found(value)} ends before it begins: ${advice}`);
}

/** True for a key that is meant as a time or a range of times. */
export function looksLikeTime(key: string): boolean {
  return /^\s*\d{1,2}:/.test(key);
}

/** Seconds after midnight as people write them: `08:30`, `08:30:15`. */
export function clockText(seconds: number): string {
  const two = (value: number) => String(Math.floor(value)).padStart(2, '0');
  const text = `${two(seconds / 3600)}:${two((seconds % 3600) / 60)}`;
  return seconds % 60 === 0 ? text : `${text}:${two(seconds % 60)}`;
}

/** A length of time in the largest units that fit: `30m`, `1h`, `4m30s`. */
export function lengthText(seconds: number): string {
  const parts: string[] = [];
  for (const [unit, size] of [
    ['h', 3600],
    ['m', 60],
    ['s', 1],
  ] as const) {
    const count = unit === 's' ? seconds : Math.floor(seconds / size);
    if (count > 0) parts.push(`${Number(count.toPrecision(6))}${unit}`);
    seconds -= count * size;
  }
  return parts.join('') || '0s';
}

function secondsOf(match: RegExpExecArray): number {
  return Number(match[1]) * 3600 + Number(match[2]) * 60 + Number(match[3] ?? 0);
}
