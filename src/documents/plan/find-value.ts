import { keysAt } from '../check-shape.ts';
import { backticked, found, named } from '../found.ts';
import { didYouMean } from '../nearest.ts';
import { accept, type Parsed, type Refusal, refuse } from '../parsed.ts';
import { scenarioShape } from '../shape.ts';
import { isMapping } from '../spot.ts';
import { namesTable } from '../workbook/reference.ts';
import { type Keys, pathText } from './value-path.ts';

/** A value of the scenario document, as written; undefined where it is absent and has a known default. */
export interface FoundValue {
  readonly path: readonly (string | number)[];
  readonly raw: unknown;
}

/** Parts of a scenario that no step can change, and why. */
const FIXED: Readonly<Record<string, string>> = {
  ensaio: 'it is the version of the document',
  name: 'it is only a name',
  description: 'it is only a text',
  source: 'it is only a text',
  calendar: 'the calendar of a plan is that of its baseline',
  currency: 'the currency of a plan is that of its baseline',
};

/** Follows a path through a scenario document to the one value it names. */
export function findValue(document: unknown, keys: Keys, text: string): Parsed<FoundValue> {
  if (Object.hasOwn(FIXED, keys[0])) {
    return refuse('fixed', `a plan cannot change ${backticked(text)}: ${FIXED[keys[0]]}`);
  }
  const path: (string | number)[] = [];
  let at: unknown = document;
  for (const [i, key] of keys.entries()) {
    const next = childOf(at, key);
    if (next === null) {
      const absent = i === keys.length - 1 && isMapping(at) && hasDefault([...path, key]);
      return absent ? accept({ path: [...path, key], raw: undefined }) : nothingAt(at, path, key, text);
    }
    path.push(next.step);
    at = next.value;
  }
  return isOneValue(at) ? accept({ path, raw: at }) : notOneValue(at, path);
}

/** Keys that may be left out with a meaning that is known: part of the scenario's language wherever they fit. */
function hasDefault(path: readonly (string | number)[]): boolean {
  const [last, before] = [path.at(-1), path.at(-2)];
  switch (last) {
    case 'enabled': {
      const allowed = keysAt(scenarioShape, path.slice(0, -1));
      return path.length > 1 && (allowed.length === 0 || allowed.includes('enabled'));
    }
    case 'factor':
      return before === 'volume' || (path.at(-3) === 'by_intent' && path.at(-4) === 'volume');
    case 'staffing':
      return path.length === 3 && path[0] === 'teams';
    case 'overhead':
      return path.length === 1;
    default:
      return false;
  }
}

function childOf(parent: unknown, key: string): { step: string | number; value: unknown } | null {
  if (Array.isArray(parent)) {
    const place = /^\d+$/.test(key) ? Number(key) : -1;
    return place >= 0 && place < parent.length ? { step: place, value: parent[place] } : null;
  }
  return isMapping(parent) && Object.hasOwn(parent, key) ? { step: key, value: parent[key] } : null;
}

function isOneValue(value: unknown): boolean {
  return ['number', 'string', 'boolean'].includes(typeof value) && !namesTable(value);
}

function nothingAt(parent: unknown, path: readonly (string | number)[], key: string, text: string): Refusal {
  const unknown = `unknown path ${backticked(text)}`;
  const where = path.length === 0 ? 'the scenario' : `\`${pathText(path)}\``;
  if (namesTable(parent)) return refuse('in-table', `${unknown}: ${inTable(path, parent)}`);
  if (Array.isArray(parent)) {
    const places = parent.length === 0 ? 'is an empty list' : `is a list, with places 0 to ${parent.length - 1}`;
    return refuse('unknown-path', `${unknown}: ${where} ${places}`);
  }
  if (!isMapping(parent)) {
    return refuse('unknown-path', `${unknown}: ${where} is ${found(parent)}, which has nothing inside`);
  }
  const has = Object.keys(parent).filter((known) => path.length > 0 || !Object.hasOwn(FIXED, known));
  const hint = didYouMean(key, has);
  const unsaid = hint === '' && keysAt(scenarioShape, path).includes(key);
  if (unsaid) {
    const advice = `write it into the scenario first, with its value of today`;
    return refuse('unknown-path', `${unknown}: the scenario does not say ${backticked(key)} there; ${advice}`);
  }
  return refuse('unknown-path', `${unknown}: ${where} has ${has.length === 0 ? 'nothing' : named(has)}${hint}`);
}

function notOneValue(value: unknown, path: readonly (string | number)[]): Refusal {
  const text = pathText(path);
  if (namesTable(value)) return refuse('in-table', inTable(path, value));
  const inside = valuesIn(value).map((within) => pathText([...path, ...within]));
  if (inside.length === 0) return refuse('not-a-value', `${backticked(text)} is ${found(value)}: it holds no value`);
  return refuse('not-a-value', `\`${text}\` is ${found(value)}, not one value: name one in it, ${named(inside, 'or')}`);
}

/** What is in a table cannot be named; it can be scaled. */
function inTable(path: readonly (string | number)[], table: unknown): string {
  const scale =
    path[0] === 'teams'
      ? `; scale it with \`${pathText([...path.slice(0, 2), 'staffing'])}\``
      : path.includes('volume')
        ? `; scale it with \`${pathText([...path.slice(0, path.lastIndexOf('volume') + 1), 'factor'])}\``
        : '';
  return `\`${pathText(path)}\` lies in the table ${found(table)}, which a plan cannot reach into${scale}`;
}

/** Paths of the single values within a mapping or a list. */
function valuesIn(value: unknown): (string | number)[][] {
  if (isOneValue(value)) return [[]];
  const children: [string | number, unknown][] = Array.isArray(value)
    ? [...value.entries()]
    : isMapping(value)
      ? Object.entries(value)
      : [];
  return children.flatMap(([key, child]) => valuesIn(child).map((within) => [key, ...within]));
}
