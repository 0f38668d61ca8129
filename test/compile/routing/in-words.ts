import type { Model } from '../../../src/compile/model.ts';

/** Where contacts of each type go, by team name: tiers joined by ` > `, equals by ` = `. */
export function routes(model: Model): Record<string, string> {
  return Object.fromEntries(model.types.map(({ name, route }) => [name, routeInWords(model, route)]));
}

export function routeInWords({ routes, teams }: Model, route: number): string {
  return inWords(routes[route].tiers, (team) => teams[team].name);
}

/** What each team takes, by the types of a line joined by `+`, those called back marked `…`; and `(n s)` by overflow. */
export function serves(model: Model): Record<string, string> {
  return Object.fromEntries(
    model.teams.map(({ name, serves, servesAfter }) => [
      name,
      inWords(serves, (line) => lineInWords(model, line) + (servesAfter[line] > 0 ? ` (${servesAfter[line]} s)` : '')),
    ]),
  );
}

function lineInWords({ types, routes }: Model, line: number): string {
  const own = types.filter(({ route }) => routes[route].line === line).map(({ name }) => name);
  const called = types
    .filter(({ callback }) => callback !== null && routes[callback.route].line === line)
    .map(({ name }) => `${name}…`);
  return (own.length > 0 ? own : called).map((name) => name.replace('phone/', '')).join('+');
}

/** The line in which contacts of a type wait. */
export function lineOf({ types, routes }: Model, name: string): number {
  return routes[types.find((type) => type.name === name)!.route].line;
}

function inWords(tiers: readonly (readonly number[])[], name: (index: number) => string): string {
  return tiers.map((tier) => tier.map(name).join(' = ')).join(' > ');
}
