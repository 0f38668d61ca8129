/** Who works when, how fast and for how much, as a scenario states it: checked, in seconds. */
import type { Distribution } from '../random/distribution.ts';
import type { Schedule, Weekday } from './schedule-terms.ts';

/** A shift, worked by several agents. */
export interface WorkShift {
  readonly agents: number;
  readonly days: 'every' | readonly Weekday[] | string;
  /** Seconds after midnight. */
  readonly from: number;
  readonly to: number;
  readonly breaks: readonly Break[];
}

/** Away from the contacts in a shift: a break, lunch, a meeting. */
export interface Break {
  /** Seconds after midnight, for the first agent. */
  readonly at: number;
  readonly seconds: number;
  /** The agents go one after another, the last this many seconds after the first; 0: all together. */
  readonly staggered: number;
  readonly paid: boolean;
}

/** Agents away at set times, for training or a meeting: paid, not on duty. */
export interface Away {
  readonly days: 'every' | readonly Weekday[] | string;
  readonly from: number;
  readonly to: number;
  readonly agents: number;
}

/** Paid and not there; each a part of those rostered. */
export interface Shrinkage {
  /** Known beforehand: holidays, coaching. Taken off evenly. */
  readonly planned: number;
  /** Each agent is absent for a whole day with this probability, drawn day by day. */
  readonly absence: number;
  /** Each agent is out for an interval with this probability, drawn interval by interval: late, an errand, a system down. */
  readonly inDay: number;
}

export interface Hire {
  /** First day in the company, `YYYY-MM-DD`. */
  readonly date: string;
  readonly agents: number;
  /** In training, not answering, for so many seconds of calendar time. */
  readonly training: number;
}

/** How a newcomer grows: speed and share of issues resolved, as parts of an experienced agent's, rising evenly. */
export interface Learning {
  readonly speed: number;
  readonly quality: number;
  /** Seconds of calendar time after training until both are 1. */
  readonly fullAfter: number;
}

/** What a team is beside its schedule and its skills. */
export interface Workforce {
  readonly shrinkage: Shrinkage;
  /** People in the team at the start; null: as many as the schedule ever asks for. */
  readonly headcount: number | null;
  /** Part that leaves in a month of 365.25 / 12 days, each person for himself. */
  readonly attrition: number;
  readonly hires: readonly Hire[];
  readonly learning: Learning | null;
  /** Coefficient of variation of speed between people, who keep theirs; 0: all alike. */
  readonly speedCv: number;
  /** Slower by this part for each hour since coming on duty; 0: not. */
  readonly fatigue: number;
  /** Faster by this part while at least so many wait in all lines; null: not. */
  readonly rush: { readonly whenWaiting: number; readonly faster: number } | null;
  /** Idle agents kept for live contacts: deferred ones are begun only while more than so many are idle. */
  readonly reserve: number;
  readonly away: readonly Away[];
}

/** What a team costs. */
export interface Pay {
  /** Money an hour, by time. Empty: not stated. */
  readonly wage: Schedule<number>;
  /** Work past the schedule is paid so many times the wage. */
  readonly overtime: number;
}

export type Seniority = 'junior' | 'regular' | 'expert';

/** How long something takes when it is a law or nothing. */
export type MaybeLaw = Distribution | null;
