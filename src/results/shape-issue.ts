/** What a shape refuses, as a sentence for who has the file. */
import type { z } from 'zod';
import { backticked, found, listed } from '../documents/found.ts';
import { didYouMean } from '../documents/nearest.ts';

const EXPECTED: Readonly<Record<string, string>> = {
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  object: 'an object',
  record: 'an object',
  array: 'a list',
};

/** @param whole the value that was checked */
export function issueMessage(issue: z.core.$ZodIssue, whole: unknown): string {
  const value = issue.path.reduce<unknown>((within, step) => (within as Record<PropertyKey, unknown>)?.[step], whole);
  const name = backticked(nameOf(issue.path));
  if (value === undefined) return `${name} is missing: this is no result as Ensaio writes it`;
  switch (issue.code) {
    case 'invalid_type':
      return `${name} must be ${EXPECTED[issue.expected] ?? issue.expected}, found ${found(value)}`;
    case 'invalid_value': {
      const allowed = issue.values.map(String);
      const hint = typeof value === 'string' ? didYouMean(value, allowed) : '';
      return `${name} must be ${listed(allowed.map(backticked), 'or')}, found ${found(value)}${hint}`;
    }
    case 'too_small':
      return `${name} must be ${issue.minimum} or more, found ${found(value)}`;
    case 'too_big':
      return `${name} must be ${issue.maximum} or less, found ${found(value)}`;
    case 'invalid_format':
      return `${name}: ${issue.message}, found ${found(value)}`;
    default:
      return `${name} is not as Ensaio writes it`;
  }
}

/** `scopes[3].metrics.offered`; the last steps are enough to find it, the line says the rest. */
function nameOf(path: readonly PropertyKey[]): string {
  const steps = path.map((step) => (typeof step === 'number' ? `[${step}]` : `.${String(step)}`)).slice(-6);
  return steps.join('').replace(/^\./, '');
}
