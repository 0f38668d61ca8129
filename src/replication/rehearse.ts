import { replicateCourse } from '../center/replicate.ts';
import type { ScenarioSheet } from '../documents/plan/scenario-sheet.ts';
import type { Plan } from '../documents/plan-terms.ts';
import type { Asked, Reading } from '../metrics/asked.ts';
import { Reader } from '../metrics/reader.ts';
import { Courses } from '../timeline/courses.ts';
import { realise } from '../timeline/realise.ts';

/** Something that can be rehearsed: a scenario over a horizon, under a plan, and what is to be read off it. */
export interface Rehearsable {
  readonly name: string;
  readonly sheet: ScenarioSheet;
  /** Of a baseline: its steps are none, its assumptions those of the plans. */
  readonly plan: Plan;
  readonly asked: Asked;
}

/** One replication of one of several: which steps of the plan take part, and whose draws they meet. */
export interface Rehearsal {
  /** Which of the rehearsables; 0 is the baseline. */
  readonly alternative: number;
  readonly replication: number;
  /** Bit i: step i takes part. All of them: −1. */
  readonly steps: number;
  /** Groups of what is drawn that come from another replication than `replication`: `effect:STEP`, `delivery`, `assumptions`. */
  readonly drawsOf?: Readonly<Record<string, number>>;
}

/** What became of the plan in a rehearsal, and the figures read off it. */
export interface Rehearsed {
  readonly reading: Reading;
  /** By step: day on which it begins to act, and on which it is rolled out; Infinity: not within the horizon, or never. */
  readonly begins: Float64Array;
  readonly full: Float64Array;
  /** Contacts simulated. */
  readonly contacts: number;
}

/** Rehearses one thing again and again; what its replications share is made once. */
export class Rehearser {
  private readonly plan: Plan;
  private readonly courses: Courses;
  private readonly reader: Reader;

  constructor({ sheet, plan, asked }: Rehearsable) {
    this.plan = plan;
    this.courses = new Courses(sheet, plan, plan.horizon.days);
    this.reader = new Reader(this.courses.frame, asked);
  }

  /** @param ruleNote where a routing rule of the user's own leaves word of what it is at */
  rehearse({ replication, steps, drawsOf }: Rehearsal, seed: string, ruleNote?: Float64Array): Rehearsed {
    const { reader } = this;
    const { phases, begins, full } = realise(this.plan, seed, replication, steps, drawsOf);
    const course = this.courses.course(phases);
    reader.begin(course);
    const values = replicateCourse(course, seed, replication, { ruleNote, onDay: reader.onDay });
    const reading = reader.end(values);
    return { reading, begins, full, contacts: reader.contacts };
  }
}
