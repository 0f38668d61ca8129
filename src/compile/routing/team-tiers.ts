import type { Scenario, Team } from '../../documents/scenario.ts';
import { bySeniority, placeByComplexity } from './strategies/complexity.ts';
import { byProficiency } from './strategies/proficiency.ts';
import { specialistsFirst } from './strategies/specialists.ts';
import { type Candidate, candidates, namesToIndices, skillFor, type Way } from './way.ts';

/**
 * Teams tried by an arriving contact, in tiers. The teams that its intent names are tried alone and in the order named,
 * unless the strategy has an order of its own for them; an intent that names none may go to every team that takes it.
 */
export function teamTiers(way: Way, scenario: Scenario): number[][] {
  const { teams, routing } = scenario;
  const able = candidates(way, scenario);
  const named = routing.intents
    .find(({ intent }) => intent === way.type.intent.name)
    ?.tiers.map((tier) => namesToIndices(tier, teams).flatMap((team) => able.filter((other) => other.team === team)));
  const willing = able.filter(({ team }) => placeWith(teams[team]!, way, scenario) >= 0);
  return tiersOf(named, named?.flat() ?? willing, way, scenario)
    .filter((tier) => tier.length > 0)
    .map((tier) => tier.map(({ team }) => team));
}

function tiersOf(
  named: Candidate[][] | undefined,
  able: readonly Candidate[],
  { type, complexity }: Way,
  scenario: Scenario,
): (readonly Candidate[])[] {
  const { strategy, prefer } = scenario.routing;
  switch (strategy) {
    case 'complexity':
      return bySeniority(able, complexity, scenario);
    case 'proficiency':
      return byProficiency(able, type.intent, prefer);
    case 'skills':
      return named ?? specialistsFirst(able, scenario);
    default:
      return named ?? [able];
  }
}

/** Place of a contact in the order of a team's freed agents: 0 where the team has no order, -1 for never. */
export function placeWith(team: Team, way: Way, { routing }: Pick<Scenario, 'routing'>): number {
  if (skillFor(way.type, team) === undefined) return -1;
  const stated = routing.teams.find((entry) => entry.team === team.name);
  if (stated !== undefined) return stated.tiers.findIndex((tier) => tier.includes(way.type.intent.name));
  return routing.strategy === 'complexity' ? placeByComplexity(team.seniority, way.complexity) : 0;
}
