import type { Period } from '../../src/documents/plan-terms.ts';
import { type Asked, type AskedCell, placeOf } from '../../src/metrics/asked.ts';
import type { Rehearsal, Rehearsed, Stage } from '../../src/plan/rehearsals.ts';
import { openStream } from '../../src/random/stream.ts';
import { normalQuantile } from '../../src/statistics/quantiles.ts';

/** What a rehearsal reads of a cell over a period: numerator and denominator. */
export type Play = (rehearsal: Rehearsal, cell: AskedCell, period: Period) => readonly [number, number];

export interface MadeStage extends Stage {
  /** Everything rehearsed so far, in order. */
  readonly rehearsed: Rehearsal[];
}

/** A stage on which readings are made up: 10 contacts a rehearsal, every step there from the first day. */
export function madeStage(
  asked: readonly Asked[],
  play: Play,
  days: (rehearsal: Rehearsal) => Pick<Rehearsed, 'begins' | 'full'> = () => ({
    begins: new Float64Array(8),
    full: new Float64Array(8),
  }),
): MadeStage {
  const rehearsed: Rehearsal[] = [];
  return {
    asked,
    rehearsed,
    async *rehearse(rehearsals) {
      for (const rehearsal of rehearsals) {
        rehearsed.push(rehearsal);
        yield { reading: readingOf(asked[rehearsal.alternative]!, rehearsal, play), contacts: 10, ...days(rehearsal) };
      }
    },
  };
}

function readingOf(asked: Asked, rehearsal: Rehearsal, play: Play): Float64Array {
  const reading = new Float64Array(2 * asked.periods.length * asked.cells.length);
  asked.periods.forEach((period, p) => {
    asked.cells.forEach((cell, c) => {
      reading.set(play(rehearsal, cell, period), placeOf(asked, p, c));
    });
  });
  return reading;
}

/** A standard normal number that belongs to these names. */
export function normal(...names: readonly (string | number)[]): number {
  return normalQuantile(openStream('made', ...names).next());
}
