import { describe, expect, it } from 'vitest';
import { metrics } from '../../src/metrics/catalogue.ts';
import { Estimates } from '../../src/metrics/estimates.ts';
import { NEEDS } from '../../src/metrics/needs.ts';
import { modelByHand, teamByHand, typeByHand } from './model-by-hand.ts';
import { estimatesOf, HandTally } from './tally-by-hand.ts';

/** Whoever's issue is not resolved comes back. */
const RETURNS = { probability: 1, after: 0, most: 1, to: [{ type: 0, share: 1 }] };

const plain = modelByHand();
const resolving = modelByHand({ types: [typeByHand({ fcr: [0.8], repeat: RETURNS })] });
const redial = { afterAbandoning: [1], afterBlocking: [1], after: 0, most: 1, to: [{ type: 0, share: 1 }] };
const idsOf = (estimates: Estimates): string[] => Object.keys(estimates.scopeResults(0.95)[0]!.metrics);

describe('a KPI that a model has no use for', () => {
  it('is left out: a plain model has exactly the KPIs without needs', () => {
    const ids = metrics.filter(({ scopes, needs }) => scopes.includes('whole') && needs === undefined);
    expect(idsOf(new Estimates(plain))).toEqual(ids.map(({ id }) => id));
  });

  it('is asked for when another model of the comparison has use for it', () => {
    const together = new Estimates(plain, [plain, resolving]);
    expect(idsOf(together)).toContain('first_contact_resolution');
    expect(idsOf(together)).toEqual(idsOf(new Estimates(resolving, [plain, resolving])));
    together.add(new HandTally(plain).contacts({ handled: 3 }).values);
    expect(together.of('whole', 'all', 'first_contact_resolution', 0.95)!.value).toBeNull();
  });

  it('is 0 where there is nothing to count, and no data where nothing is said', () => {
    const paid = modelByHand({
      types: [typeByHand({ redial })],
      teams: [teamByHand({}, { wage: Float64Array.of(30) })],
    });
    const together = new Estimates(plain, [plain, paid]);
    together.add(new HandTally(plain).contacts({ offered: 3, handled: 3 }).values);
    const value = (metric: string) => together.of('whole', 'all', metric, 0.95)!.value;
    expect([value('redials'), value('first_contacts')]).toEqual([0, 3]);
    expect([value('labour_cost'), value('cost_per_contact'), value('issues_lost')]).toEqual([null, null, null]);
    expect(together.of('team', 'front', 'labour_cost', 0.95)!.value).toBeNull();
  });

  it('costs nothing: a model without behaviours has no counters of them', () => {
    expect(new HandTally(plain).values.length).toBeLessThan(new HandTally(resolving).values.length);
    expect(estimatesOf(plain, new HandTally(plain).contacts({ offered: 2, handled: 2 })).value('arrivals')).toBe(2);
  });
});

it('every need is one that some KPI has', () => {
  const used = new Set(metrics.flatMap(({ needs = [] }) => needs));
  expect(NEEDS.filter((need) => !used.has(need))).toEqual([]);
});
