import type { Plan } from '../documents/plan-terms.ts';
import { spreadOf } from '../statistics/spread.ts';
import type { Review } from './comparison-result.ts';
import { figuresIn, metricResultsOf } from './met.ts';
import { weekBefore } from './periods.ts';
import type { Told } from './readings.ts';

/** What is to be held against what is seen on each review's day: metrics over the seven days before, and steps begun. */
export function reviewsOf(plan: Plan, told: Told): Review[] {
  const { reviews, steps } = plan;
  const watched = metricResultsOf(plan);
  return reviews.map(({ date, day, about }) => {
    const week = weekBefore(day);
    return {
      date,
      about,
      expect: watched.map((result) => ({
        keyResult: result.id,
        spread: week === null ? null : spreadOf(figuresIn(result, week, told)),
      })),
      begun: steps.filter((step) => step.day <= day).map(({ id }) => id),
    };
  });
}
