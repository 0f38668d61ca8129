import { TEAM_COUNTS, TEAM_WIDTH } from '../../src/center/counting/counts.ts';
import { tallyLayout } from '../../src/center/counting/tally.ts';
import { replicate } from '../../src/center/replicate.ts';
import type { Witness } from '../../src/center/witness.ts';
import type { Model } from '../../src/compile/model.ts';

/**
 * Busy and staffed seconds of a team whose last staffing of the day stays, idle or not, until the last contact has left:
 * the occupancy of some published examples. The engine's own agents go home once nobody waits.
 */
export function busyOfKeptStaff(model: Model, seed: string, replication: number, team: number): [number, number] {
  const { grid } = model;
  const secondsPerDay = grid.perDay * grid.interval;
  const lastExit = new Float64Array(grid.days);
  const leaves = (arrivedAt: number, at: number): void => {
    const day = Math.floor(arrivedAt / secondsPerDay);
    lastExit[day] = Math.max(lastExit[day]!, at);
  };
  const witness: Witness = {
    blocked: () => undefined,
    handled: (_type, arrivedAt, wait, _team, handleTime) => leaves(arrivedAt, arrivedAt + wait + handleTime),
    left: (_type, arrivedAt, wait) => leaves(arrivedAt, arrivedAt + wait),
    finished: () => undefined,
  };
  const counts = replicate(model, seed, replication, witness);

  const count = (name: (typeof TEAM_COUNTS)[number], bin: number): number =>
    counts[tallyLayout(model).teams + (team * (grid.bins + 1) + bin) * TEAM_WIDTH + TEAM_COUNTS.indexOf(name)]!;
  let busy = 0;
  let staffed = 0;
  grid.binNames.forEach(({ from }, bin) => {
    busy += count('busySeconds', bin);
    if (from !== 'outside') staffed += count('dutySeconds', bin);
  });
  for (let day = 0; day < grid.days; day++) {
    const closing = grid.open.lastIndexOf(1, (day + 1) * grid.perDay - 1) + 1;
    const kept = model.teams[team]!.agents[closing - 1]!;
    staffed += kept * Math.max(0, lastExit[day]! - closing * grid.interval);
  }
  return [busy, staffed];
}
