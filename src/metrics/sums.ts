import { CONTACT_COUNTS, CONTACT_WIDTH, type TallyLayout, TEAM_COUNTS, TEAM_WIDTH } from '../center/tally.ts';
import type { ChannelModel, Model } from '../compile/model.ts';
import type { ContactSums, TeamSums } from './metric.ts';
import type { Scope } from './scopes.ts';

// Sums are kept in rows of numbers, since there are thousands of them in each replication, and named when read.
const IN_CONTACTS = [...CONTACT_COUNTS, 'levelTop', 'levelBottom', 'seconds', 'openQueueSeconds'] as const;
const IN_TEAMS = [...TEAM_COUNTS, 'seconds', 'openBusySeconds', 'openDutySeconds'] as const;
export const CONTACT_SUMS = IN_CONTACTS.length;
export const TEAM_SUMS = IN_TEAMS.length;

const at = Object.fromEntries(IN_CONTACTS.map((name, i) => [name, i])) as Record<keyof ContactSums, number>;
const inTeam = Object.fromEntries(IN_TEAMS.map((name, i) => [name, i])) as Record<keyof TeamSums, number>;
const noContacts = Object.fromEntries(IN_CONTACTS.map((name) => [name, 0])) as ContactSums;
const noTeams = Object.fromEntries(IN_TEAMS.map((name) => [name, 0])) as TeamSums;

/** Adds the counters of a scope's types in one bin to a row of CONTACT_SUMS numbers. */
export function addContacts(
  row: Float64Array,
  values: Float64Array,
  layout: TallyLayout,
  model: Model,
  scope: Scope,
  bin: number,
): void {
  for (const type of scope.types) {
    const cell = layout.contacts + (type * (model.grid.bins + 1) + bin) * CONTACT_WIDTH;
    for (let i = 0; i < CONTACT_WIDTH; i++) row[i]! += values[cell + i]!;
    const [top, bottom] = serviceLevel(
      {
        offered: values[cell + at.offered]!,
        handled: values[cell + at.handled]!,
        handledWithin: values[cell + at.handledWithin]!,
        abandonedWithin: values[cell + at.abandonedWithin]!,
        abandonedShort: values[cell + at.abandonedShort]!,
      },
      model.channels[model.types[type]!.channel]!,
    );
    row[at.levelTop]! += top;
    row[at.levelBottom]! += bottom;
    if (isOpen(model, bin)) row[at.openQueueSeconds]! += values[cell + at.queueSeconds]!;
  }
  row[at.seconds]! += openSeconds(model, bin);
}

/** Adds the counters of a scope's teams in one bin to a row of TEAM_SUMS numbers. */
export function addTeams(
  row: Float64Array,
  values: Float64Array,
  layout: TallyLayout,
  model: Model,
  scope: Scope,
  bin: number,
): void {
  for (const team of scope.teams) {
    const cell = layout.teams + (team * (model.grid.bins + 1) + bin) * TEAM_WIDTH;
    for (let i = 0; i < TEAM_WIDTH; i++) row[i]! += values[cell + i]!;
    if (!isOpen(model, bin)) continue;
    row[inTeam.openBusySeconds]! += values[cell + inTeam.busySeconds]!;
    row[inTeam.openDutySeconds]! += values[cell + inTeam.dutySeconds]!;
  }
  row[inTeam.seconds]! += openSeconds(model, bin);
}

export function nameContacts(row: Float64Array): ContactSums {
  const sums = { ...noContacts };
  for (let i = 0; i < CONTACT_SUMS; i++) sums[IN_CONTACTS[i]!] = row[i]!;
  return sums;
}

export function nameTeams(row: Float64Array): TeamSums {
  const sums = { ...noTeams };
  for (let i = 0; i < TEAM_SUMS; i++) sums[IN_TEAMS[i]!] = row[i]!;
  return sums;
}

/** Contacts offered in one bin, of one type. */
export function offeredOf(values: Float64Array, layout: TallyLayout, model: Model, type: number, bin: number): number {
  return values[layout.contacts + (type * (model.grid.bins + 1) + bin) * CONTACT_WIDTH + at.offered]!;
}

/**
 * The two sums of a channel's service level. With short abandons stated, g2 counts only them as good.
 * Sources of the formulas: ContactCenters SERVICELEVEL; ICMI.
 */
export function serviceLevel(
  counts: Pick<ContactSums, 'offered' | 'handled' | 'handledWithin' | 'abandonedWithin' | 'abandonedShort'>,
  { formula, shortAbandon }: Pick<ChannelModel, 'formula' | 'shortAbandon'>,
): readonly [number, number] {
  const { offered, handled, handledWithin, abandonedWithin, abandonedShort } = counts;
  switch (formula) {
    case 'g0':
      return [handledWithin, handled];
    case 'g1':
      return [handledWithin, offered - abandonedWithin];
    case 'g2':
      return [handledWithin + (shortAbandon === null ? abandonedWithin : abandonedShort), offered];
    case 'g3':
      return [handledWithin, offered];
  }
}

function isOpen({ grid }: Model, bin: number): boolean {
  return grid.binNames[bin]!.from !== 'outside';
}

/** Averages over time are over the opening hours, above and below the stroke. */
function openSeconds(model: Model, bin: number): number {
  return isOpen(model, bin) ? model.grid.binSeconds[bin]! : 0;
}
