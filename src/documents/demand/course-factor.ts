import type { Course } from '../demand-terms.ts';
import type { Calendar } from '../scenario.ts';

/**
 * The mean over the calendar of what growth, seasons and special days multiply a volume by: roughly, for warnings, every
 * day counted alike.
 */
export function meanCourseFactor({ trend, factor, months }: Course, { start, days, specialDays }: Calendar): number {
  const special = new Map(specialDays.map((day) => [day.date, day.factor]));
  let sum = 0;
  let grown = 1;
  for (let day = 0; day < days; day++) {
    const date = new Date(Date.parse(`${start}T00:00:00Z`) + day * 86_400_000);
    const month = months === null ? 1 : months[date.getUTCMonth()];
    if (day > 0 && day % 7 === 0) grown *= 1 + trend;
    sum += grown * (1 + (trend * (day % 7)) / 7) * month * (special.get(date.toISOString().slice(0, 10)) ?? 1);
  }
  return (factor * sum) / days;
}
