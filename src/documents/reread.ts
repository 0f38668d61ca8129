import { Companions } from './companion.ts';
import { applyValues } from './plan/apply-values.ts';
import { readerOf, type ScenarioSheet } from './plan/scenario-sheet.ts';
import type { TouchedValue } from './plan-terms.ts';
import { ProblemList } from './problem-list.ts';
import { type Memory, readScenario } from './read-scenario.ts';
import type { Calendar, Scenario } from './scenario.ts';
import type { ScenarioShape } from './shape.ts';
import { isMapping, type Sheet, Spot } from './spot.ts';

/** Values of a document by their index in the list of those touched; one not named is the document's own. */
export type Values = ReadonlyMap<number, number | string | boolean>;

/** A plan drives a value of the scenario where it cannot be: the planner's mistake. */
export class ValueError extends Error {
  override readonly name = 'ValueError';
}

/** Parts of a document that the reading of others depends on: where one changes, everything is read again. */
const SETTING = ['calendar', 'busyness', 'customers', 'currency'] as const;

/**
 * Reads one scenario again and again with other values in it, as a plan changes them day by day. What differs is read
 * anew; all else is the same object as before, so that whoever compiles it may go by identity.
 */
export class Rereader {
  private readonly sheet: ScenarioSheet;
  private readonly touched: readonly TouchedValue[];
  private readonly days: number | null;
  private readonly companions: Companions;
  private memory: Remembering = new Remembering();
  private setting: readonly unknown[] = [];

  /** @param days of the calendar, in place of the scenario's own; null: as the scenario says */
  constructor(sheet: ScenarioSheet, touched: readonly TouchedValue[], days: number | null) {
    this.sheet = sheet;
    this.touched = touched;
    this.days = days;
    this.companions = new Companions(sheet.file, readerOf(sheet));
  }

  /** @throws ValueError with the first problem, when a value is not allowed where it stands */
  read(values: Values): Scenario {
    const raw = applyValues(this.sheet.raw, this.touched, values);
    const setting = SETTING.map((key) => (isMapping(raw) ? raw[key] : undefined));
    if (setting.some((part, i) => part !== this.setting[i])) this.memory = new Remembering();
    this.setting = setting;
    const problems = new ProblemList();
    const { file } = this.sheet;
    const source = { value: raw, position: () => ({ line: 0, column: 0 }) };
    const sheet: Sheet = { file, source, problems, refused: new Set() };
    const scenario = readScenario(new Spot(sheet, [], raw as ScenarioShape), this.companions, this.memory);
    if (problems.hasErrors) throw new ValueError(this.faultOf(problems, values));
    return { ...scenario, calendar: this.calendarOf(scenario.calendar) };
  }

  /** A scenario without a calendar gets its default anew at each reading: it is remembered here. */
  private calendarOf(own: Calendar): Calendar {
    const { days } = this;
    return this.memory.of(own, 'horizon', () => (days === null ? own : { ...own, days }));
  }

  private faultOf(problems: ProblemList, values: Values): string {
    const { message } = problems.sorted(this.sheet.file).find(({ severity }) => severity === 'error')!;
    const named = [...values].map(([index, value]) => `${this.touched[index]!.text} = ${value}`);
    return `the plan drives the scenario where it cannot be: ${message} (with ${named.join(', ')})`;
  }
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
