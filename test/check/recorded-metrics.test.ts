import { expect, it } from 'vitest';
import { isRecorded } from '../../src/check/recorded-metrics.ts';
import { metrics } from '../../src/metrics/catalogue.ts';

it('records KPIs that the catalogue has: twenty of the whole, fewer of its parts', () => {
  const recorded = (scope: 'whole' | 'channel' | 'team' | 'intent', parts: number) =>
    metrics.filter(({ id, scopes }) => scopes.includes(scope) && isRecorded(scope, id, parts)).length;
  expect([recorded('whole', 1), recorded('channel', 2), recorded('team', 2)]).toEqual([20, 7, 3]);
  // A lone channel is the whole once more.
  expect([recorded('channel', 1), recorded('team', 1), recorded('intent', 9)]).toEqual([0, 0, 0]);
});
