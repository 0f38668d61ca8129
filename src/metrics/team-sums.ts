import { TEAM, TEAM_COUNTS, TEAM_WIDTH } from '../center/counting/counts.ts';
import type { TallyLayout } from '../center/counting/tally.ts';
import type { Model } from '../compile/model.ts';
import { type NamedRow, placesOf, windowOn } from './named-row.ts';
import { isOpen, openSeconds } from './open-hours.ts';
import type { Scope } from './scopes.ts';

/**
 * Beside the counters: for averages over time, the seconds of opening hours with what passed in them; of the teams that
 * answer nothing but sessions, the time on duty times the sessions that an agent may have, and those in use; wages with
 * the overhead.
 */
const NAMES = [
  ...TEAM_COUNTS,
  'seconds',
  'openBusySeconds',
  'openDutySeconds',
  'slotSeconds',
  'usedSlotSeconds',
  'labour',
] as const;

/** Sums over the teams of a scope and bin. */
export type TeamSums = Readonly<Record<(typeof NAMES)[number], number>>;
export const TEAM_SUMS = NAMES.length;
export const inTeams: Readonly<Record<keyof TeamSums, number>> = placesOf(NAMES);
export const teamWindow: (rows: Float64Array) => NamedRow<keyof TeamSums> = windowOn(NAMES);

/**
 * Adds the counters of a scope's teams in one bin to a row of TEAM_SUMS numbers.
 * @param slots by team, as `listSlots` gives them
 */
export function addTeams(
  row: Float64Array,
  values: Float64Array,
  layout: TallyLayout,
  model: Model,
  slots: readonly number[],
  scope: Scope,
  bin: number,
): void {
  for (const team of scope.teams) {
    const cell = layout.teams + (team * (model.grid.bins + 1) + bin) * TEAM_WIDTH;
    for (let i = 0; i < TEAM_WIDTH; i++) row[i]! += values[cell + i]!;
    if (slots[team]! > 0) {
      row[inTeams.slotSeconds]! += values[cell + TEAM.dutySeconds]! * slots[team]!;
      row[inTeams.usedSlotSeconds]! += values[cell + TEAM.sessionSeconds]!;
    }
    row[inTeams.labour]! += (values[cell + TEAM.wages]! + values[cell + TEAM.overtimeWages]!) * model.loading;
    if (!isOpen(model, bin)) continue;
    row[inTeams.openBusySeconds]! += values[cell + TEAM.busySeconds]!;
    row[inTeams.openDutySeconds]! += values[cell + TEAM.dutySeconds]!;
  }
  row[inTeams.seconds]! += openSeconds(model, bin);
}
