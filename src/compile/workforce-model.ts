import type { Hire } from '../documents/people-terms.ts';
import type { Team } from '../documents/scenario.ts';
import { daysBetween } from './dates.ts';
import type { Day } from './grid.ts';
import type { WorkforceModel } from './people-model.ts';

const DAY = 86_400;
/** A year of 365.25 days in months: days to a month. */
const MONTHS_A_DAY = 12 / 365.25;

interface Rosters {
  /** By moment: agents in their shift, breaks included. */
  readonly present: Float64Array;
  readonly roster: Float64Array;
  readonly paid: Float64Array;
  readonly wage: Float64Array | null;
}

/** What makes the people of a team differ, come and go, beside their rosters. */
export function workforceModel(
  { workforce, pay, staffing }: Pick<Team, 'workforce' | 'pay' | 'staffing'>,
  { present, roster, paid, wage }: Rosters,
  days: readonly Day[],
): WorkforceModel {
  const { shrinkage, headcount, attrition, hires, learning, speedCv, fatigue, rush } = workforce;
  const most = present.reduce((largest, count) => Math.max(largest, count), 0);
  return {
    roster,
    paid,
    wage,
    overtime: pay.overtime,
    plain:
      shrinkage.absence === 0 &&
      shrinkage.inDay === 0 &&
      attrition === 0 &&
      hires.length === 0 &&
      learning === null &&
      speedCv === 0 &&
      fatigue === 0 &&
      rush === null &&
      roster.every((count) => Number.isInteger(count)),
    absence: shrinkage.absence,
    inDay: shrinkage.inDay,
    headcount: headcount === null ? Math.ceil(most) : Math.round(headcount * staffing),
    leavesPerDay: leavesPerDay(attrition),
    hires: hires.map((hire) => hireOn(hire, days)),
    learning:
      learning === null
        ? null
        : { speed: learning.speed, quality: learning.quality, fullAfterDays: learning.fullAfter / DAY },
    speedCv,
    fatigue,
    rushWhen: rush?.whenWaiting ?? Number.POSITIVE_INFINITY,
    rushFaster: rush?.faster ?? 0,
  };
}

/** The daily probability that compounds to the monthly one: 1 − (1 − a) to the power of a day in months. */
function leavesPerDay(attrition: number): number {
  return 1 - Math.exp(Math.log1p(-attrition) * MONTHS_A_DAY);
}

function hireOn({ date, agents, training }: Hire, days: readonly Day[]): WorkforceModel['hires'][number] {
  const day = daysBetween(days[0]!.date, date);
  return { day, ready: day + Math.ceil(training / DAY), agents };
}
