import type { Obstacle, Step } from '../documents/plan-terms.ts';
import type { Distribution } from '../random/distribution.ts';
import { samplerOf } from '../random/sampler-of.ts';
import { openPlanStream, type World } from './world.ts';

/** Whole days by which a step is late for reasons of its own and obstacles met, after those it waits for; Infinity: never. */
export function drawDelay(step: Step, world: World): number {
  const { onTime, never, delay } = step.delivery;
  if (!isUncertain(step)) return 0;
  const stream = openPlanStream(world, 'delivery', 'delivery', step.id);
  // Two numbers for the step and two for each obstacle, whatever happens: what becomes of one moves none of the others.
  const how = stream.next();
  const long = stream.next();
  let days = how < onTime ? 0 : how < 1 - never ? wholeDays(delay, long) : Number.POSITIVE_INFINITY;
  for (const obstacle of step.obstacles) {
    const occurs = stream.next() < obstacle.probability;
    const u = stream.next();
    if (occurs) days += wholeDays(obstacle.delay, u);
  }
  return days;
}

/** Whether a step's delivery is left to chance at all. */
export function isUncertain({ delivery, obstacles }: Step): boolean {
  return delivery.onTime < 1 || obstacles.some(mayDelay);
}

function mayDelay({ probability, delay }: Obstacle): boolean {
  return probability > 0 && delay !== null;
}

function wholeDays(law: Distribution | null, u: number): number {
  return law === null ? 0 : Math.max(0, Math.ceil(samplerOf(law).quantile(u)));
}
