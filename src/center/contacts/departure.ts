import type { Floor } from '../floor.ts';
import { DEFERRED } from '../traits.ts';
import { BIN, STATE, TYPE } from './contacts.ts';
import { CALLBACK, LINE_FREED } from './state.ts';

/** Leaves the center without having talked: its line is free, and whoever waits for the end of a run waits for one less. */
export function leaveCenter(floor: Floor, contact: number): void {
  const { contacts, plan } = floor;
  const type = contacts.facts[contact + TYPE]!;
  // Whoever is called back gave up the line long ago.
  if ((contacts.facts[contact + STATE]! & CALLBACK) === 0) freeLine(floor, type);
  if (contacts.facts[contact + BIN]! < plan.bins) floor.measuredInside--;
}

/** Leaves after talking: where lines are counted while talking, the end of the talk has freed this one already. */
export function leaveAfterTalk(floor: Floor, contact: number): void {
  const { contacts, plan } = floor;
  const type = contacts.facts[contact + TYPE]!;
  const state = contacts.facts[contact + STATE]!;
  const isFreed = plan.traits[type] === 0 ? plan.freesLine[type] === 1 : (state & LINE_FREED) !== 0;
  if (!isFreed && (state & CALLBACK) === 0) freeLine(floor, type);
  if (contacts.facts[contact + BIN]! < plan.bins) floor.measuredInside--;
}

function freeLine(floor: Floor, type: number): void {
  floor.inCenter[floor.plan.channelOf[type]!]!--;
  if ((floor.plan.traits[type]! & DEFERRED) === 0) floor.inside--;
}
