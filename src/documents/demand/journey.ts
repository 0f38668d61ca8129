import { parseAmount } from '../amount.ts';
import { ifEnabled } from '../behaviours/enabled.ts';
import type { Journey, JourneyVolume } from '../demand-terms.ts';
import { readDistribution } from '../distribution.ts';
import { parseDuration } from '../duration.ts';
import { parseName } from '../name.ts';
import { parseShare } from '../share.ts';
import type { Spot } from '../spot.ts';
import { readVolume } from '../volume.ts';
import type { OutreachSetting } from './setting.ts';
import type { JourneyShape, ReminderShape } from './shape-demand.ts';
import { readWhereTo } from './where-to.ts';

/** Reads purchases on their way, of which some need help. Null when refused, or switched off. */
export function readJourney(spot: Spot<JourneyShape>, setting: OutreachSetting): Journey | null {
  spot.parseKey(parseName);
  const volume = readJourneyVolume(spot.at('volume'), spot.key, setting);
  const value = spot.at('value').parse(parseAmount);
  const needsHelp = spot.at('needs_help').parse(parseShare);
  const where = readWhereTo(spot.at('help').at('channel'), spot.at('help').at('intent'), setting);
  const inTime = spot.at('in_time').parse(parseDuration);
  const converts = readConversion(spot.at('converts'));
  const reminder = readReminder(spot.at('reminder'), setting);
  if (volume === null || value === null || needsHelp === null) return null;
  if (where === null || inTime === null || converts === null) return null;
  return ifEnabled(spot, { name: spot.key, volume, value, needsHelp, ...where, inTime, converts, reminder });
}

function readJourneyVolume(spot: Spot, name: string, setting: OutreachSetting): JourneyVolume | null {
  const { calendar, companions, intents } = setting;
  const volume = readVolume(
    spot,
    { calendar, companions, column: name, columns: [] },
    intents,
    [],
    [],
    ['per_day', 'per_week'],
  );
  if (volume?.kind !== 'total') return null;
  const { per, amount, profile, weekdays } = volume;
  return { per, amount, profile, weekdays };
}

function readConversion(spot: Spot<JourneyShape['converts']>): Journey['converts'] | null {
  const alone = spot.at('alone').parse(parseShare);
  const inTime = spot.at('in_time').parse(parseShare);
  const late = spot.at('late').parse(parseShare);
  const unanswered = spot.at('unanswered').parse(parseShare);
  if (alone === null || inTime === null || late === null || unanswered === null) return null;
  return { alone, inTime, late, unanswered };
}

function readReminder(spot: Spot<ReminderShape>, { companions }: OutreachSetting): Journey['reminder'] {
  const after = readDistribution(spot.at('after'), companions);
  const winsBack = spot.at('wins_back').parse(parseShare);
  return after === null || winsBack === null ? null : ifEnabled(spot, { after, winsBack });
}
