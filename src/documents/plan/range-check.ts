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

/**
 * Notes effects that drive a value out of what the scenario allows. Each step is tried in full with the steps it comes
 * after, each of its effects at both ends of its amount and the others at their likeliest; then all steps together.
 */
export class RangeCheck {
  readonly #sheet: ScenarioSheet;
  readonly #touched: readonly TouchedValue[];
  readonly #known = new Map<string, Problem | null>();

  constructor(sheet: ScenarioSheet, touched: readonly TouchedValue[]) {
    this.#sheet = sheet;
    this.#touched = touched;
  }

  /** Tries assumptions alone, each step, and everything together. */
  try(assumptions: readonly PlacedEffect[], placed: readonly PlacedStep[], after: readonly number[][]): void {
    let sound = this.#tryEnds(assumptions, []);
    for (const [i, { effects }] of placed.entries()) {
      const before = allBefore(after, i);
      const others = placed.flatMap((step, j) => (before.has(j) ? step.effects : []));
      sound = this.#tryEnds(effects, others) && sound;
    }
    // What is wrong alone is wrong together as well.
    if (sound) this.#tryTogether([...assumptions, ...placed.flatMap((step) => step.effects)]);
  }

  #tryEnds(effects: readonly PlacedEffect[], before: readonly PlacedEffect[]): boolean {
    const wrong = new Set<PlacedEffect>();
    for (const tried of effects) {
      for (const end of ['low', 'high'] as const) {
        const all = [...before, ...effects];
        const values = this.#values(all, (placed) => (placed === tried ? end : 'likely'));
        const problem = this.#problemOf(values);
        if (problem === null || wrong.has(tried)) continue;
        wrong.add(tried);
        this.#note(tried, values, problem, '');
      }
    }
    return wrong.size === 0;
  }

  /** Finds the effect with which all before it become too much. */
  #tryTogether(effects: readonly PlacedEffect[]): void {
    const whole = this.#problemOf(this.#values(effects, () => 'likely'));
    if (whole === null) return;
    for (let count = 1; count <= effects.length; count++) {
      const values = this.#values(effects.slice(0, count), () => 'likely');
      const problem = this.#problemOf(values);
      if (problem?.code !== whole.code) continue;
      this.#note(effects[count - 1], values, problem, 'with all steps together ');
      return;
    }
  }

  #note({ spot, touch }: PlacedEffect, values: Values, problem: Problem, when: string): void {
    const value = values.get(touch.index) ?? touch.value.base;
    const message = problem.message.replace(/: write .*$/, '');
    spot.error(
      'out-of-range',
      `${when}\`${touch.value.text}\` would become ${valueText(value, touch.value)}: ${message}`,
    );
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

  /** The first thing that the scenario has against values. */
  #problemOf(values: Values): Problem | null {
    const key = JSON.stringify([...values].sort(([a], [b]) => a - b));
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    const { problems } = rereadSlow(this.#sheet, applyValues(this.#sheet.raw, this.#touched, values));
    const problem = problems.find(({ severity }) => severity === 'error') ?? null;
    this.#known.set(key, problem);
    return problem;
  }
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
