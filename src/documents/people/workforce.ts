import type { Workforce } from '../people-terms.ts';
import type { Schedule } from '../schedule-terms.ts';
import { parseShare } from '../share.ts';
import type { Spot } from '../spot.ts';
import { parseAttrition } from './attrition.ts';
import { readAway } from './away.ts';
import { readHires } from './hires.ts';
import { readLearning } from './learning.ts';
import type { PeopleSetting } from './setting.ts';
import type { RushShape, TeamShape } from './shape-team.ts';
import { readShrinkage } from './shrinkage.ts';

/** Reads what a team is beside its schedule and its skills; nothing said is a team that is always there and all alike. */
export function readWorkforce(
  spot: Spot<TeamShape>,
  agents: Schedule<number> | null,
  setting: PeopleSetting,
): Workforce {
  const share = (key: 'speed_varies' | 'fatigue'): number => spot.at(key).parse(parseShare) ?? 0;
  const headcount = spot.at('headcount').value ?? null;
  const most = (agents ?? []).reduce((peak, { value }) => Math.max(peak, value), 0);
  if (headcount !== null && headcount < most) {
    const message = `the schedule asks for up to ${most} agents: a headcount of ${headcount} cannot give them`;
    spot.at('headcount').warn('headcount', message);
  }
  return {
    shrinkage: readShrinkage(spot.at('shrinkage')),
    headcount,
    attrition: spot.at('attrition').parse(parseAttrition) ?? 0,
    hires: readHires(spot.at('hires'), setting.calendar),
    learning: readLearning(spot.at('learning')),
    speedCv: share('speed_varies'),
    fatigue: share('fatigue'),
    rush: readRush(spot.at('rush')),
    reserve: spot.at('reserve').value ?? 0,
    away: readAway(spot.at('away'), setting.calendar),
  };
}

/** Reads `{ when_waiting: 20, faster: 8% }`. */
function readRush(spot: Spot<RushShape>): Workforce['rush'] {
  const faster = spot.at('faster').parse(parseShare);
  const whenWaiting = spot.at('when_waiting').value;
  return faster === null || whenWaiting === undefined ? null : { whenWaiting, faster };
}
