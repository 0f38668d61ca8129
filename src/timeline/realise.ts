import type { Plan } from '../documents/plan-terms.ts';
import { drawAmounts } from './amounts.ts';
import { phasesOf } from './phases.ts';
import type { Realisation } from './realisation.ts';
import { schedule } from './schedule.ts';
import type { World } from './world.ts';

/**
 * What becomes of a plan in one replication: which steps come, when, and how large their effects are; and so which values
 * of the scenario hold from which day on.
 * @param included bit i: step i takes part; −1: all do. With 0 only the assumptions are left: the baseline's world
 * @param drawsOf groups of draws (`effect:STEP`, `delivery`, `assumptions`) that come from another replication
 */
export function realise(
  plan: Plan,
  seed: string,
  replication: number,
  included = -1,
  drawsOf?: Readonly<Record<string, number>>,
): Realisation {
  const world: World = { seed, replication, drawsOf };
  const text = (value: number): string => plan.values[value]!.text;
  const days = schedule(plan, world, included);
  const assumed = drawAmounts(plan.assumptions, text, world, 'assumptions', 'assumption');
  const phases = phasesOf(plan, days, assumed, ({ id, effects }) =>
    drawAmounts(effects, text, world, `effect:${id}`, 'effect', id),
  );
  const last = plan.horizon.days;
  return {
    begins: Float64Array.from(days, ({ begins }) => (begins < last ? begins : Infinity)),
    // Rolled out at the end of the last day is rolled out within the horizon.
    full: Float64Array.from(days, ({ begins, full }) => (begins < last && full <= last ? full : Infinity)),
    phases,
  };
}
