import { backticked } from '../found.ts';
import type { Scenario, Team } from '../scenario.ts';
import type { Spot } from '../spot.ts';
import type { RoutingShape } from './shape-routing.ts';

/** Warns of routing that changes nothing. */
export function warnOfRouting(spot: Spot<RoutingShape>, scenario: Scenario): void {
  const { routing, intents } = scenario;
  const [first] = intents;
  if (routing.strategy === 'complexity' && intents.every(({ complexity }) => complexity === first.complexity)) {
    const message = `every intent has the complexity \`${first.complexity}\`: the strategy \`complexity\` has nothing to tell apart`;
    spot.at('strategy').warn('no-effect', message);
  }
  warnOfOverflow(spot, scenario);
}

/** A team that a contact goes to from the start cannot be overflowed to. */
function warnOfOverflow(spot: Spot<RoutingShape>, { routing, intents, teams }: Scenario): void {
  for (const item of spot.at('overflow').items()) {
    const to = item.child('to');
    const only = item.child('intent').value;
    if (item.child('enabled').value === false) continue;
    for (const place of Array.isArray(to.value) ? to.items() : [to]) {
      const team = teams.find(({ name }) => name === place.value);
      const taken = intents.filter(({ name }) => team !== undefined && canTake(team, name) && (only ?? name) === name);
      if (team === undefined || !taken.every(({ name }) => isTried(routing, team.name, name))) continue;
      const message = `team ${backticked(team.name)} is tried from the start: an overflow to it changes nothing; leave it out of \`routing.intents\``;
      place.warn('no-effect', message);
    }
  }
}

function canTake({ skills }: Team, intent: string): boolean {
  return skills.some((skill) => skill.intent === intent);
}

/** Whether a team that can take an intent is tried for it from the start. Complexity sets its own order where none is stated. */
function isTried({ intents, strategy }: Scenario['routing'], team: string, intent: string): boolean {
  const stated = intents.find((entry) => entry.intent === intent);
  if (stated === undefined) return strategy !== 'complexity';
  return stated.tiers.some((tier) => tier.includes(team));
}
