import type { Plan, Step } from '../documents/plan-terms.ts';
import { afterEffect, type Setting, settled } from './compose.ts';
import type { Phase } from './realisation.ts';
import { rolloutOf, type Turn } from './rollout.ts';
import type { StepDays } from './schedule.ts';

/** A step that acts within the horizon, and how far it has come on the day looked at. */
interface Acting {
  readonly step: Step;
  readonly amounts: Float64Array;
  readonly days: StepDays;
  readonly rollout: readonly Turn[];
  /** Index into `rollout`; −1 before it begins, and `OVER` after its end. */
  turn: number;
}

const OVER = -2;

/**
 * The values in force, from each day on which any of them changes: assumptions first, then steps and their effects in
 * the order of the plan. A value that comes out as the scenario's own is left out, so that what has no effect changes nothing.
 * @param days of each step; @param amounts of a step's effects, asked only of steps that act
 */
export function phasesOf(
  plan: Plan,
  days: readonly StepDays[],
  assumed: Float64Array,
  amounts: (step: Step) => Float64Array,
): Phase[] {
  const acting = plan.steps.flatMap((step, i): Acting[] =>
    step.effects.length === 0 || days[i]!.begins >= plan.horizon.days
      ? []
      : [{ step, amounts: amounts(step), days: days[i]!, rollout: rolloutOf(step), turn: -1 }],
  );
  const start: Setting[] = plan.values.map(({ base }) => base);
  plan.assumptions.forEach((effect, i) => {
    start[effect.value] = afterEffect(start[effect.value]!, effect, assumed[i]!, 1);
  });
  const phases: Phase[] = [];
  for (const day of turningDays(acting, plan.horizon.days)) {
    const values = valuesOn(day, plan, start, acting);
    if (phases.length === 0 || !same(values, phases[phases.length - 1]!.values)) phases.push({ day, values });
  }
  return phases;
}

/** Day 0 and every day of the horizon on which a step begins, grows or ends, ascending. */
function turningDays(acting: readonly Acting[], horizon: number): number[] {
  const turning = new Set([0]);
  for (const { days, rollout } of acting) {
    for (const { after } of rollout) {
      const day = days.begins + after;
      if (day < days.ends && day < horizon) turning.add(day);
    }
    if (days.ends < horizon) turning.add(days.ends);
  }
  return [...turning].sort((a, b) => a - b);
}

function valuesOn(day: number, plan: Plan, start: readonly Setting[], acting: readonly Acting[]): Map<number, Setting> {
  const now = start.slice();
  for (const one of acting) {
    advance(one, day);
    if (one.turn < 0) continue;
    const { part } = one.rollout[one.turn]!;
    one.step.effects.forEach((effect, i) => {
      now[effect.value] = afterEffect(now[effect.value]!, effect, one.amounts[i]!, part);
    });
  }
  const values = new Map<number, Setting>();
  plan.values.forEach((value, i) => {
    const x = settled(now[i]!, value);
    if (x !== value.base) values.set(i, x);
  });
  return values;
}

/** Days are visited in order: a step only moves on along its rollout. */
function advance(one: Acting, day: number): void {
  const { days, rollout } = one;
  if (day >= days.ends) one.turn = OVER;
  if (one.turn === OVER) return;
  while (one.turn + 1 < rollout.length && days.begins + rollout[one.turn + 1]!.after <= day) one.turn++;
}

function same(a: ReadonlyMap<number, Setting>, b: ReadonlyMap<number, Setting>): boolean {
  if (a.size !== b.size) return false;
  for (const [value, x] of a) if (b.get(value) !== x) return false;
  return true;
}
