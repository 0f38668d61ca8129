import type { Distribution } from '../../random/distribution.ts';
import { percentText } from '../branches.ts';
import { DAY } from '../clock-time.ts';
import { parseDuration } from '../duration.ts';
import { accept, type Parsed, refuse } from '../parsed.ts';
import type { Delivery, Obstacle } from '../plan-terms.ts';
import { parseShare } from '../share.ts';
import type { Spot } from '../spot.ts';
import { type PlanSetting, readOwner } from './setting.ts';
import type { ObstacleShape, StepShape } from './shape-step.ts';
import { readUncertain } from './uncertain.ts';

/** Rounding of percentages that are to make a whole. */
const SLACK = 1e-9;
const CERTAIN: Delivery = { onTime: 1, never: 0, delay: null };

/** Reads how likely a step comes on its date, late, or never; what is refused counts as on time. */
export function readDelivery(spot: Spot<NonNullable<StepShape['delivery']>>): Delivery {
  const delay = readDelay(spot.at('delay'));
  const never = spot.at('never').parse(parseShare) ?? 0;
  const stated = spot.at('on_time');
  if (stated.missing && !spot.at('delay').missing) {
    spot.error('missing', 'how likely is it on time? write for example `on_time: 70%`', 'key');
    return CERTAIN;
  }
  const onTime = stated.parse(parseShare) ?? 1 - never;
  const late = 1 - onTime - never;
  if (late < -SLACK) {
    const message = `on time ${percentText(onTime)} and never ${percentText(never)} are more than 100% together`;
    spot.error('above-one', message, 'key');
    return CERTAIN;
  }
  if (late > SLACK && spot.at('delay').missing) {
    const message = `it is late with ${percentText(late)}, but how late? write for example \`delay: { triangular: [1 week, 3 weeks, 8 weeks] }\``;
    spot.error('missing', message, 'key');
  }
  if (late <= SLACK && delay !== null) {
    spot.at('delay').warn('no-effect', 'the delay never happens: on time and never make 100%', 'key');
  }
  return { onTime, never, delay };
}

/** Reads what may go wrong. */
export function readObstacle(spot: Spot<ObstacleShape>, setting: PlanSetting): Obstacle | null {
  const probability = spot.at('probability').parse(parseShare);
  const delay = readDelay(spot.at('delay'));
  const owner = readOwner(spot.at('owner'), setting);
  const risk = spot.at('risk').value;
  if (probability === null || risk === undefined) return null;
  return { risk, probability, delay, mitigation: spot.at('mitigation').value ?? null, owner };
}

/** A delay in days. */
function readDelay(spot: Spot): Distribution | null {
  return readUncertain(spot, parseDelay);
}

/** In days, not always whole ones. */
function parseDelay(value: unknown): Parsed<number> {
  if (typeof value === 'number') {
    return refuse('no-unit', `${value} has no unit: write ${value}d or ${value}w`);
  }
  const seconds = parseDuration(value);
  return seconds.ok ? accept(seconds.value / DAY) : seconds;
}
