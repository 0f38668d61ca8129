import type { Period, Plan } from '../../src/documents/plan-terms.ts';
import { type AskedCell, placeOf } from '../../src/metrics/asked.ts';
import { askedOf } from '../../src/plan/asked-of.ts';
import type { Told } from '../../src/plan/readings.ts';

/** What a replication reads of a cell over a period: a value, a pair, or null for no data. */
export type Tale = (replication: number, period: Period, cell: AskedCell) => number | readonly [number, number] | null;

export const ASA: AskedCell = { scope: 'whole', name: 'all', metric: 'average_speed_of_answer' };
export const CONTAINED: AskedCell = { scope: 'channel', name: 'whatsapp', metric: 'contained' };

/**
 * Replications of a plan that read what is told, laid out as they are asked for.
 * @param begins day of each step, by replication; planned unless told
 */
export function madeTold(
  plan: Plan,
  replications: number,
  tale: Tale,
  begins: (replication: number) => readonly number[] = () => plan.steps.map(({ day }) => day),
  full: (replication: number) => readonly number[] = begins,
): Told {
  const asked = askedOf(plan, [ASA, CONTAINED]);
  const rehearsed = Array.from({ length: replications }, (_, r) => {
    const reading = new Float64Array(2 * asked.periods.length * asked.cells.length);
    asked.periods.forEach((period, p) => {
      asked.cells.forEach((cell, c) => {
        const told = tale(r, period, cell);
        reading.set(told === null ? [0, 0] : typeof told === 'number' ? [told, 1] : told, placeOf(asked, p, c));
      });
    });
    return { reading, begins: Float64Array.from(begins(r)), full: Float64Array.from(full(r)), contacts: 1 };
  });
  return { asked, rehearsed };
}
