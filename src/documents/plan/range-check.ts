import { percentText } from '../branches.ts';
import { lengthText } from '../clock-time.ts';
import { found } from '../found.ts';
import type { Effect, TouchedValue } from '../plan-terms.ts';
import type { Problem } from '../problem.ts';
import { allBefore } from './after.ts';
import { applyValues } from './apply-values.ts';
import { composed } from './compose.ts';
import type { PlacedEffect } from './effect.ts';
import { type Extremes, extremesOf } from './extremes.ts';
import { rereadSlow } from './reread-slow.ts';
import type { ScenarioSheet } from './scenario-sheet.ts';
import type { PlacedStep } from './step.ts';

type Value = number | string | boolean;
type Values = ReadonlyMap<number, Value>;

/** What the scenario has against values: its first error, and what it warns of. */
interface Objections {
  readonly error: Problem | null;
  readonly warnings: readonly Problem[];
}

/**
 * Notes effects that drive a value out of what the scenario allows. Each step is tried in full with the steps it comes
 * after, each of its effects at both ends of its amount and the others at their likeliest; then all steps together.
 */
export class RangeCheck {
  readonly #sheet: ScenarioSheet;
  readonly #touched: readonly TouchedValue[];
  readonly #known = new Map<string, Objections>();

  constructor(sheet: ScenarioSheet, touched: readonly TouchedValue[]) {
    this.#sheet = sheet;
    this.#touched = touched;
  }

  /** Tries assumptions alone, each step, and everything together. */
  try(assumptions: readonly PlacedEffect[], placed: readonly PlacedStep[], after: readonly number[][]): void {
    let sound = this.#tryStep(assumptions, []);
    for (const [i, { effects }] of placed.entries()) {
      const before = allBefore(after, i);
      const others = placed.flatMap((step, j) => (before.has(j) ? step.effects : []));
      sound = this.#tryStep(effects, others) && sound;
    }
    // What is wrong alone is wrong together as well.
    if (!sound) return;
    const all = [...assumptions, ...placed.flatMap((step) => step.effects)];
    if (this.#tryLikely(all, [], 'with all steps together ')) this.#warn(all);
  }

  /** True when the scenario allows it all. */
  #tryStep(effects: readonly PlacedEffect[], before: readonly PlacedEffect[]): boolean {
    // What is wrong before it is told where it stands.
    if (this.#objectionsTo(this.#likely(before)).error !== null) return false;
    if (!this.#tryLikely(effects, before, '')) return false;
    const all = [...before, ...effects];
    let sound = true;
    for (const tried of effects) {
      for (const end of ['low', 'high'] as const) {
        const values = this.#values(all, (placed) => (placed === tried ? end : 'likely'));
        const { error } = this.#objectionsTo(values);
        if (error === null) continue;
        tried.spot.error('out-of-range', said(tried, values, error));
        sound = false;
        break;
      }
    }
    return sound;
  }

  #tryLikely(effects: readonly PlacedEffect[], before: readonly PlacedEffect[], when: string): boolean {
    const values = this.#likely([...before, ...effects]);
    const { error } = this.#objectionsTo(values);
    if (error === null) return true;
    const first = this.#firstWith(effects, before, ({ error: other }) => other?.code === error.code);
    first.spot.error('out-of-range', when + said(first, values, error));
    return false;
  }

  /** What the scenario warns of only because of the plan: a value that is allowed, and does nothing. */
  #warn(effects: readonly PlacedEffect[]): void {
    const own = new Set(this.#objectionsTo(new Map()).warnings.map(({ message }) => message));
    const values = this.#likely(effects);
    const told = new Set<string>();
    for (const warning of this.#objectionsTo(values).warnings) {
      if (own.has(warning.message) || told.has(warning.code)) continue;
      told.add(warning.code);
      const first = this.#firstWith(effects, [], ({ warnings }) => {
        return warnings.some(({ code, message }) => code === warning.code && !own.has(message));
      });
      first.spot.warn(warning.code, said(first, values, warning));
    }
  }

  /** The first effect with which, and all before it, the scenario objects so. */
  #firstWith(
    effects: readonly PlacedEffect[],
    before: readonly PlacedEffect[],
    objects: (to: Objections) => boolean,
  ): PlacedEffect {
    const first = effects.findIndex((_, i) => {
      return objects(this.#objectionsTo(this.#likely([...before, ...effects.slice(0, i + 1)])));
    });
    return effects[Math.max(0, first)]!;
  }

  #likely(effects: readonly PlacedEffect[]): Values {
    return this.#values(effects, () => 'likely');
  }

  /** Rounded to figures that a planner could have written: sums of decimals are not exact. */
  #values(effects: readonly PlacedEffect[], endOf: (effect: PlacedEffect) => keyof Extremes): Values {
    const placedOf = new Map<Effect, PlacedEffect>(effects.map((placed) => [placed.effect, placed]));
    const values = composed(
      effects.map(({ effect }) => effect),
      (index) => this.#touched[index].base,
      (effect) => extremesOf(effect.amount)[endOf(placedOf.get(effect)!)],
    );
    const round = (value: Value): Value => (typeof value === 'number' ? Number(value.toPrecision(12)) : value);
    return new Map([...values].map(([index, value]) => [index, round(value)]));
  }

  #objectionsTo(values: Values): Objections {
    const key = JSON.stringify([...values].sort(([a], [b]) => a - b));
    let known = this.#known.get(key);
    if (known !== undefined) return known;
    const { problems } = rereadSlow(this.#sheet, applyValues(this.#sheet.raw, this.#touched, values));
    const error = problems.find(({ severity }) => severity === 'error') ?? null;
    known = { error, warnings: problems.filter(({ severity }) => severity === 'warning') };
    this.#known.set(key, known);
    return known;
  }
}

/** `teams.front.agents` would become -3: -3 is negative. How to write it there is of no use here. */
function said({ touch }: PlacedEffect, values: Values, problem: Problem): string {
  const value = values.get(touch.index) ?? touch.value.base;
  const message = problem.message.replace(/: write .*$/, '');
  return `\`${touch.value.text}\` would become ${valueText(value, touch.value)}: ${message}`;
}

/** A value as the scenario would write it. */
function valueText(value: Value, { quantity }: TouchedValue): string {
  if (typeof value !== 'number') return typeof value === 'string' ? found(value) : String(value);
  const rounded = Number(value.toPrecision(6));
  switch (quantity?.kind) {
    case 'fraction':
      return percentText(value);
    case 'seconds':
      return value < 0 ? `-${lengthText(-value)}` : lengthText(value);
    case 'whole':
      return String(Math.round(value) + 0);
    case 'rate':
      return `${quantity.before}${rounded}${quantity.after}`.trim();
    default:
      return String(rounded);
  }
}
