import { describe, expect, it } from 'vitest';
import { metrics } from '../../src/metrics/catalogue.ts';
import { Estimates } from '../../src/metrics/estimates.ts';
import { NEEDS } from '../../src/metrics/needs.ts';
import { modelByHand, typeByHand } from './model-by-hand.ts';
import { estimatesOf, HandTally } from './tally-by-hand.ts';

const plain = modelByHand();
const resolving = modelByHand({ types: [typeByHand({ fcr: [0.8] })] });
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
    expect(together.of('whole', 'all', 'issues_lost', 0.95)!.value).toBe(0);
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
