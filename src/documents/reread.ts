import { Companions } from './companion.ts';
import { applyValues } from './plan/apply-values.ts';
import { readerOf, type ScenarioSheet } from './plan/scenario-sheet.ts';
import { warmedUpBefore } from './plan/warming-up.ts';
import type { TouchedValue } from './plan-terms.ts';
import { ProblemList } from './problem-list.ts';
import { type Memory, readScenario } from './read-scenario.ts';
import type { Calendar, Scenario } from './scenario.ts';
import type { ScenarioShape } from './shape.ts';
import { isMapping, type Sheet, Spot } from './spot.ts';
import { ValueError } from './value-error.ts';

/** Values of a document by their index in the list of those touched; one not named is the document's own. */
export type Values = ReadonlyMap<number, number | string | boolean>;

/** Parts of a document that the reading of others depends on: where one changes, everything is read again. */
const SETTING = ['calendar', 'busyness', 'customers', 'currency'] as const;

/**
 * Reads one scenario again and again with other values in it, as a plan changes them day by day. What differs is read
 * anew; all else is the same object as before, so that whoever compiles it may go by identity.
 */
export class Rereader {
  private readonly sheet: ScenarioSheet;
  private readonly original: Original;
  private readonly touched: readonly TouchedValue[];
  private readonly days: number | null;

  /** @param days of the calendar, in place of the scenario's own, the first measured one that of the scenario; null: as it says */
  constructor(sheet: ScenarioSheet, touched: readonly TouchedValue[], days: number | null) {
    this.sheet = sheet;
    this.original = originalOf(sheet, days);
    this.touched = touched;
    this.days = days;
  }

  /** @throws ValueError with the first problem, when a value is not allowed where it stands */
  read(values: Values): Scenario {
    const { original } = this;
    const raw = applyValues(original.raw, this.touched, values);
    const setting = SETTING.map((key) => (isMapping(raw) ? raw[key] : undefined));
    if (setting.some((part, i) => part !== original.setting[i])) original.memory = new Remembering();
    original.setting = setting;
    const problems = new ProblemList();
    const { file } = this.sheet;
    const source = { value: raw, position: () => ({ line: 0, column: 0 }) };
    const sheet: Sheet = { file, source, problems, refused: new Set() };
    const scenario = readScenario(new Spot(sheet, [], raw as ScenarioShape), original.companions, original.memory);
    if (problems.hasErrors) throw new ValueError(this.faultOf(problems, values));
    return { ...scenario, calendar: this.calendarOf(scenario.calendar) };
  }

  /** A scenario without a calendar gets its default anew at each reading: it is remembered here. */
  private calendarOf(own: Calendar): Calendar {
    const { days } = this;
    return this.original.memory.of(own, 'horizon', () => (days === null ? own : { ...own, days }));
  }

  private faultOf(problems: ProblemList, values: Values): string {
    const { message } = problems.sorted(this.sheet.file).find(({ severity }) => severity === 'error')!;
    const named = [...values].map(([index, value]) => `${this.touched[index]!.text} = ${value}`);
    return `the plan drives the scenario where it cannot be: ${message} (with ${named.join(', ')})`;
  }
}

/** A document as it was written, and what is remembered of it: for all who read it with other values. */
interface Original {
  readonly raw: unknown;
  readonly companions: Companions;
  memory: Remembering;
  /** The parts that `memory` belongs to. */
  setting: readonly unknown[];
}

const originals = new WeakMap<ScenarioSheet, Map<number | null, Original>>();

/** One for each sheet and horizon: several plans of one scenario share what none of them changes. */
function originalOf(sheet: ScenarioSheet, days: number | null): Original {
  const known = originals.get(sheet) ?? new Map<number | null, Original>();
  originals.set(sheet, known);
  const found = known.get(days);
  if (found !== undefined) return found;
  const made: Original = {
    raw: withoutPrototypes(days === null ? sheet.raw : warmedUpBefore(sheet.raw)),
    companions: new Companions(sheet.file, readerOf(sheet)),
    memory: new Remembering(),
    setting: [],
  };
  known.set(days, made);
  return made;
}

/** On its way to a thread a document gets prototypes: without them a name such as `toString` finds nothing in it. */
function withoutPrototypes(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutPrototypes);
  if (!isMapping(value)) return value;
  const mapping: Record<string, unknown> = Object.create(null);
  for (const [key, inner] of Object.entries(value)) mapping[key] = withoutPrototypes(inner);
  return mapping;
}

class Remembering implements Memory {
  private readonly made = new WeakMap<object, Map<string, unknown>>();

  of<T>(thing: unknown, purpose: string, make: () => T): T {
    if (typeof thing !== 'object' || thing === null) return make();
    let known = this.made.get(thing);
    if (known === undefined) this.made.set(thing, (known = new Map()));
    if (known.has(purpose)) return known.get(purpose) as T;
    const value = make();
    known.set(purpose, value);
    return value;
  }
}
