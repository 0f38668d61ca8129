import type { Channel, Intent, Scenario, Team } from '../documents/scenario.ts';

/** A channel with an intent, before it has tables. */
export interface ContactType {
  readonly channel: Channel;
  readonly intent: Intent;
}

export interface RoutingTables {
  /** By type: teams tried by an arriving contact, in tiers. */
  readonly routes: readonly (readonly (readonly number[])[])[];
  /** By type: its waiting line. */
  readonly lineOf: readonly number[];
  readonly lines: number;
  /** By team: lines taken by a freed agent, in tiers. */
  readonly serves: readonly (readonly (readonly number[])[])[];
}

/** Turns skills, priorities and ordered lists into the two tables a router reads. */
export function routingTables(scenario: Scenario, types: readonly ContactType[]): RoutingTables {
  const { teams, routing } = scenario;

  // 1. Which team may take which type, and where it stands in the team's own order; -1 where it may not.
  const places = types.map((type) => teams.map((team) => placeFor(type, team, scenario)));

  // 2. Types that stand in the same place with every team wait in one line, first come first served.
  const lineNames = places.map((row, t) => `${row.join(',')}|${priorityOf(types[t]!)}`);
  const distinct = [...new Set(lineNames)];
  const lineOf = lineNames.map((name) => distinct.indexOf(name));

  // 3. A team takes lines by priority first, then by its own order; equals by longest wait.
  const serves = teams.map((_, team) => {
    const ranked = distinct.map((_name, line) => {
      const type = lineOf.indexOf(line);
      return { line, place: places[type]![team]!, priority: priorityOf(types[type]!) };
    });
    const able = ranked.filter(({ place }) => place >= 0);
    able.sort((a, b) => compare(a.priority, b.priority) || a.place - b.place || a.line - b.line);
    return inTiers(able, (a, b) => a.priority === b.priority && a.place === b.place).map((tier) =>
      tier.map(({ line }) => line),
    );
  });

  // 4. An arriving contact tries the teams its intent names, else every team that may take it as one pool.
  const routes = types.map((type) => {
    const able = (name: string): boolean => teams.some((team) => team.name === name && hasSkill(type, team));
    const stated = routing.intents.find(({ intent }) => intent === type.intent.name)?.tiers;
    const named = stated ?? [teams.filter((team) => placeFor(type, team, scenario) >= 0).map(({ name }) => name)];
    return named
      .map((tier) => tier.filter(able).map((name) => teams.findIndex((team) => team.name === name)))
      .filter((tier) => tier.length > 0);
  });
  return { routes, lineOf, lines: distinct.length, serves };
}

function hasSkill({ channel, intent }: ContactType, team: Team): boolean {
  const answers = team.channels === null || team.channels.includes(channel.name);
  return answers && team.skills.some((skill) => skill.intent === intent.name);
}

/** Place of the type in the team's order: the tier of its intent, 0 where the team states no order, -1 for never. */
function placeFor(type: ContactType, team: Team, { routing }: Scenario): number {
  if (!hasSkill(type, team)) return -1;
  const order = routing.teams.find((entry) => entry.team === team.name);
  return order === undefined ? 0 : order.tiers.findIndex((tier) => tier.includes(type.intent.name));
}

/** Smaller goes first; a type without a priority goes after all that have one. */
function priorityOf({ channel, intent }: ContactType): number {
  return intent.priority ?? channel.priority ?? Number.POSITIVE_INFINITY;
}

function inTiers<T>(sorted: readonly T[], equal: (a: T, b: T) => boolean): T[][] {
  const tiers: T[][] = [];
  for (const item of sorted) {
    const tier = tiers.at(-1);
    if (tier !== undefined && equal(tier[0]!, item)) tier.push(item);
    else tiers.push([item]);
  }
  return tiers;
}

/** By value; unlike a difference it copes with two infinities. */
function compare(a: number, b: number): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
