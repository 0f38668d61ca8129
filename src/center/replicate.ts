import type { Model } from '../compile/model.ts';
import { runClock } from '../kernel/clock.ts';
import { Center } from './center.ts';
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
  { witness = null, ruleNote, onDay }: Company = {},
): Float64Array {
  const ruleOf = (model: Model) => openRule(model, ruleNote);
  const center = new Center(course, seed, replication, witness, ruleOf, onDay ?? null);
  runClock(center.floor.events);
  center.finish();
  return center.floor.tally.values;
}
