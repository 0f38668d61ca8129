import type { Scenario } from '../../documents/scenario.ts';
import type { RouteModel } from '../model.ts';
import { candidates, namesToIndices, type Way } from './way.ts';

/**
 * Teams that may take a contact as well once it has waited so long, soonest first; each is named once, at its soonest,
 * and none that is tried on arrival.
 */
export function overflowOf(way: Way, tiers: RouteModel['tiers'], scenario: Scenario): RouteModel['overflow'] {
  const able = candidates(way, scenario).map(({ team }) => team);
  const tried = new Set(tiers.flat());
  const steps = new Map<number, number[]>();
  for (const { intent, after, to } of [...scenario.routing.overflow].sort((a, b) => a.after - b.after)) {
    if (intent !== null && intent !== way.type.intent.name) continue;
    for (const team of namesToIndices(to, scenario.teams)) {
      if (tried.has(team) || !able.includes(team)) continue;
      tried.add(team);
      steps.set(after, [...(steps.get(after) ?? []), team]);
    }
  }
  return [...steps].map(([after, teams]) => ({ after, teams }));
}
