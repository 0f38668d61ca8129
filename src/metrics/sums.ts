import { CONTACT_COUNTS, CONTACT_WIDTH, type TallyLayout, TEAM_COUNTS, TEAM_WIDTH } from '../center/tally.ts';
import type { ChannelModel, Model } from '../compile/model.ts';
import type { ContactSums, TeamSums } from './metric.ts';
import type { Scope } from './scopes.ts';

type Writable<T> = { -readonly [K in keyof T]: T[K] };

const noContacts = (): Writable<ContactSums> =>
  Object.fromEntries([...CONTACT_COUNTS, 'levelTop', 'levelBottom', 'seconds'].map((name) => [name, 0])) as ContactSums;
const noTeams = (): Writable<TeamSums> =>
  Object.fromEntries([...TEAM_COUNTS, 'seconds'].map((name) => [name, 0])) as TeamSums;

/** Adds up the counters of a scope's types in one bin. */
export function contactSums(
  values: Float64Array,
  layout: TallyLayout,
  model: Model,
  scope: Scope,
  bin: number,
): ContactSums {
  const sums = noContacts();
  const own = noContacts();
  for (const type of scope.types) {
    const cell = layout.contacts + (type * (model.grid.bins + 1) + bin) * CONTACT_WIDTH;
    for (let i = 0; i < CONTACT_WIDTH; i++) {
      own[CONTACT_COUNTS[i]!] = values[cell + i]!;
      sums[CONTACT_COUNTS[i]!] += values[cell + i]!;
    }
    const [top, bottom] = serviceLevel(own, model.channels[model.types[type]!.channel]!);
    sums.levelTop += top;
    sums.levelBottom += bottom;
  }
  sums.seconds = openSeconds(model, bin);
  return sums;
}

/** Adds up the counters of a scope's teams in one bin. */
export function teamSums(values: Float64Array, layout: TallyLayout, model: Model, scope: Scope, bin: number): TeamSums {
  const sums = noTeams();
  for (const team of scope.teams) {
    const cell = layout.teams + (team * (model.grid.bins + 1) + bin) * TEAM_WIDTH;
    for (let i = 0; i < TEAM_WIDTH; i++) sums[TEAM_COUNTS[i]!] += values[cell + i]!;
  }
  sums.seconds = openSeconds(model, bin);
  return sums;
}

/** Adds the sums of one bin to those of the whole day. */
export function addInto<T extends object>(total: Writable<T>, part: T): void {
  for (const key of Object.keys(part) as (keyof T)[]) {
    total[key] = ((total[key] as number) + (part[key] as number)) as T[keyof T];
  }
}

export const emptyContactSums: () => Writable<ContactSums> = noContacts;
export const emptyTeamSums: () => Writable<TeamSums> = noTeams;

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

/** Averages over time are over the opening hours; outside them only what is finished there counts. */
function openSeconds({ grid }: Model, bin: number): number {
  return grid.binNames[bin]!.from === 'outside' ? 0 : grid.binSeconds[bin]!;
}
