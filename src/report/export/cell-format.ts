/** How Excel shows numbers: the same in every language, for Excel itself writes the reader's decimal mark. */
import type { ColumnId, ColumnKind } from './columns.ts';

export const FORMATS = {
  day: 'yyyy-mm-dd',
  count: '#,##0',
  number: '#,##0.00',
  money: '#,##0.00',
  share: '0.0%',
  change: '+0.0%;-0.0%;0.0%',
  seconds: '#,##0.0',
  hours: '#,##0.0',
} as const satisfies Partial<Readonly<Record<ColumnKind, string>>> as Partial<Readonly<Record<ColumnKind, string>>> & {
  readonly day: string;
};

/** Of an amount in the unit of its row's KPI; a half-width of a share has a figure more. */
export function amountFormat(unit: string | null, id: ColumnId): string {
  if (unit === 'fraction') return id.endsWith('half_width') ? '0.00%' : '0.0%';
  if (unit === 'seconds' || unit === 'hours' || unit === 'count') return '#,##0.0';
  return '#,##0.00';
}

const DAY = 86_400_000;
/** Excel counts days from 31 December 1899, and takes 1900 for a leap year: from March 1900 on it is as if from the 30th. */
const FIRST = Date.UTC(1899, 11, 30);

/** Excel's number of a day written as `2027-03-01`; null of anything else. */
export function serialOf(day: string): number | null {
  const [, year, month, date] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(day) ?? [];
  if (year === undefined) return null;
  const time = Date.UTC(Number(year), Number(month) - 1, Number(date));
  return time < Date.UTC(1900, 2, 1) ? null : (time - FIRST) / DAY;
}
