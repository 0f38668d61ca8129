import { clockText } from '../clock-time.ts';
import type { WorkShift } from '../people-terms.ts';
import { spanFault } from './clock-span.ts';

/** What is wrong with a shift, and where: one of its keys, or one of its breaks. */
export interface ShiftFault {
  readonly at: 'to' | number;
  readonly code: string;
  readonly message: string;
}

/** A shift lies within one day, and its breaks, the last agent's too, lie in it one after another. */
export function shiftFaults({ from, to, breaks }: WorkShift): ShiftFault[] {
  const inverted = spanFault({ from, to }, 'shifts');
  if (inverted !== null) return [{ at: 'to', code: 'hours-inverted', message: inverted }];
  const faults: ShiftFault[] = [];
  breaks.forEach(({ at, seconds, staggered }, i) => {
    const shift = `the shift of ${clockText(from)}-${clockText(to)}`;
    const end = at + staggered + seconds;
    if (at < from || end > to) {
      const last = staggered > 0 ? ' for the last agent' : '';
      const when = at < from ? `begins at ${clockText(at)}` : `ends at ${clockText(end)}${last}`;
      faults.push({ at: i, code: 'break-outside', message: `this break ${when}, outside ${shift}` });
    }
    // The k-th agent goes a k-th of the staggering later, in both: what holds for the first and the last holds for all.
    const before = breaks[i - 1];
    if (before === undefined) return;
    const first = before.at + before.seconds;
    const last = before.at + before.staggered + before.seconds;
    if (at < first || at + staggered < last) {
      const whose = at < first ? '' : ' for the last agent';
      const ends = clockText(at < first ? first : last);
      faults.push({
        at: i,
        code: 'overlap',
        message: `the break before ends at ${ends}${whose}, when this one has begun`,
      });
    }
  });
  return faults;
}
