import { describe, expect, it } from 'vitest';
import { dateOf, stage, unlike, type WrittenEffect } from './rehearsing.ts';
import { EVERY_KIND, HOURS, STRATEGIES, wholeCenter } from './whole-center.ts';

const DAYS = 4;
const CHANGE = 2;

/** Plans that have every effect once; those on one value stand in plans of their own. */
function plansOf(effects: readonly WrittenEffect[]): WrittenEffect[][] {
  const plans: WrittenEffect[][] = [];
  for (const effect of effects) {
    const free = plans.find((others) => others.every((other) => pathOf(other) !== pathOf(effect)));
    if (free === undefined) plans.push([effect]);
    else free.push(effect);
  }
  return plans;
}

function pathOf(effect: WrittenEffect): string {
  return 'set' in effect ? effect.set : 'multiply' in effect ? effect.multiply : effect.add;
}

describe.each(Object.keys(HOURS) as (keyof typeof HOURS)[])('in a center open %s', (hours) => {
  it.each(
    plansOf(EVERY_KIND).map((effects, n) => [n, effects] as const),
  )('a step leaves everything before its day as it was to the last bit, whatever it changes (plan %i)', (_, effects) => {
    const steps = effects.map((effect) => ({ start: dateOf(CHANGE), effects: [effect] }));
    const { asked, rehearseBaseline, rehearsePlan } = stage(wholeCenter(hours), steps, { days: DAYS });
    const baseline = rehearseBaseline(0);
    const withoutEffect: string[] = [];
    let only = 1;
    for (const effect of effects) {
      const changed = rehearsePlan(0, only);
      expect([effect, unlike(baseline, changed, asked, CHANGE)]).toEqual([effect, []]);
      if (unlike(baseline, changed, asked).length === 0) withoutEffect.push(pathOf(effect));
      only *= 2;
    }
    // A law about what changes nothing would prove nothing.
    expect(withoutEffect.length).toBeLessThan(effects.length / 5);
  });

  it.each([
    1, 3, 4,
  ])('each routing strategy follows any other, and nobody learns of it before its day (by %i)', (by) => {
    const order = STRATEGIES.map((_, i) => STRATEGIES[(i * by) % STRATEGIES.length]!);
    const [first, ...others] = order;
    const steps = others.map((strategy, i) => ({
      start: dateOf(i + 1),
      until: dateOf(i + 1),
      effects: [{ set: 'routing.strategy', to: strategy }],
    }));
    const days = order.length;
    const { asked, rehearsePlan } = stage(wholeCenter(hours, first), steps, { days });
    const whole = rehearsePlan(0);
    let upTo = 0;
    for (let day = 1; day < days; day++) {
      expect(unlike(rehearsePlan(0, upTo), whole, asked, day)).toEqual([]);
      upTo = 2 * upTo + 1;
    }
  });
});
