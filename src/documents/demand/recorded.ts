import { backticked } from '../found.ts';
import type { Scenario } from '../scenario.ts';
import type { Spot } from '../spot.ts';

/** A recording says who came and when: a campaign cannot add to it, and needs an intent of its own. */
export function checkRecorded(campaigns: Spot, scenario: Scenario): void {
  for (const { name, channel, intent } of scenario.campaigns) {
    const flows = scenario.channels.find((each) => each.name === channel)!.flows;
    const recorded = flows.some(
      ({ volume, mix }) => volume.kind === 'trace' && mix.some((share) => share.intent === intent),
    );
    if (!recorded) continue;
    campaigns
      .child(name)
      .child('intent')
      .error(
        'recorded-arrivals',
        `the arrivals of ${backticked(intent)} on ${backticked(channel)} are a recorded trace, which a campaign cannot add to: give the campaign an intent or a channel of its own`,
      );
  }
}
