import { CONTACT_COUNTS, CONTACT_WIDTH, LIFE, LIFE_COUNTS, LIFE_WIDTH } from '../center/counting/counts.ts';
import type { TallyLayout } from '../center/counting/tally.ts';
import type { Model } from '../compile/model.ts';
import { type NamedRow, placesOf, windowOn } from './named-row.ts';
import { isOpen, openSeconds } from './open-hours.ts';
import type { Scope } from './scopes.ts';
import { serviceLevel } from './service-level.ts';

/**
 * Beside the counters: the service level's two sums by each channel's formula; for averages over time, the seconds of
 * opening hours with what passed in them; what waits are made of, `prompt`: of the live contacts, since an e-mail that
 * waits a night says nothing of those on the line, or of the deferred where there are no others; agents' seconds, those of sessions that share an agent by the agent's part;
 * what contacts cost beside agents, and the part of the agents' cost that is theirs.
 */
const BASIC = [
  ...CONTACT_COUNTS,
  'levelTop',
  'levelBottom',
  'seconds',
  'openQueueSeconds',
  'promptOffered',
  'promptHandled',
  'promptHandledWithin',
  'promptAbandonedWithin',
  'promptDelayed',
  'promptWaitHandled',
  'promptWaitAbandoned',
  'promptWaitCleared',
  'agentSeconds',
  'direct',
  'labour',
] as const;

/** Of behaviours: the length of sessions that may share an agent; the contacts whose time in the center is known. */
const NAMES = [...BASIC, ...LIFE_COUNTS, 'sharedSeconds', 'timed', 'openBotSeconds', 'openOrbitSeconds'] as const;

/** Sums over the contacts of a scope and bin. */
export type ContactSums = Readonly<Record<(typeof NAMES)[number], number>>;
export const CONTACT_SUMS = NAMES.length;
export const inContacts: Readonly<Record<keyof ContactSums, number>> = placesOf(NAMES);
export const contactWindow: (rows: Float64Array) => NamedRow<keyof ContactSums> = windowOn(NAMES);

const at = inContacts;
const FIRST_OF_LIFE = BASIC.length;

/** Numbers of a row that a model can fill: those of behaviours only where it has any. */
export function contactWidth({ lively }: TallyLayout): number {
  return lively ? CONTACT_SUMS : FIRST_OF_LIFE;
}

/** Adds the counters of a scope's types in one bin to a row of CONTACT_SUMS numbers. */
export function addContacts(
  row: Float64Array,
  values: Float64Array,
  layout: TallyLayout,
  model: Model,
  scope: Scope,
  bin: number,
): void {
  const open = isOpen(model, bin);
  const rows = model.grid.bins + 1;
  const deferredOnly = scope.types.every((t) => model.channels[model.types[t]!.channel]!.deferred);
  for (const t of scope.types) {
    const type = model.types[t]!;
    const channel = model.channels[type.channel]!;
    const cell = layout.contacts + (t * rows + bin) * CONTACT_WIDTH;
    for (let i = 0; i < CONTACT_WIDTH; i++) row[i]! += values[cell + i]!;
    const handled = values[cell + at.handled]!;
    const [top, bottom] = serviceLevel(
      {
        offered: values[cell + at.offered]!,
        handled,
        handledWithin: values[cell + at.handledWithin]!,
        abandonedWithin: values[cell + at.abandonedWithin]!,
        abandonedShort: values[cell + at.abandonedShort]!,
      },
      channel,
    );
    if (!channel.deferred || deferredOnly) {
      row[at.levelTop]! += top;
      row[at.levelBottom]! += bottom;
      row[at.promptOffered]! += values[cell + at.offered]!;
      row[at.promptHandledWithin]! += values[cell + at.handledWithin]!;
      row[at.promptAbandonedWithin]! += values[cell + at.abandonedWithin]!;
      row[at.promptHandled]! += handled;
      row[at.promptDelayed]! += values[cell + at.delayed]!;
      row[at.promptWaitHandled]! += values[cell + at.waitHandled]!;
      row[at.promptWaitAbandoned]! += values[cell + at.waitAbandoned]!;
      row[at.promptWaitCleared]! += values[cell + at.waitCleared]!;
      if (open) row[at.openQueueSeconds]! += values[cell + at.queueSeconds]!;
    }
    row[at.direct]! += channel.cost * handled;
    const alone = values[cell + at.talk]! + values[cell + at.afterContactWork]!;
    if (!layout.lively) {
      row[at.agentSeconds]! += alone;
      continue;
    }
    const life = layout.life + (t * rows + bin) * LIFE_WIDTH;
    addLife(row, values, life);
    if (channel.deferred && !deferredOnly) {
      row[at.legWait]! -= values[life + LIFE.legWait]!;
      row[at.legsHandled]! -= values[life + LIFE.legsHandled]!;
    }
    if (channel.sessions > 1) {
      row[at.agentSeconds]! += values[life + LIFE.attributed]!;
      row[at.sharedSeconds]! += alone;
    } else row[at.agentSeconds]! += alone;
    const reached = values[life + LIFE.callbacksReached]!;
    row[at.direct]! += channel.cost * reached;
    if (type.selfService !== null) {
      row[at.direct]! += model.bots[type.selfService.bot]!.cost * values[life + LIFE.botSessions]!;
    }
    // Of a contact without any behaviour it is the wait, the talk and the work, and is not counted apart.
    if (values[life + LIFE.inCenter] === 0) row[at.inCenter]! += values[cell + at.waitHandled]! + alone;
    row[at.timed]! += handled + reached;
  }
  row[at.seconds]! += openSeconds(model, bin);
  if (layout.lively && open && scope.kind === 'whole') addLevels(row, values, layout, model, bin);
}

/** All types look at the same moments, each for itself: of looks the most counts, and of all else the sum. */
function addLife(row: Float64Array, values: Float64Array, life: number): void {
  const looks = Math.max(row[at.looks]!, values[life + LIFE.looks]!);
  for (let i = 0; i < LIFE_WIDTH; i++) row[FIRST_OF_LIFE + i]! += values[life + i]!;
  row[at.looks] = looks;
}

/** What passes with the clock and is of no type: bots in use, customers who will be back. */
function addLevels(row: Float64Array, values: Float64Array, layout: TallyLayout, model: Model, bin: number): void {
  const rows = model.grid.bins + 1;
  for (let bot = 0; bot < model.bots.length; bot++) {
    row[at.openBotSeconds]! += values[layout.bots + bot * rows + bin]!;
  }
  row[at.openOrbitSeconds]! += values[layout.orbit + bin]!;
}
