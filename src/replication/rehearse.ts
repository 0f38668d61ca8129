import { type Course, mayPart } from '../center/course.ts';
import { type Branching, replicateBranching } from '../center/replicate.ts';
import type { ScenarioSheet } from '../documents/plan/scenario-sheet.ts';
import type { Plan } from '../documents/plan-terms.ts';
import type { Asked, Reading } from '../metrics/asked.ts';
import { Reader } from '../metrics/reader.ts';
import { Courses } from '../timeline/courses.ts';
import { firstDifference } from '../timeline/phases-compared.ts';
import type { Realisation } from '../timeline/realisation.ts';
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

/** A rehearsal that is about to be played. */
interface Prepared {
  readonly rehearser: Rehearser;
  readonly realisation: Realisation;
  readonly course: Course;
  readonly reader: Reader;
}

/** Rehearses one thing again and again; what its replications share is made once. */
export class Rehearser {
  readonly courses: Courses;
  readonly rehearsable: Rehearsable;
  private readonly idle: Reader[] = [];

  constructor(rehearsable: Rehearsable) {
    this.rehearsable = rehearsable;
    this.courses = new Courses(rehearsable.sheet, rehearsable.plan, rehearsable.plan.horizon.days);
  }

  /** One rehearsal by itself. */
  rehearse(rehearsal: Rehearsal, seed: string, ruleNote?: Float64Array): Rehearsed {
    return rehearseTogether([rehearsal], () => this, seed, ruleNote)[0]!;
  }

  prepare({ replication, steps, drawsOf }: Rehearsal, seed: string): Prepared {
    const { plan, asked } = this.rehearsable;
    const realisation = realise(plan, seed, replication, steps, drawsOf);
    const course = this.courses.course(realisation.phases);
    const reader = this.idle.pop() ?? new Reader(this.courses.frame, asked);
    reader.begin(course);
    return { rehearser: this, realisation, course, reader };
  }

  read({ realisation: { begins, full }, reader }: Prepared, values: Float64Array): Rehearsed {
    const reading = reader.end(values);
    this.idle.push(reader);
    return { reading, begins, full, contacts: reader.contacts };
  }
}

/**
 * Rehearses several things on the same customers. Those that are the same for some days, as a plan is the baseline until
 * its first step, are simulated together until they part: the numbers are those of each by itself.
 * @param rehearserOf of an alternative
 * @param ruleNote where a routing rule of the user's own leaves word of what it is at
 */
export function rehearseTogether(
  rehearsals: readonly Rehearsal[],
  rehearserOf: (alternative: number) => Rehearser,
  seed: string,
  ruleNote?: Float64Array,
): Rehearsed[] {
  const { replication } = rehearsals[0]!;
  const prepared = rehearsals.map((rehearsal) => rehearserOf(rehearsal.alternative).prepare(rehearsal, seed));
  // 1. Each parts from the one before it that it is like for longest; like none, it is played from the start; and one
  //    that never parts is told what is played.
  const nodes = prepared.map(({ course, reader }) => nodeOf(course, reader, ruleNote));
  const roots: Node[] = [];
  const playedBy = prepared.map((one, i): Node => {
    const node = nodes[i]!;
    let day = 0;
    let trunk = i;
    for (let before = 0; before < i; before++) {
      const parting = partingDay(prepared[before]!, one);
      if (parting > day) [trunk, day] = [before, parting];
    }
    if (day === Number.POSITIVE_INFINITY) {
      nodes[trunk]!.readers.push(one.reader);
      return nodes[trunk]!;
    }
    if (trunk === i) roots.push(node);
    else nodes[trunk]!.branches.push({ day, branch: node });
    return node;
  });
  // 2. Played tree by tree.
  const played = new Map<Branching, Float64Array>();
  for (const root of roots) {
    const values = replicateBranching(root, seed, replication);
    inOrder(root).forEach((node, i) => {
      played.set(node, values[i]!);
    });
  }
  return prepared.map((one, i) => one.rehearser.read(one, played.get(playedBy[i]!)!));
}

/** A course to be played, and who reads along. */
interface Node extends Branching {
  readonly readers: Reader[];
  readonly branches: { readonly day: number; readonly branch: Branching }[];
}

function nodeOf(course: Course, reader: Reader, ruleNote: Float64Array | undefined): Node {
  const readers = [reader];
  const onDay = (day: number, values: Float64Array): void => {
    for (const each of readers) each.onDay(day, values);
  };
  return { course, company: { ruleNote, onDay }, readers, branches: [] };
}

/** A course before its branches, as the counters come. */
function inOrder(node: Branching): Branching[] {
  return [node, ...node.branches.flatMap(({ branch }) => inOrder(branch))];
}

/** The day of the grid on which two rehearsals part; 0: they have nothing in common; Infinity: they never part. */
function partingDay(trunk: Prepared, branch: Prepared): number {
  if (!trunk.rehearser.courses.isLike(branch.rehearser.courses)) return 0;
  const texts = (one: Prepared) => one.rehearser.rehearsable.plan.values.map(({ text }) => text);
  const day = firstDifference(trunk.realisation.phases, texts(trunk), branch.realisation.phases, texts(branch));
  return mayPart(trunk.course, branch.course) ? trunk.rehearser.courses.gridDay(day) : 0;
}
