import { erlangA } from '../../../src/queueing/erlang-a.ts';
import { erlangC } from '../../../src/queueing/erlang-c.ts';
import { type Answers, DAY } from './answers.ts';

interface Checkout {
  /** Checkouts a second. */
  readonly starts: number;
  readonly value: number;
  readonly needsHelp: number;
  readonly agents: number;
  readonly meanHandle: number;
  readonly meanPatience: number;
  readonly inTime: number;
  readonly converts: Record<'alone' | 'inTime' | 'late' | 'unanswered', number>;
  readonly winsBack: number;
}

/** Purchases of which some need help, in Erlang A. */
export function checkout({ starts, value, needsHelp, converts, winsBack, inTime, ...help }: Checkout): Answers {
  const { answeredWithin, pAbandon, meanWait, pWait } = erlangA({
    ...help,
    arrivalRate: starts * needsHelp,
    within: inTime,
  });
  const helped =
    answeredWithin * converts.inTime + (1 - pAbandon - answeredWithin) * converts.late + pAbandon * converts.unanswered;
  const bought = (1 - needsHelp) * converts.alone + needsHelp * helped;
  const conversion = bought + (1 - bought) * winsBack;
  return {
    'journey checkout conversion': conversion,
    'journey checkout cart_abandonment': 1 - conversion,
    'journey checkout revenue (per day)': starts * DAY * conversion * value,
    'whole abandonment_rate': pAbandon,
    'whole mean_wait': meanWait,
    'whole delay_probability': pWait,
  };
}

interface Mail {
  readonly arrivals: number;
  readonly agents: number;
  readonly meanHandle: number;
  readonly deadline: number;
}

/** Deferred work round the clock is Erlang C; the backlog is looked at once a day, at a set hour. */
export function mail({ arrivals, deadline, ...staff }: Mail): Answers {
  const { serviceLevel, meanWait, meanQueue, occupancy } = erlangC({
    ...staff,
    arrivalRate: arrivals,
    within: deadline,
  });
  return {
    'whole on_time_rate': serviceLevel,
    'whole mean_wait': meanWait,
    'whole backlog': meanQueue,
    'whole occupancy': occupancy,
  };
}

interface Survey {
  readonly arrivals: number;
  readonly meanHandle: number;
  readonly fcr: number;
  readonly base: number;
  readonly unresolved: number;
  readonly spread: number;
  readonly responds: number;
}

/** Nobody waits: scores are a mixture of two normal laws, rounded to 1 … 5. */
export function survey({ arrivals, meanHandle, fcr, base, unresolved, spread, responds }: Survey): Answers {
  const above = (score: number): number =>
    fcr * normalTail((score - base) / spread) + (1 - fcr) * normalTail((score - base - unresolved) / spread);
  return {
    'whole csat_mean': 1 + above(1.5) + above(2.5) + above(3.5) + above(4.5),
    'whole csat_share': above(3.5),
    'whole survey_response_rate': responds,
    'whole resolution_rate': fcr,
    'whole mean_busy': arrivals * meanHandle,
  };
}

/** P(Z > x): Simpson's rule on the density from 0. */
function normalTail(x: number): number {
  const steps = 2000;
  const width = x / steps;
  let sum = 1 + Math.exp(-(x * x) / 2);
  for (let i = 1; i < steps; i++) sum += (i % 2 === 1 ? 4 : 2) * Math.exp(-((i * width) ** 2) / 2);
  return 0.5 - (sum * width) / 3 / Math.sqrt(2 * Math.PI);
}

interface Shrunk {
  readonly agents: number;
  readonly absence: number;
  readonly inDay: number;
  readonly wage: number;
  readonly hours: number;
}

/** Everybody is absent or out for himself: what is left of those paid is a product. */
export function shrunk({ agents, absence, inDay, wage, hours }: Shrunk): Answers {
  const there = (1 - absence) * (1 - inDay);
  return {
    'team front mean_on_duty': agents * there,
    'team front utilisation': there,
    'team front shrinkage': 1 - there,
    'team front paid_hours (per day)': agents * hours,
    'team front labour_cost (per day)': agents * hours * wage,
  };
}
