import type { z } from 'zod';
import { backticked, found, named } from './found.ts';
import { didYouMean } from './nearest.ts';
import { scenarioShape } from './shape.ts';
import { type Sheet, Spot } from './spot.ts';

type Issue = z.core.$ZodIssue;

/** A kind of document: which keys stand where, what it is called, and lines that mend what is missing. */
export interface DocumentKind {
  readonly shape: z.ZodType;
  readonly what: string;
  readonly hints: Readonly<Record<string, string>>;
}

/** Checks which keys stand where, and marks every value of the wrong shape so that nobody reads it again. */
export function checkShape(sheet: Sheet, kind: DocumentKind = SCENARIO): void {
  const result = kind.shape.safeParse(sheet.source.value);
  for (const issue of result.error?.issues ?? []) note(sheet, issue, kind);
}

function note(sheet: Sheet, issue: Issue, kind: DocumentKind): void {
  const path = issue.path.map((step) => (typeof step === 'symbol' ? String(step) : step));
  if (issue.code === 'unrecognized_keys') {
    const allowed = keysAt(kind.shape, path);
    for (const key of issue.keys) {
      const where = path.length === 0 ? kind.what : `\`${whereOf(path)}\``;
      const message = `unknown key ${backticked(key)}: ${where} takes ${named(allowed)}${didYouMean(key, allowed)}`;
      new Spot(sheet, [...path, key], null).error('unknown-key', message, 'key');
    }
    return;
  }
  const value = path.reduce<unknown>(
    (within, step) => (within as Record<string, unknown> | null)?.[step],
    sheet.source.value,
  );
  const spot = new Spot(sheet, path, value);
  if (value === undefined) {
    const message = `${backticked(String(path[path.length - 1]))} is missing${missingHint(path, kind)}`;
    spot.error('missing', message, 'key');
    return;
  }
  spot.error(codeOf(issue), messageOf(issue, spot, kind));
  sheet.refused.add(path.join('\0'));
}

function codeOf(issue: Issue): string {
  if (issue.code === 'invalid_type') return 'wrong-type';
  if (issue.code === 'too_big' || issue.code === 'too_small') return 'out-of-range';
  return issue.code === 'invalid_value' ? 'unknown-word' : 'wrong-shape';
}

function messageOf(issue: Issue, { key, value, path }: Spot, kind: DocumentKind): string {
  const name = path.length === 0 ? kind.what : backticked(key);
  switch (issue.code) {
    case 'invalid_type':
      return `${name} must be ${EXPECTED[issue.expected] ?? issue.expected}, found ${found(value)}`;
    case 'invalid_value': {
      const allowed = issue.values.map(String);
      if (key === 'ensaio') return `this program reads documents of version 1 (\`ensaio: 1\`), found ${found(value)}`;
      return `${name} must be ${named(allowed, 'or')}, found ${found(value)}${didYouMean(String(value), allowed)}`;
    }
    case 'too_small':
      if (typeof value === 'string') return `${name} must not be empty`;
      return `${name} must be ${issue.minimum} or more, found ${found(value)}`;
    case 'too_big':
      if (typeof value === 'string') return `${name} must not be longer than ${issue.maximum} characters`;
      return `${name} must be ${issue.maximum} or less, found ${found(value)}`;
    default:
      return `${name}: ${issue.message}`;
  }
}

const EXPECTED: Readonly<Record<string, string>> = {
  string: 'a text',
  int: 'a whole number',
  // Every number of the shape is a whole one.
  number: 'a whole number',
  boolean: 'true or false',
  object: 'a mapping',
  record: 'a mapping',
  array: 'a list',
};

function whereOf(path: readonly (string | number)[]): string {
  return path.join('.');
}

/** A line that mends what is missing. */
function missingHint(path: readonly (string | number)[], { hints }: DocumentKind): string {
  const hint = hints[String(path[path.length - 1])];
  return hint === undefined ? '' : `: ${hint}`;
}

/** The keys that the shape allows at a place. */
export function keysAt(whole: z.ZodType, path: readonly (string | number)[]): string[] {
  let schema: unknown = whole;
  for (const step of path) schema = inner(schema, step);
  const shape = (bare(schema) as { shape?: object }).shape;
  return shape === undefined ? [] : Object.keys(shape);
}

function inner(schema: unknown, step: string | number): unknown {
  const object = bare(schema) as { shape?: Record<string | number, unknown>; valueType?: unknown; element?: unknown };
  return object.shape?.[step] ?? object.valueType ?? object.element;
}

/** Without `optional`. */
function bare(schema: unknown): unknown {
  if (schema === undefined) return {};
  const wrapped = schema as { unwrap?: () => unknown; shape?: object; valueType?: unknown; element?: unknown };
  return wrapped.shape === undefined &&
    wrapped.valueType === undefined &&
    wrapped.element === undefined &&
    wrapped.unwrap
    ? bare(wrapped.unwrap())
    : schema;
}

const SCENARIO: DocumentKind = {
  shape: scenarioShape,
  what: 'a scenario',
  hints: {
    ensaio: 'begin the document with `ensaio: 1`',
    name: 'write for example `name: Quickstart`',
    intents: 'write for example `intents: { billing: { handle: 6m } }`',
    channels: 'write for example `channels: { phone: { volume: { per_day: 500 } } }`',
    teams: 'write for example `teams: { front: { agents: 12 } }`',
    handle: 'write for example `handle: 3m`',
    volume: 'write for example `volume: { per_day: 500 }`',
    agents: 'write for example `agents: 12`',
    after: 'write for example `after: 25m`',
    probability: 'write for example `probability: 50%`',
    accept: 'write for example `accept: 40%`',
    leave: 'write for example `leave: 20%`',
    time: 'write for example `time: 50s`',
    on: 'write for example `on: phone`',
  },
};
