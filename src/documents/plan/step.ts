import type { Step } from '../plan-terms.ts';
import type { Spot } from '../spot.ts';
import { readCost } from './cost.ts';
import { readDelivery, readObstacle } from './delivery.ts';
import { type PlacedEffect, readEffect } from './effect.ts';
import { dateOf, daysText, readDay } from './horizon.ts';
import { parseId } from './key-result.ts';
import { daysToFull, readPilot, readRamp } from './ramp.ts';
import { type PlanSetting, readOwner } from './setting.ts';
import type { EffectShape } from './shape-effect.ts';
import type { ObstacleShape, StepShape } from './shape-step.ts';

/** A step with its place in the plan, and its effects with theirs. Null where its dates or its id were refused. */
export interface PlacedStep {
  readonly spot: Spot<StepShape>;
  readonly step: Omit<Step, 'after'> | null;
  readonly effects: readonly PlacedEffect[];
}

const UNCERTAIN = { onTime: 1, never: 0, delay: null };
const UNSTATED = { unstated: true as const, once: 0, monthly: 0, perUnit: [] };

/** Reads one step, but for what it comes after. */
export function readStep(spot: Spot<StepShape>, setting: PlanSetting): PlacedStep {
  spot.at('id').parse((id) => parseId(String(id)));
  const { horizon } = setting;
  const id = spot.at('id').value;
  const day = readDay(spot.at('start'), horizon);
  const last = readDay(spot.at('until'), horizon);
  const effects = (spot.at('effects').items() as Spot<EffectShape>[]).map((item) => readEffect(item, setting.touched));
  const placed = effects.filter((effect) => effect !== null);
  const obstacles = (spot.at('obstacles').items() as Spot<ObstacleShape>[]).map((item) => readObstacle(item, setting));
  const rest = {
    text: spot.at('do').value ?? id ?? '',
    owner: readOwner(spot.at('owner'), setting),
    untilDay: last === null ? null : last + 1,
    pilot: spot.at('pilot').missing ? null : readPilot(spot.at('pilot')),
    ramp: readRamp(spot.at('ramp')),
    delivery: spot.at('delivery').missing ? UNCERTAIN : readDelivery(spot.at('delivery')),
    obstacles: obstacles.filter((obstacle) => obstacle !== null),
    effects: placed.map(({ effect }) => effect),
    changes: placed.map(({ written }) => written),
    cost: spot.at('cost').missing ? UNSTATED : readCost(spot.at('cost'), setting),
    evidence: spot.at('evidence').value ?? null,
  };
  flagGaps(spot);
  if (id === undefined || day === null) return { spot, step: null, effects: placed };
  const step = { id, start: dateOf(day, horizon), day, ...rest };
  checkDays(spot, step, setting);
  return { spot, step, effects: placed };
}

/** A step says who, what it costs and why it is believed. */
function flagGaps(spot: Spot<StepShape>): void {
  const id = spot.at('id').value;
  if (id === undefined) return;
  const gaps = [
    ['owner', 'has no owner: who is responsible?'],
    ['cost', 'has no cost: write `cost: { once: 0 }` if it is free'],
    ['evidence', 'has no evidence: why are its effects believed?'],
  ] as const;
  for (const [key, gap] of gaps) {
    if (spot.at(key).missing) spot.warn(`no-${key}`, `step \`${id}\` ${gap}`, 'key');
  }
}

function checkDays(spot: Spot<StepShape>, step: Omit<Step, 'after'>, { horizon }: PlanSetting): void {
  const { day, untilDay, pilot, ramp } = step;
  if (untilDay !== null && untilDay <= day) {
    spot.at('until').error('before-start', `it ends before it begins, ${step.start}`);
    return;
  }
  const full = daysToFull({ pilot, ramp });
  const place = ramp.days > 0 ? spot.at('ramp') : spot.at('pilot');
  const what = ramp.days === 0 ? 'the pilot' : pilot === null ? 'the ramp' : 'the pilot and the ramp';
  const takes = ramp.days > 0 && pilot !== null ? 'take' : 'takes';
  const long = `${what} ${takes} ${daysText(full)}`;
  if (full > horizon.days) {
    place.error('too-long', `${long}, longer than the horizon, ${daysText(horizon.days)}`, 'key');
  } else if (day + full > (untilDay ?? horizon.days)) {
    const end = untilDay === null ? 'the horizon' : 'the step';
    place.warn(
      'not-rolled-out',
      `${long}: ${end} ends on ${dateOf((untilDay ?? horizon.days) - 1, horizon)}, before everybody has it`,
      'key',
    );
  }
}
