import { backticked } from '../found.ts';
import type { Names } from '../names.ts';
import type { Horizon, Step } from '../plan-terms.ts';
import type { Spot } from '../spot.ts';
import { dateOf } from './horizon.ts';
import { daysToFull } from './ramp.ts';
import type { PlacedStep } from './step.ts';

/** For each step, the indices of the steps it comes after; unknown ones, itself and circles are noted. */
export function readAfter(placed: readonly PlacedStep[], stepIds: Names): number[][] {
  const after = placed.map(({ spot }, own) => {
    const written = spot.at('after');
    const places = Array.isArray(written.value) ? written.items() : written.missing ? [] : [written as Spot];
    return places.flatMap((place) => {
      const step = stepIds.list.indexOf(String(place.value));
      if (step === own) place.error('circle', `${backticked(String(place.value))} cannot come after itself`);
      else if (stepIds.check(place, String(place.value), 'value')) return [step];
      return [];
    });
  });
  for (const circle of circlesOf(after)) {
    const way = [...circle, circle[0]].map((step) => backticked(stepIds.list[step])).join(' → ');
    placed[circle[0]].spot.at('after').error('circle', `steps wait for each other in a circle: ${way}`, 'key');
  }
  return after;
}

/** A step that is planned to begin before what it waits for is there will begin later. */
export function warnOfEarly(placed: readonly PlacedStep[], after: readonly number[][], horizon: Horizon): void {
  for (const [i, { spot, step }] of placed.entries()) {
    for (const earlier of after[i]) {
      const before = placed[earlier].step;
      if (step === null || before === null) continue;
      const full = fullDay(before);
      if (step.day >= full) continue;
      const rolled = `${backticked(before.id)} is rolled out on ${dateOf(full, horizon)} at the earliest`;
      spot.at('start').warn('too-early', `${rolled}: ${backticked(step.id)} begins then, not on ${step.start}`);
    }
  }
}

/** Everything that a step comes after, directly or by way of others. */
export function allBefore(after: readonly (readonly number[])[], step: number): Set<number> {
  const before = new Set<number>();
  const open = [...after[step]];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (before.has(next)) continue;
    before.add(next);
    open.push(...after[next]);
  }
  return before;
}

function fullDay(step: Pick<Step, 'day' | 'pilot' | 'ramp'>): number {
  return step.day + daysToFull(step);
}

/** Circles of steps that wait for each other, each found once, from its step that comes first. */
function circlesOf(after: readonly (readonly number[])[]): number[][] {
  const circles: number[][] = [];
  const done = new Set<number>();
  const walk = (step: number, path: readonly number[]): void => {
    const met = path.indexOf(step);
    if (met >= 0) circles.push(path.slice(met));
    if (met >= 0 || done.has(step)) return;
    for (const before of after[step]) walk(before, [...path, step]);
    done.add(step);
  };
  for (const step of after.keys()) walk(step, []);
  return circles;
}
