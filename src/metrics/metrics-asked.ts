import type { Model } from '../compile/model.ts';
import type { Metric, Pair } from './metric.ts';
import { type Need, needsOf } from './needs.ts';
import { listScopes, type Scope } from './scopes.ts';

/**
 * The metrics of a model's scope: those whose behaviour it uses, in one of the models that are looked at together. What
 * one scenario of a comparison has, the others are asked for too.
 */
export function metricsAsked(
  metrics: readonly Metric[],
  model: Model,
  scope: Scope,
  together: readonly Model[],
): Metric[] {
  const own = needsOf(model, scope);
  const all = together.flatMap((other) => {
    const same = listScopes(other).find(({ kind, name }) => kind === scope.kind && name === scope.name);
    return same === undefined ? [] : [needsOf(other, same)];
  });
  return metrics
    .filter((metric) => metric.scopes.includes(scope.kind) && all.some((uses) => meets(uses, metric)))
    .map((metric) => (metric.unknownWithout && !meets(own, metric) ? withoutData(metric) : metric));
}

/** Whether a model says anything of a metric, be it 0. */
export function isKnownIn(model: Model, scope: Scope, metric: Metric): boolean {
  return metric.scopes.includes(scope.kind) && (!metric.unknownWithout || meets(needsOf(model, scope), metric));
}

function meets(uses: ReadonlySet<Need>, { needs = [] }: Metric): boolean {
  return needs.every((need) => uses.has(need));
}

function withoutData(metric: Metric): Metric {
  const nothing = (): Pair => [0, 0];
  return { ...metric, ofContacts: nothing, ofTeams: nothing };
}
