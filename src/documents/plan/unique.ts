import { backticked } from '../found.ts';
import type { Spot } from '../spot.ts';

/** Notes every id that another has already. */
export function checkUnique(ids: readonly Spot<string>[], sort: string): void {
  const seen = new Set<string>();
  for (const id of ids) {
    if (id.value === undefined) continue;
    if (seen.has(id.value)) id.error('duplicate-id', `another ${sort} has the id ${backticked(id.value)} already`);
    seen.add(id.value);
  }
}
