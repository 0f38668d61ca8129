import { backticked, listed } from './found.ts';
import { placeAt, type Reached } from './reach.ts';
import type { Routing, Team } from './scenario.ts';
import type { ScenarioShape } from './shape.ts';
import type { Spot } from './spot.ts';

type Answering = Pick<Team, 'name' | 'skills' | 'channels'>;

/** Checks that each intent that may come on a channel has a team to answer it, and one that takes those who wait. */
export function checkAnswerable(
  spot: Spot<ScenarioShape>,
  reached: readonly Reached[],
  teams: readonly Answering[],
  routing: Routing,
): void {
  for (const { channel, intent, by } of reached) {
    const message = whyNobody(channel, intent, teams, routing);
    if (message === null) continue;
    const place = by === null ? ({ spot: placeOf(spot, channel, intent), part: 'key' } as const) : placeAt(spot, by);
    place.spot.error('no-team', message, place.part);
  }
}

function whyNobody(channel: string, intent: string, teams: readonly Answering[], routing: Routing): string | null {
  const contact = `${backticked(intent)} on ${backticked(channel)}`;
  const skilled = teams.filter(({ skills }) => skills.some((skill) => skill.intent === intent));
  if (skilled.length === 0) return `no team can take ${contact}: add ${backticked(intent)} to the skills of a team`;
  const names = listed(
    skilled.map(({ name }) => backticked(name)),
    'or',
  );
  const there = skilled.filter((team) => team.channels === null || team.channels.includes(channel));
  if (there.length === 0) return `no team can take ${contact}: add ${backticked(channel)} to the channels of ${names}`;
  const stated = routing.intents.find((entry) => entry.intent === intent);
  const over = routing.overflow.filter((entry) => entry.intent === null || entry.intent === intent);
  const tried = there.filter(
    ({ name }) =>
      stated === undefined ||
      stated.tiers.some((tier) => tier.includes(name)) ||
      over.some(({ to }) => to.includes(name)),
  );
  if (tried.length === 0) {
    return `no team can take ${contact}: the teams that its routing names do not answer ${backticked(channel)}`;
  }
  const takers = there.filter(({ name }) => {
    const order = routing.teams.find(({ team }) => team === name);
    return order === undefined || order.tiers.some((tier) => tier.includes(intent));
  });
  if (takers.length > 0) return null;
  return `whoever waits for ${contact} is never answered: add ${backticked(intent)} to \`routing.teams\` of ${names}`;
}

function placeOf(spot: Spot<ScenarioShape>, channel: string, intent: string): Spot {
  const place: Spot = spot.at('channels').child(channel);
  const inMix = place.child('mix').child(intent);
  const byIntent = place.child('volume').child('by_intent').child(intent);
  return !inMix.missing ? inMix : !byIntent.missing ? byIntent : place;
}
