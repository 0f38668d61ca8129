import type { Course } from '../documents/demand-terms.ts';
import type { Calendar } from '../documents/scenario.ts';
import type { Day } from './grid.ts';

const WEEK = 7;

/** What multiplies a volume on each day of the horizon: growth, the season and what is special about the day. */
export function dayFactors(
  { trend, factor, months }: Course,
  { specialDays }: Pick<Calendar, 'specialDays'>,
  days: readonly Day[],
): Float64Array {
  const factors = growth(trend, days.length);
  days.forEach(({ date }, d) => {
    factors[d]! *= factor;
    if (months !== null) factors[d]! *= months[Number(date.slice(5, 7)) - 1]!;
    for (const special of specialDays) if (special.date === date) factors[d]! *= special.factor;
  });
  return factors;
}

/**
 * Growth by (1 + trend) a week, compounded week by week and along a straight line inside each: a power of a fraction of
 * a week would have other last bits on other versions of Node. For 2 % a week the line is never more than 0.005 % above
 * the curve.
 */
function growth(trend: number, days: number): Float64Array {
  const factors = new Float64Array(days);
  let week = 1;
  for (let d = 0; d < days; d++) {
    const inside = d % WEEK;
    if (d > 0 && inside === 0) week *= 1 + trend;
    factors[d] = week * (1 + (trend * inside) / WEEK);
  }
  return factors;
}
