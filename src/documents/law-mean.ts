import { createSampler } from '../random/create-sampler.ts';
import type { Distribution } from '../random/distribution.ts';
import { DAY } from './clock-time.ts';
import type { Schedule } from './schedule-terms.ts';

/** Mean of a law, in seconds. */
export function meanOf(law: Distribution): number {
  // The gamma sampler builds tables that a mean does not need.
  if (law.kind === 'erlang') return law.mean;
  if (law.kind === 'gamma') return law.shape * law.scale;
  if (law.kind === 'mixture') return law.parts.reduce((sum, { probability, of }) => sum + probability * meanOf(of), 0);
  return createSampler(law).mean;
}

/** Mean of a law over the day, every time of day counted alike. */
export function meanOver(schedule: Schedule<Distribution>): number {
  return schedule.reduce((sum, { from, to, value }) => sum + (meanOf(value) * (to - from)) / DAY, 0);
}
