import { parseHeads } from '../amount.ts';
import { checkKeys } from '../behaviours/known-keys.ts';
import { clockText, parseClockTime } from '../clock-time.ts';
import { found } from '../found.ts';
import type { WorkShift } from '../people-terms.ts';
import { isMapping, type Spot } from '../spot.ts';
import { namesTable } from '../workbook/reference.ts';
import { readBreaks } from './breaks.ts';
import { type OnDays, readOnDays } from './on-days.ts';
import type { PeopleSetting } from './setting.ts';
import { shiftFaults } from './shift-faults.ts';
import { readShiftTable } from './shift-table.ts';
import { whyUnused } from './unused-shift.ts';

const KEYS = ['agents', 'days', 'date', 'from', 'to', 'breaks'];
const NEEDED = ['agents', 'from', 'to'];
const EXAMPLE = '{ agents: 12, days: mon-fri, from: 08:00, to: 17:00 }';

/** Reads the shifts of a team: a list, or a table. Those refused are left out. */
export function readShifts(spot: Spot, setting: PeopleSetting): readonly WorkShift[] {
  if (spot.missing) return [];
  if (namesTable(spot.value)) return readShiftTable(spot, setting);
  const items = spot.items();
  if (items.length === 0) {
    const what = Array.isArray(spot.value) ? 'an empty list' : found(spot.value);
    spot.error('bad-shifts', `expected a list of shifts such as [${EXAMPLE}], or a CSV file, found ${what}`);
  }
  return items.map((item) => readShift(item, setting)).filter((shift) => shift !== null);
}

function readShift(spot: Spot, setting: PeopleSetting): WorkShift | null {
  if (!isMapping(spot.value)) {
    return spot.error('bad-shifts', `expected a shift such as ${EXAMPLE}, found ${found(spot.value)}`);
  }
  checkKeys(spot, KEYS);
  for (const key of NEEDED) {
    if (spot.child(key).missing) spot.error('missing', `this shift lacks \`${key}\`: write ${EXAMPLE}`);
  }
  const agents = spot.child('agents').parse(parseHeads);
  const days: OnDays | null = readOnDays(spot, setting.calendar);
  const from = spot.child('from').parse(parseClockTime);
  const to = spot.child('to').parse(parseClockTime);
  const breaks = readBreaks(spot.child('breaks'));
  if (agents === null || days === null || from === null || to === null || breaks === null) return null;
  const shift = { agents, days, from, to, breaks };
  for (const { at, code, message } of shiftFaults(shift)) {
    const place = at === 'to' ? spot.child('to') : spot.child('breaks').items()[at];
    place.error(code, message);
  }
  const unused = whyUnused(shift, setting);
  if (unused !== null) spot.warn('closed-day', `the shift from ${clockText(from)} is of no use: ${unused}`);
  return shift;
}
