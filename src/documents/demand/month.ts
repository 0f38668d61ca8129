import { found } from '../found.ts';
import { didYouMean } from '../nearest.ts';
import { accept, type Parsed, refuse } from '../parsed.ts';

export const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'] as const;

/** Reads `jan`, `jun-aug`, `nov-jan` or `jan,jul` into months, 0 for January. */
export function parseMonths(value: string): Parsed<readonly number[]> {
  const months = new Set<number>();
  for (const part of value.split(',')) {
    const ends = part.trim().split(/\s*[-–]\s*/);
    const numbers = ends.map((end) => MONTHS.indexOf(end.toLowerCase() as (typeof MONTHS)[number]));
    const unknown = numbers.indexOf(-1);
    if (unknown >= 0 || ends.length > 2) {
      const allowed = 'write jan, feb, mar … dec, or a range such as jun-aug';
      const hint = didYouMean(ends[Math.max(0, unknown)], MONTHS);
      return refuse('unknown-month', `${found(value)} is not a month: ${allowed}${hint}`);
    }
    const last = numbers[numbers.length - 1];
    // A range may run over the turn of the year: nov-jan is nov, dec, jan.
    for (let month = numbers[0]; ; month = (month + 1) % 12) {
      months.add(month);
      if (month === last) break;
    }
  }
  return accept([...months]);
}
