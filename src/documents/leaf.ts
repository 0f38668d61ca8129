import { z } from 'zod';

/**
 * A value that people write in more than one form. Zod lets any value through, its own parser reads it later with better
 * words; `schema` (draft-07) is what an editor needs to know of it.
 */
export function leaf(schema: Readonly<Record<string, unknown>>) {
  return z.unknown().meta({ ...schema });
}

/** A reference to a leaf that has this `id`. */
export function reference(id: string): Record<string, unknown> {
  return { $ref: `#/definitions/${id}` };
}

export const TABLE = {
  type: 'string',
  pattern: '\\.(csv|xlsx(#.*)?)$',
  description: 'A CSV file, or a sheet of an Excel workbook (data.xlsx#Sheet), in the folder of the scenario or below.',
};
