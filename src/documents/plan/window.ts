import { found } from '../found.ts';
import { accept, type Parsed, refuse } from '../parsed.ts';
import type { Period } from '../plan-terms.ts';
import type { Spot } from '../spot.ts';
import { daysText, parseDays } from './horizon.ts';

const USUAL = 28;

/**
 * Reads the days that are judged, up to the date: `last 4 weeks`, `last 28 days`, `the whole horizon`; four weeks by
 * default. `byDay` is the day after the date.
 */
export function readWindow(spot: Spot, byDay: number, usual: number | null = USUAL): Period {
  const days = spot.missing ? usual : spot.parse(parseSpan);
  if (days === null) return { from: 0, to: byDay };
  if (days > byDay) {
    const advice = spot.missing ? ' (four weeks by default)' : '';
    const message = `the last ${daysText(days)}${advice} begin before the plan does: ${daysText(byDay)} are judged`;
    spot.warn('window-cut', message, spot.missing ? 'key' : 'value');
  }
  return { from: Math.max(0, byDay - days), to: byDay };
}

/** Days; null: from the beginning. */
function parseSpan(value: unknown): Parsed<number | null> {
  const text = typeof value === 'string' ? value.trim() : '';
  if (/^(the )?whole horizon$/.test(text)) return accept(null);
  const last = /^(?:the )?last\s+(.*)$/.exec(text);
  if (last !== null) return parseDays(last[1]);
  const allowed = 'write `last 4 weeks`, `last 28 days` or `the whole horizon`';
  return refuse('bad-window', `${found(value)} does not say which days are judged: ${allowed}`);
}
