/** A cell of a workbook as people would write it in a CSV file. */
import { clockText } from '../clock-time.ts';

export type CellValue = string | number | boolean | Date | null;

const SECOND = 1000;
const DAY = 86_400 * SECOND;
/** Days 0 of the two calendars of Excel: a time of day without a day is a time on it, and 24:00 is the next midnight. */
const NO_DAY = [Date.UTC(1899, 11, 30), Date.UTC(1899, 11, 31), Date.UTC(1904, 0, 1)];

/** Times of day as `08:30`, days as `2027-01-04`, both as `2027-01-04T08:30:00`; numbers with the digits they have. */
export function cellText(value: CellValue): string {
  if (value === null) return '';
  if (value instanceof Date) return timeText(value.getTime());
  return typeof value === 'string' ? value.replace(/\s*\r?\n\s*/g, ' ') : String(value);
}

/** Excel keeps times as parts of a day, which are seldom whole seconds to the last bit. */
function timeText(time: number): string {
  const near = Math.round(time / SECOND) * SECOND;
  const exact = Math.abs(time - near) <= 2 ? near : time;
  const from = NO_DAY.find((day) => exact >= day && exact - day <= DAY && exact < Date.UTC(1904, 0, 2));
  const [first] = NO_DAY;
  if (from !== undefined && (from !== NO_DAY[1] || exact === from)) {
    return clockText((from === NO_DAY[1] ? DAY : exact - from) / SECOND);
  }
  if (exact < first!) return String(exact);
  const text = new Date(exact).toISOString();
  if (exact % DAY === 0) return text.slice(0, 10);
  return text.replace(/(?:\.000)?Z$/, '');
}
