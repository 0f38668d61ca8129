import { extremesOf } from '../documents/plan/extremes.ts';
import type { Effect } from '../documents/plan-terms.ts';
import type { Distribution } from '../random/distribution.ts';
import { samplerOf } from '../random/sampler-of.ts';
import { type Group, openPlanStream, type World } from './world.ts';

/**
 * How large each effect turns out in one replication, in the unit of its value; NaN for switches, which have no size.
 * @param names what the streams bear before value and operation: `effect` and the step, or `assumption`
 * @param texts of the plan's values
 */
export function drawAmounts(
  effects: readonly Effect[],
  texts: (value: number) => string,
  world: World,
  group: Group,
  ...names: string[]
): Float64Array {
  return Float64Array.from(effects, (effect) => {
    if (effect.operation === 'switch') return Number.NaN;
    const { amount, value, operation } = effect;
    // A known size needs no stream: each effect has its own, so none of the others notices.
    if (amount.kind === 'deterministic') return amount.value;
    return sizeAt(amount, openPlanStream(world, group, ...names, texts(value), operation).next());
  });
}

/** Unbounded laws end where the plan's reader has tried them, at one in a thousand: no draw is more than it let through. */
function sizeAt(law: Distribution, u: number): number {
  const size = samplerOf(law).quantile(u);
  if (law.kind !== 'lognormal' && law.kind !== 'mixture') return size;
  const { low, high } = extremesOf(law);
  return Math.min(Math.max(size, low), high);
}
