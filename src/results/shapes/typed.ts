/** Shapes that are held to a type of TypeScript: when one of them changes and the other does not, nothing compiles. */
import { z } from 'zod';

/** A shape for every key of the type, optional ones too, and for no other. */
type Fields<T> = { readonly [K in keyof T]-?: z.ZodType<T[K]> };

/** An object of this type. Keys that are not known are let through: a newer program may tell more. */
export function objectOf<T extends object>(fields: Fields<T>): z.ZodType<T> {
  return z.object(fields) as unknown as z.ZodType<T>;
}

/** One of the words of a type, each with what it says. */
export function wordOf<T extends string>(meanings: Readonly<Record<T, string>>): z.ZodType<T> {
  const words = Object.keys(meanings) as T[];
  const said = words.filter((word) => meanings[word] !== '').map((word) => `\`${word}\`: ${meanings[word]}`);
  const shape = z.enum(words);
  return (said.length === 0 ? shape : shape.describe(`${said.join('; ')}.`)) as unknown as z.ZodType<T>;
}

/** Of results, which stand in the JSON Schema by their own name. */
export function named<T extends z.ZodType>(id: string, description: string, shape: T): T {
  return shape.meta({ id, description }) as T;
}

/** A number or, where there is no data, null. */
export function orNull(description: string): z.ZodType<number | null> {
  return z.number().nullable().describe(description);
}

export function number(description: string): z.ZodType<number> {
  return z.number().describe(description);
}

/** A whole number that is not negative. */
export function count(description: string): z.ZodType<number> {
  return z.number().int().min(0).describe(description);
}

export function text(description: string): z.ZodType<string> {
  return z.string().describe(description);
}

export function textOrNull(description: string): z.ZodType<string | null> {
  return z.string().nullable().describe(description);
}

/** `2027-03-01` */
export function day(description: string): z.ZodType<string> {
  return z
    .string()
    .regex(/^\d{4}-\d{2}-\d{2}$/, 'a day is written as 2027-03-01')
    .describe(description);
}
