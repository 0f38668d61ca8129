import { parseAmount } from '../amount.ts';
import { DAY } from '../clock-time.ts';
import { backticked, found } from '../found.ts';
import { type Parsed, refuse } from '../parsed.ts';
import type { Calendar } from '../scenario.ts';
import { layParts, readParts } from '../schedule.ts';
import type { Meaning } from '../schedule-meaning.ts';
import type { Part } from '../schedule-part.ts';
import type { Schedule } from '../schedule-terms.ts';
import { isMapping, type Spot } from '../spot.ts';
import { EVERY_WEEKDAY } from '../weekday.ts';
import { namesTable } from '../workbook/reference.ts';
import type { PeopleSetting } from './setting.ts';

const WRITTEN = /^\s*(-?[\d.,]+)\s*(?:([A-Z]{3})\s*)?(?:(?:\/|\bper\b)\s*(?:h|hour))?\s*$/;

/**
 * Reads money an hour: a number, `32 BRL/h`, or a schedule, in which a wage by time of day holds until the next one, the
 * last until midnight and the first also before its time: people are paid whether the center is open or not. Empty when
 * missing or refused.
 */
export function readWage(spot: Spot, setting: PeopleSetting): Schedule<number> {
  if (spot.missing) return [];
  const parse = (value: unknown): Parsed<number> => parseWage(value, setting.currency);
  const always = !isMapping(spot.value) && !Array.isArray(spot.value) && !namesTable(spot.value);
  if (always) {
    const value = spot.parse(parse);
    return value === null ? [] : [{ days: 'every', from: 0, to: DAY, value }];
  }
  const meaning: Meaning = { ...WAGES, parse };
  const parts = readParts(spot, meaning, { ...setting, column: 'wage', columns: [] });
  return parts === null ? [] : (layParts(parts.map(fromMidnight), meaning, dayAndNight(setting.calendar)) ?? []);
}

const WAGES: Omit<Meaning, 'parse'> = {
  what: 'wages',
  holds: 'until_next',
  onGrid: true,
  ratePer: null,
  amount: false,
  columns: ['wage', 'value'],
};

/** Reads `32`, `32/h`, `32 per hour` or `32 BRL/h`, in the currency of the scenario. */
export function parseWage(value: unknown, currency: string | null): Parsed<number> {
  const match = typeof value === 'string' ? WRITTEN.exec(value) : null;
  if (match === null) {
    const written =
      typeof value === 'string' ? refuse('bad-wage', `${found(value)} is not a wage: write 32 or 32/h`) : null;
    return written ?? parseAmount(value);
  }
  if (match[2] !== undefined && currency !== null && match[2] !== currency) {
    const message = `${found(value)} is in ${match[2]}: the currency of the scenario is ${backticked(currency)}`;
    return refuse('other-currency', message);
  }
  return parseAmount(match[1]);
}

/** The plan of a day with its first wage also before its time. */
function fromMidnight(part: Part): Part {
  const { plan } = part;
  if (plan.kind !== 'times') return part;
  const entries = plan.entries.map((entry, i) => (i === 0 ? { ...entry, from: 0 } : entry));
  return { ...part, plan: { ...plan, entries } };
}

function dayAndNight(calendar: Calendar): Calendar {
  return { ...calendar, hours: EVERY_WEEKDAY.map(() => ({ open: 0, close: DAY })) };
}
