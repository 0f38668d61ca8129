import type { Model } from '../compile/model.ts';
import type { ScopeKind } from '../documents/scope-kind.ts';
import type { AskedCell } from './asked.ts';
import { metrics } from './catalogue.ts';
import { metricsAsked } from './metrics-asked.ts';
import { listScopes } from './scopes.ts';

/** Kinds of which every comparison is told; of intents and sites only what is asked for. */
const TOLD: readonly ScopeKind[] = ['whole', 'channel', 'team', 'journey', 'customers'];

/**
 * The cells of a comparison: the KPIs of the whole center and its parts, as far as any of the models has them.
 * @param more asked for beside them, by key results, gates and costs
 */
export function askedCells(models: readonly Model[], more: readonly AskedCell[] = []): AskedCell[] {
  const cells = new Map<string, AskedCell>();
  const add = (cell: AskedCell): void => {
    const key = JSON.stringify([cell.scope, cell.name, cell.metric]);
    if (!cells.has(key)) cells.set(key, cell);
  };
  for (const model of models) {
    for (const scope of listScopes(model)) {
      if (!TOLD.includes(scope.kind)) continue;
      for (const { id } of metricsAsked(metrics, model, scope, models)) {
        add({ scope: scope.kind, name: scope.name, metric: id });
      }
    }
  }
  for (const cell of more) add(cell);
  return [...cells.values()];
}
