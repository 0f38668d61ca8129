import { parseAmount } from '../amount.ts';
import { ifEnabled } from '../behaviours/enabled.ts';
import { DAY } from '../clock-time.ts';
import type { Campaign } from '../demand-terms.ts';
import { readDistribution } from '../distribution.ts';
import { parseName } from '../name.ts';
import { parseShare } from '../share.ts';
import type { Spot } from '../spot.ts';
import { parseMoment } from './moment.ts';
import type { OutreachSetting } from './setting.ts';
import type { CampaignShape } from './shape-demand.ts';
import { readWhereTo } from './where-to.ts';

/** Reads a message sent to many, of whom some answer. Null when refused, or switched off. */
export function readCampaign(spot: Spot<CampaignShape>, setting: OutreachSetting): Campaign | null {
  spot.parseKey(parseName);
  const at = readMoments(spot.at('at'), setting);
  const audience = spot.at('audience').parse(parseAmount);
  const responds = spot.at('responds').parse(parseShare);
  const after = readDistribution(spot.at('after'), setting.companions);
  const where = readWhereTo(spot.child('channel'), spot.child('intent'), setting);
  if (at === null || audience === null || responds === null || after === null || where === null) return null;
  return ifEnabled(spot, { name: spot.key, at, audience, responds, after, ...where });
}

/** Moments within the horizon, ascending; others are left out with a warning. */
function readMoments(spot: Spot, { calendar }: OutreachSetting): readonly number[] | null {
  if (spot.missing) return null;
  const items = Array.isArray(spot.value) ? spot.items() : [spot];
  if (items.length === 0) return spot.error('bad-moment', 'the list is empty: write a moment such as 2027-01-11 09:00');
  const moments = items.map((item) => item.parse((value) => parseMoment(value, calendar.start)));
  const known = moments.filter((moment) => moment !== null);
  if (known.length < moments.length) return null;
  const end = calendar.days * DAY + calendar.warmUp;
  const inside = (moment: number): boolean => moment >= 0 && moment < end;
  known.forEach((moment, i) => {
    if (inside(moment)) return;
    items[i].warn('date-outside', `${String(items[i].value)} lies outside the calendar and is not used`);
  });
  return known.filter(inside).sort((a, b) => a - b);
}
