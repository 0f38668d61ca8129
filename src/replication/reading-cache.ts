import { createHash } from 'node:crypto';
import type { Rehearsable, Rehearsal, Rehearsed } from './rehearse.ts';

/** Keeps what was rehearsed before, by content: equal keys mean equal numbers. What is damaged counts as not there. */
export interface ReadingCache {
  /** Figures of a rehearsal of what the key stands for; null: not known. */
  get(key: string, rehearsal: Rehearsal): Float64Array | null;
  put(key: string, rehearsal: Rehearsal, figures: Float64Array): void;
}

/**
 * Names all that the figures of a rehearsable depend on: the engine, the seed, what the scenario and its tables say, the
 * steps of the plan as far as they act, and what is read. What is only told (names, owners, costs, targets) is left out,
 * so that editing it costs nothing.
 */
export function keyOf({ sheet, plan, asked }: Rehearsable, engine: string, seed: string): string {
  const tables = Object.entries(sheet.texts).filter(([file]) => file !== sheet.file);
  const steps = plan.steps.map(({ id, day, untilDay, pilot, ramp, delivery, obstacles, after, effects }) => [
    id,
    [day, untilDay, pilot, ramp, delivery, after, effects],
    obstacles.map(({ probability, delay }) => [probability, delay]),
  ]);
  const said = [withoutGates(sheet.raw), tables, plan.values, plan.assumptions, steps, plan.horizon.days, asked];
  return createHash('sha256')
    .update(JSON.stringify([engine, seed, said], plain))
    .digest('hex');
}

/** What is to hold of a scenario changes nothing in it. */
function withoutGates(document: unknown): unknown {
  if (typeof document !== 'object' || document === null || !('gates' in document)) return document;
  const { gates: _, ...rest } = document;
  return rest;
}

function plain(_key: string, value: unknown): unknown {
  return typeof value === 'number' && !Number.isFinite(value) ? String(value) : value;
}

/** One row of numbers: contacts, then what became of each step, then the reading. */
export function packed({ contacts, begins, full, reading }: Rehearsed): Float64Array {
  const row = new Float64Array(1 + begins.length + full.length + reading.length);
  row[0] = contacts;
  row.set(begins, 1);
  row.set(full, 1 + begins.length);
  row.set(reading, 1 + begins.length + full.length);
  return row;
}

/** Null when the row is not that of this rehearsable. */
export function unpacked(row: Float64Array, { plan, asked }: Rehearsable): Rehearsed | null {
  const steps = plan.steps.length;
  const start = 1 + 2 * steps;
  if (row.length !== start + 2 * asked.cells.length * asked.periods.length) return null;
  return {
    contacts: row[0]!,
    begins: row.slice(1, 1 + steps),
    full: row.slice(1 + steps, start),
    reading: row.slice(start),
  };
}
