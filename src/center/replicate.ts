import type { Model } from '../compile/model.ts';
import { runClock } from '../kernel/clock.ts';
import { Center } from './center.ts';
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
  const center = new Center(model, seed, replication, witness, openRule(model, ruleNote));
  runClock(center.floor.events);
  center.finish();
  return center.floor.tally.values;
}
