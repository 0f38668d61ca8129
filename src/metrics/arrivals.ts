import type { ContactSums } from './metric.ts';

/** All contacts that came: whatever became of them before a queue, and those who joined one. */
export function arrivalsOf(s: ContactSums): number {
  return (
    s.offered + s.blocked + s.balked + s.shiftedAtDoor + s.callbacks + s.contained + s.gaveUpInside + s.shiftedAfterBot
  );
}

/** Contacts that an agent talked to: in answer to them, or calling back. */
export function reachedOf(s: ContactSums): number {
  return s.handled + s.callbacksReached;
}
