import type { Model } from '../compile/model.ts';
import { runClock } from '../kernel/clock.ts';
import { Center } from './center.ts';
import { takeOver } from './copy.ts';
import { type Course, steady } from './course.ts';
import { openRule } from './routing/own-rule/open-rule.ts';
import type { Witness } from './witness.ts';

/**
 * Simulates one replication of a model: pure, so that the same model, seed and replication give the same numbers on any
 * thread of any machine.
 * @param replication 0, 1, 2 …; each is an independent history, the same customers for every model
 * @param ruleNote where a routing rule of the user's own leaves word of what it is at
 * @throws RuleError when such a rule fails, or answers what is not allowed
 * @returns the counters, laid out as `tallyLayout(model)` says
 */
export function replicate(
  model: Model,
  seed: string,
  replication: number,
  witness: Witness | null = null,
  ruleNote?: Float64Array,
): Float64Array {
  return replicateCourse(steady(model), seed, replication, { witness, ruleNote });
}

/** What goes along with a replication. */
export interface Company {
  readonly witness?: Witness | null;
  readonly ruleNote?: Float64Array | undefined;
  /** Called at the midnight that begins each day of the grid, all that has passed counted, nothing of the day begun. */
  readonly onDay?: (day: number, values: Float64Array) => void;
}

/**
 * The same of a center that changes: each model from its day on, the same customers for every course. What comes before
 * a change is the same to the last bit as without it.
 */
export function replicateCourse(
  course: Course,
  seed: string,
  replication: number,
  company: Company = {},
): Float64Array {
  return replicateBranching({ course, company, branches: [] }, seed, replication)[0]!;
}

/** A course, and others that are the same as it up to a day. */
export interface Branching {
  readonly course: Course;
  readonly company: Company;
  readonly branches: readonly { readonly day: number; readonly branch: Branching }[];
}

/**
 * The same of several courses that have a past in common: it is simulated once, and each goes on from a copy of the
 * center as it stood when they part, so that their numbers are those of each simulated alone. The past is told to all.
 * @returns counters in the order of the tree, a course before its branches
 */
export function replicateBranching(root: Branching, seed: string, replication: number): Float64Array[] {
  const opened = ({ course, company: { witness, ruleNote } }: Branching): Center =>
    new Center(course, seed, replication, witness ?? null, (model: Model) => openRule(model, ruleNote));

  /** Runs a center to its end, then those that part from it. */
  const play = (center: Center, { company, branches }: Branching): Float64Array[] => {
    const { floor } = center;
    const parted = branches.map(({ day, branch }) => ({ day, branch, center: null as Center | null }));
    floor.onDay = (day, values) => {
      company.onDay?.(day, values);
      for (const one of parted) {
        if (day <= one.day) tell(one.branch, day, values);
        if (day !== one.day) continue;
        one.center = opened(one.branch);
        takeOver(one.center.floor, floor, one.branch.course, day);
      }
    };
    runClock(floor.events);
    center.finish();
    const own = floor.tally.values;
    const others = parted.flatMap((one) => {
      one.center!.resume();
      return play(one.center!, one.branch);
    });
    return [own, ...others];
  };
  return play(opened(root), root);
}

/** A day of the past that a course has in common with others. */
function tell({ company, branches }: Branching, day: number, values: Float64Array): void {
  company.onDay?.(day, values);
  for (const { branch } of branches) tell(branch, day, values);
}
