import { parseAmount, parseHeads } from './amount.ts';
import type { Parsed } from './parsed.ts';
import { parseRatio } from './share.ts';

/** What the numbers of a schedule stand for, which decides how long an entry holds and how it is counted. */
export interface Meaning {
  /** The numbers in words, plural. */
  readonly what: string;
  readonly parse: (value: unknown) => Parsed<number>;
  /** How long an entry by a time of day holds: until the next one (the last until closing), or one interval. */
  readonly holds: 'until_next' | 'one_interval';
  /** True for what can only change at the beginning of an interval. */
  readonly onGrid: boolean;
  /** Seconds to which a rate refers: values are multiplied by the length of their step over this. Null: taken as they are. */
  readonly ratePer: number | null;
  /** True for amounts of a stretch of time: where a stretch is cut, its amount is cut with it. */
  readonly amount: boolean;
  /** Names of the column of values in a table, the likeliest first. */
  readonly columns: readonly string[];
}

const COLUMNS = ['value', 'agents', 'volume', 'contacts', 'share', 'weight'];

function columnsFrom(...first: string[]): string[] {
  return [...new Set([...first, ...COLUMNS])];
}

/** Agents on duty. */
export const AGENTS: Meaning = {
  what: 'agents',
  parse: parseHeads,
  holds: 'until_next',
  onGrid: true,
  ratePer: null,
  amount: false,
  columns: columnsFrom('agents', 'value'),
};

/** Expected contacts: an entry by time counts one interval, an entry by range the whole range. */
export const COUNTS: Meaning = {
  what: 'contacts',
  parse: parseAmount,
  holds: 'one_interval',
  onGrid: false,
  ratePer: null,
  amount: true,
  columns: columnsFrom('contacts', 'volume', 'value'),
};

/** Weights of a profile: the weight of an entry is that of its whole time. */
export const WEIGHTS: Meaning = {
  what: 'weights',
  parse: parseRatio,
  holds: 'until_next',
  onGrid: false,
  ratePer: null,
  amount: true,
  columns: columnsFrom('weight', 'share', 'value'),
};

/** Contacts per so many seconds, turned into contacts. */
export function rates(seconds: number): Meaning {
  return {
    ...COUNTS,
    what: 'rates',
    holds: 'until_next',
    ratePer: seconds,
    amount: false,
    columns: columnsFrom('volume', 'contacts', 'value'),
  };
}
