import type { Change } from './attendance.ts';
import type { Grid } from './model.ts';

/**
 * Moments at which staffing may change: the start of every interval, and whatever else changes something before the end
 * of the horizon. Ascending, each once.
 * @param changes moments of each team, each once
 */
export function momentsOf(
  { interval, open }: Pick<Grid, 'interval' | 'open'>,
  changes: readonly Float64Array[],
): Float64Array {
  const end = open.length * interval;
  const moments = new Set<number>();
  for (let i = 0; i < open.length; i++) moments.add(i * interval);
  for (const times of changes) for (const at of times) if (at > 0 && at < end) moments.add(at);
  return Float64Array.from(moments).sort();
}

/** The level that changes lead to, from each moment on. */
export function levelAt(moments: Float64Array, changes: readonly Change[]): Float64Array {
  const sorted = [...changes].sort((a, b) => a.at - b.at);
  let level = 0;
  let next = 0;
  return moments.map((moment) => {
    while (next < sorted.length && sorted[next]!.at <= moment) level += sorted[next++]!.by;
    return level;
  });
}
