import { backticked } from './found.ts';
import type { Scenario } from './scenario.ts';
import type { Spot } from './spot.ts';

/** Refuses circles out of which nobody comes: everybody shifted at the door, or every contact transferred, for ever. */
export function checkCircles(root: Spot, { channels, intents }: Pick<Scenario, 'channels' | 'intents'>): void {
  const doors = new Map<string, string>();
  for (const { name, shift } of channels) if (shift?.atTheDoor === 1) doors.set(name, shift.to);
  for (const circle of circlesOf(doors)) {
    const message = `everybody who would have to wait is sent in a circle, ${wayOf(circle)}: let some stay with \`at_the_door\` below 100%`;
    placeOf(root, 'channels', circle, 'shift').error('circle', message);
  }
  const transfers = new Map<string, string>();
  for (const { name, transfer } of intents) {
    const always = transfer?.probability === 1 && transfer.byTeam.every(({ probability }) => probability === 1);
    if (transfer !== null && always) transfers.set(name, transfer.to);
  }
  for (const circle of circlesOf(transfers)) {
    const message = `every contact is transferred in a circle, ${wayOf(circle)}: let some end with a \`probability\` below 100%`;
    placeOf(root, 'intents', circle, 'transfer').error('circle', message);
  }
}

/** The circles of steps of which each place has one at most, each circle once. */
function circlesOf(next: ReadonlyMap<string, string>): string[][] {
  const circles: string[][] = [];
  const done = new Set<string>();
  for (const start of next.keys()) {
    const path: string[] = [];
    let at: string | undefined = start;
    while (at !== undefined && !done.has(at)) {
      done.add(at);
      path.push(at);
      at = next.get(at);
    }
    const back = at === undefined ? -1 : path.indexOf(at);
    if (back >= 0) circles.push(path.slice(back));
  }
  return circles;
}

/** `a` → `b` → `a`. */
function wayOf(circle: readonly string[]): string {
  return [...circle, circle[0]].map(backticked).join(' → ');
}

function placeOf(root: Spot, section: string, [first]: readonly string[], part: string): Spot {
  return root.child(section).child(first).child(part).child('to');
}
