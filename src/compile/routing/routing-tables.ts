import type { Scenario } from '../../documents/scenario.ts';
import type { ContactType } from '../contact-types.ts';
import type { LineModel, RouteModel, TeamModel, TypeModel } from '../model.ts';
import { type Line, lineOf } from './lines.ts';
import { overflowOf } from './overflow.ts';
import { orderOf } from './strategies/choices.ts';
import { mistakenFor } from './strategies/complexity.ts';
import { linesOfTeam } from './team-lines.ts';
import { teamTiers } from './team-tiers.ts';
import { ownWay, type Way } from './way.ts';

export interface RoutingTables {
  readonly routes: readonly RouteModel[];
  readonly lines: readonly LineModel[];
  /** By type: its route, and those of contacts whose complexity is misjudged. */
  readonly types: readonly Pick<TypeModel, 'route' | 'misjudged'>[];
  /** By type: the route of those who are called back. */
  readonly callbackRoutes: readonly number[];
  /** By team: what a freed agent takes. */
  readonly teams: readonly Pick<TeamModel, 'serves' | 'servesAfter' | 'reserve'>[];
}

/** Turns skills, priorities, a strategy and ordered lists into the tables that a router reads. */
export function routingTables(scenario: Scenario, types: readonly ContactType[]): RoutingTables {
  const { strategy, triageError } = scenario.routing;
  const order = orderOf(scenario.routing);
  const lines = new Once<Line>();
  const routes = new Once<RouteModel>();
  const routeOf = (way: Way): number => {
    const tiers = teamTiers(way, scenario);
    const overflow = overflowOf(way, tiers, scenario);
    const { line, key } = lineOf(way, overflow, order, scenario);
    const route = { tiers, line: lines.enter(key, line), overflow };
    return routes.enter(JSON.stringify(route), route);
  };

  // 1. The way of every contact that is taken for what it is, and of those who are called back when nobody waits.
  const own = types.map((type) => routeOf(ownWay(type)));
  const callbackRoutes = types.map((type, t) => {
    const { callback } = type.channel;
    return callback?.place === 'last' ? routeOf({ ...ownWay(type), calledLast: true }) : own[t]!;
  });

  // 2. The ways of those taken for something else; where it makes no difference there is no mistake.
  const mistaken = strategy === 'complexity' ? triageError / 2 : 0;
  const routed = types.map((type, t) => {
    const others = mistaken > 0 ? mistakenFor(type.intent.complexity) : [];
    const misjudged = others
      .map((complexity) => ({ route: routeOf({ ...ownWay(type), complexity }), share: mistaken }))
      .filter(({ route }) => route !== own[t]);
    return { route: own[t]!, misjudged };
  });

  // 3. What the agents of each team take when they are free.
  const decisive = decidedByPriority(lines.all);
  return {
    routes: routes.all,
    lines: lines.all.map(({ offset, weight, deferred }) => ({ offset, weight, deferred })),
    types: routed,
    callbackRoutes,
    teams: scenario.teams.map((team, i) => linesOfTeam(team, i, lines.all, order, decisive)),
  };
}

/**
 * Deferred work comes after live work, unless its priority goes before that of some live line: then priority decides,
 * aged or not. Where priorities count for nothing it comes after.
 */
function decidedByPriority(lines: readonly Line[]): (line: Line) => boolean {
  const live = lines.filter(({ standing }) => standing === 'live');
  return ({ standing, priority, offset }) =>
    standing === 'deferred' && live.some((other) => priority < other.priority || offset < other.offset);
}

/** A list in which each thing stands once, under the number it got first. */
class Once<T> {
  readonly all: T[] = [];
  private readonly places = new Map<string, number>();

  enter(key: string, thing: T): number {
    const found = this.places.get(key);
    if (found !== undefined) return found;
    this.places.set(key, this.all.push(thing) - 1);
    return this.all.length - 1;
  }
}
