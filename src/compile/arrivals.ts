import type { Scenario, Volume } from '../documents/scenario.ts';
import { campaignResponses } from './campaigns.ts';
import type { OpeningHours } from './channel-hours.ts';
import type { ContactType } from './contact-types.ts';
import { dayFactors } from './day-factors.ts';
import { expectedArrivals } from './expected-arrivals.ts';
import type { Day } from './grid.ts';
import type { Arrivals } from './model.ts';

/**
 * How contacts of a type come by themselves: expected over the horizon, as recorded, or not at all.
 * @param hours those of its channel
 */
export function arrivalsOf(
  { flows, channel, intent }: ContactType,
  { calendar, campaigns }: Pick<Scenario, 'calendar' | 'campaigns'>,
  days: readonly Day[],
  hours: OpeningHours,
): Arrivals {
  const sent = campaigns.filter((campaign) => campaign.channel === channel.name && campaign.intent === intent.name);
  const [first] = flows;
  if (first?.flow.volume.kind === 'trace') {
    if (sent.length > 0) {
      throw new Error(
        `campaign \`${sent[0]!.name}\` brings \`${intent.name}\` to \`${channel.name}\`, where its contacts come as ` +
          'recorded: give the campaign an intent of its own',
      );
    }
    return recorded(first.flow.volume, intent.name, first.low, first.high, days, hours);
  }
  if (first === undefined && sent.length === 0) return { kind: 'none' };
  const expected = new Float64Array(hours.open.length);
  const add = (amounts: Float64Array, part: number): void => {
    for (let i = 0; i < expected.length; i++) expected[i]! += amounts[i]! * part;
  };
  for (const { flow, low, high } of flows) {
    if (flow.volume.kind === 'trace') throw new Error('a channel has a recorded trace beside another volume');
    add(expectedArrivals(flow.volume, days, hours, dayFactors(flow.course, calendar, days)), high - low);
  }
  for (const campaign of sent) add(campaignResponses(campaign, hours), 1);
  return { kind: 'poisson', expected };
}

type Trace = Extract<Volume, { kind: 'trace' }>;

/** What is recorded stays as it is: neither growth nor special days change it. */
function recorded(
  volume: Trace,
  intent: string,
  low: number,
  high: number,
  days: readonly Day[],
  { open, perDay, interval }: OpeningHours,
): Arrivals {
  const secondsPerDay = perDay * interval;
  const times = Float64Array.from(
    volume.times.filter((time, i) => {
      const mine = volume.intents === null || volume.intents[i] === intent;
      return mine && open[Math.floor(time / interval)] === 1;
    }),
  );
  const from = new Int32Array(days.length + 1);
  for (let day = 1, at = 0; day <= days.length; day++) {
    while (at < times.length && times[at]! < day * secondsPerDay) at++;
    from[day] = at;
  }
  return volume.intents === null
    ? { kind: 'trace', times, from, low, high }
    : { kind: 'trace', times, from, low: 0, high: 1 };
}
