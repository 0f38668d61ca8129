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
  private readonly numberOf: number[] = [];
  private readonly speed: number[] = [];
  /** First day no longer in the company. */
  private readonly leaves: number[] = [];
  /** From which day on the present rate of leaving holds, and how much of a unit-rate life was left then. */
  private readonly since: number[] = [];
  private readonly life: number[] = [];

  /** @param today from when on whoever is there may leave; those who join later, from then */
  add(crew: number, cohort: Cohort, number: number, { leavesPerDay, speedCv }: WorkforceModel, today = 0): number {
    const person = this.crew.push(crew) - 1;
    if (person === this.pace.length) this.grow();
    this.cohort.push(cohort);
    this.numberOf.push(number);
    this.speed.push(1);
    this.leaves.push(Infinity);
    this.since.push(Math.max(0, today, cohort.joined));
    this.life.push(-1);
    this.differ(person, speedCv);
    if (leavesPerDay > 0) this.leaveAt(person, this.since[person]!, 0, leavesPerDay);
    return person;
  }

  /** From a day on people of a team leave at another rate, and differ by as much as is said. */
  change(person: number, day: number, before: WorkforceModel, now: WorkforceModel): void {
    if (before.speedCv !== now.speedCv) this.differ(person, now.speedCv);
    if (before.leavesPerDay !== now.leavesPerDay && this.leaves[person]! > day) {
      this.leaveAt(person, Math.max(day, this.cohort[person]!.joined), before.leavesPerDay, now.leavesPerDay);
    }
  }

  /** No longer in the company from a day on. */
  dismiss(person: number, day: number): void {
    this.leaves[person] = Math.min(this.leaves[person]!, day);
  }

  private differ(person: number, cv: number): void {
    const { low, high } = this.cohort[person]!;
    this.speed[person] = cv === 0 ? 1 : ownSpeed(counterDraw(low, high, SPEED, this.numberOf[person]!), cv);
    this.pace[person] = 1 / this.speed[person]!;
  }

  /**
   * When a person leaves: after days of the same probability each, a geometric law by inversion. What is drawn once is
   * how long a life at rate 1 is; a day uses up −log(1 − probability) of it, so that another rate from some day on
   * stretches only what is left.
   */
  private leaveAt(person: number, day: number, before: number, now: number): void {
    if (this.life[person]! < 0) {
      const { low, high } = this.cohort[person]!;
      this.life[person] = -logOfFraction(counterDraw(low, high, LEAVES, this.numberOf[person]!));
    }
    this.life[person]! -= -Math.log1p(-before) * (day - this.since[person]!);
    this.since[person] = day;
    this.leaves[person] = now === 0 ? Infinity : day + 1 + Math.floor(this.life[person]! / -Math.log1p(-now));
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
