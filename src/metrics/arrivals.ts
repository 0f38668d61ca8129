import type { ContactSums } from './metric.ts';

/** All contacts that came: whatever became of them before a queue, and those who joined one. */
export function arrivalsOf(s: ContactSums): number {
  return (
    s.offered + s.blocked + s.balked + s.shiftedAtDoor + s.callbacks + s.contained + s.gaveUpInside + s.shiftedAfterBot
  );
}

/** Those that nothing brought back and nothing sent here: each begins an issue. */
export function firstOf(s: ContactSums): number {
  return arrivalsOf(s) - s.redials - s.repeats - s.chases - s.shiftedIn;
}

/** Contacts that an agent talked to: in answer to them, or calling back. */
export function reachedOf(s: ContactSums): number {
  return s.handled + s.callbacksReached;
}
