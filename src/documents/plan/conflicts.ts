import { backticked } from '../found.ts';
import type { Step } from '../plan-terms.ts';
import { allBefore } from './after.ts';
import type { PlacedEffect } from './effect.ts';
import type { PlacedStep } from './step.ts';

/** An effect and the step it belongs to. */
interface Owned {
  readonly at: PlacedEffect;
  readonly step: number;
}

/** Notes effects on one value that contradict each other while their steps are both in force. */
export function checkConflicts(placed: readonly PlacedStep[], after: readonly number[][]): void {
  const owned = placed.flatMap(({ effects }, step) => effects.map((at): Owned => ({ at, step })));
  for (const [i, second] of owned.entries()) {
    for (const first of owned.slice(0, i)) {
      if (first.at.touch.index === second.at.touch.index) checkPair(first, second, placed, after);
    }
  }
}

/** `first` stands before `second` in the plan. */
function checkPair(first: Owned, second: Owned, placed: readonly PlacedStep[], after: readonly number[][]): void {
  const [a, b] = [placed[first.step].step, placed[second.step].step];
  if (a === null || b === null || !overlap(a, b) || !isSetting(second)) return;
  const value = `\`${second.at.touch.value.text}\``;
  const [one, other] = [backticked(a.id), backticked(b.id)];
  const { spot } = second.at;
  if (!isSetting(first)) {
    if (first.step === second.step) return;
    const done = first.at.effect.operation === 'add' ? 'adds to' : 'multiplies';
    const message = `${other} sets ${value}, which ${one} above ${done}: what ${one} does to it is lost as ${other} rolls out; steps are applied from top to bottom`;
    spot.warn('order', message);
    return;
  }
  if (sameWord(first, second)) return;
  if (first.step === second.step) {
    spot.error('conflict', `${value} is set twice by ${other}: keep one`);
  } else if (allBefore(after, first.step).has(second.step)) {
    const message = `${one} comes after ${other} but stands above it, so that ${other} has the last word on ${value}: write it below`;
    spot.error('conflict', message);
  } else if (!allBefore(after, second.step).has(first.step)) {
    const message = `${one} and ${other} both set ${value} at the same time: let one come \`after\` the other, or end with \`until\``;
    spot.error('conflict', message);
  }
}

function isSetting({ at }: Owned): boolean {
  return at.effect.operation === 'set' || at.effect.operation === 'switch';
}

/** Two steps may both switch a part on. */
function sameWord({ at: { effect: a } }: Owned, { at: { effect: b } }: Owned): boolean {
  return a.operation === 'switch' && b.operation === 'switch' && a.to === b.to;
}

function overlap(a: Pick<Step, 'day' | 'untilDay'>, b: Pick<Step, 'day' | 'untilDay'>): boolean {
  return a.day < (b.untilDay ?? Number.POSITIVE_INFINITY) && b.day < (a.untilDay ?? Number.POSITIVE_INFINITY);
}
