import type { WorkforceModel } from '../../compile/people-model.ts';
import { counterDraw } from '../../random/counter-draw.ts';
import { logOfFraction } from '../../random/log-of-fraction.ts';
import { normalQuantile } from '../../random/normal-quantile.ts';
import { openStream } from '../../random/stream.ts';

/** What is drawn once for each person. */
const SPEED = 1;
const LEAVES = 2;

/** Those who begin together: numbered from 0, each with draws of their own whatever becomes of the others. */
export interface Cohort {
  readonly low: number;
  readonly high: number;
  /** First day in the company, and first day answering; −Infinity for those who were there before. */
  readonly joined: number;
  readonly ready: number;
}

/** @param name `start` for those of the beginning, else the day they are hired on */
export function formCohort(
  seed: string,
  replication: number,
  team: string,
  name: string | number,
  joined: number,
  ready: number,
): Cohort {
  const stream = openStream(seed, replication, 'person', team, name);
  return { low: stream.word(), high: stream.word(), joined, ready };
}

/** Every person of the center, by index: when they come and go, and how fast and how well they work today. */
export class People {
  /** Multiplies handle times today: 1 / (own speed × learning). */
  pace = new Float64Array(64).fill(1);
  /** Multiplies the share of issues resolved. */
  quality = new Float64Array(64).fill(1);
  onDuty = new Uint8Array(64);
  /** Place in today's order of the team; −1: not answering today. */
  rank = new Int32Array(64);
  readonly crew: number[] = [];
  private readonly cohort: Cohort[] = [];
  private readonly speed: number[] = [];
  /** First day no longer in the company. */
  private readonly leaves: number[] = [];

  add(crew: number, cohort: Cohort, number: number, { leavesPerDay, speedCv }: WorkforceModel): number {
    const person = this.crew.push(crew) - 1;
    if (person === this.pace.length) this.grow();
    this.cohort.push(cohort);
    this.speed.push(speedCv === 0 ? 1 : ownSpeed(counterDraw(cohort.low, cohort.high, SPEED, number), speedCv));
    const days =
      leavesPerDay === 0 ? Infinity : daysOf(counterDraw(cohort.low, cohort.high, LEAVES, number), leavesPerDay);
    this.leaves.push(Math.max(0, cohort.joined) + days);
    this.pace[person] = 1 / this.speed[person]!;
    return person;
  }

  isInCompany(person: number, day: number): boolean {
    return day >= this.cohort[person]!.joined && day < this.leaves[person]!;
  }

  answers(person: number, day: number): boolean {
    return day >= this.cohort[person]!.ready && day < this.leaves[person]!;
  }

  /** How far a newcomer has come by a day: from the stated parts to 1, rising evenly since training ended. */
  learn(person: number, day: number, { speed, quality, fullAfterDays }: NonNullable<WorkforceModel['learning']>): void {
    const since = day - this.cohort[person]!.ready;
    const part = since >= fullAfterDays ? 1 : Math.max(0, since) / fullAfterDays;
    this.pace[person] = 1 / (this.speed[person]! * (speed + (1 - speed) * part));
    this.quality[person] = quality + (1 - quality) * part;
  }

  private grow(): void {
    const capacity = 2 * this.pace.length;
    const [pace, quality] = [this.pace, this.quality];
    const [onDuty, rank] = [this.onDuty, this.rank];
    this.pace = new Float64Array(capacity).fill(1);
    this.quality = new Float64Array(capacity).fill(1);
    this.onDuty = new Uint8Array(capacity);
    this.rank = new Int32Array(capacity);
    this.pace.set(pace);
    this.quality.set(quality);
    this.onDuty.set(onDuty);
    this.rank.set(rank);
  }
}

/**
 * A lognormal speed with mean 1: what many people get done in an hour is then what as many average ones do, although
 * the mean of their handle times is longer, by 1 + cv².
 */
function ownSpeed(u: number, cv: number): number {
  const variance = Math.log1p(cv * cv);
  return Math.exp(Math.sqrt(variance) * normalQuantile(u) - variance / 2);
}

/** Days in the company, 1 or more, with the same probability of leaving after each: a geometric law by inversion. */
function daysOf(u: number, leavesPerDay: number): number {
  return 1 + Math.floor(logOfFraction(u) / Math.log1p(-leavesPerDay));
}
