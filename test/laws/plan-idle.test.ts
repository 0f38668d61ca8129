import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { ComparisonOptions } from '../../src/plan/alternative.ts';
import { comparePlans } from '../../src/plan/compare-plans.ts';
import { studyOf } from '../../src/plan/study.ts';
import { openStage } from '../../src/replication/stage.ts';
import { howToScenarios } from '../shipped-scenario.ts';
import { dateOf, entrantOf, stage, unlike, type WrittenEffect, type WrittenStep } from './rehearsing.ts';
import { EVERY_KIND, HOURS, wholeCenter } from './whole-center.ts';

const FOLDER = fileURLToPath(new URL('../../scenarios/', import.meta.url));
const DAYS = 4;

/** What a plan may say without saying anything. */
function nothingIn(scenario: string): { readonly start: string; readonly effects: WrittenEffect[] } {
  const { calendar, channels, teams, routing } = parse(readFileSync(FOLDER + scenario, 'utf8'));
  const volumes = Object.entries(channels as Record<string, { volume?: { trace?: string } }>)
    .filter(([, { volume }]) => volume !== undefined && volume.trace === undefined)
    .map(([name]): WrittenEffect => ({ multiply: `channels.${name}.volume.factor`, by: '100%' }));
  const staff = Object.keys(teams).map((name): WrittenEffect => ({ add: `teams.${name}.staffing`, by: '0%' }));
  const strategy = routing?.strategy as string | undefined;
  const own: WrittenEffect[] = strategy === undefined ? [] : [{ set: 'routing.strategy', to: strategy }];
  const start = new Date(Date.parse(calendar?.start ?? '2027-01-04') + 86_400_000).toISOString().slice(0, 10);
  return { start, effects: [...volumes, ...staff, ...own] };
}

describe('a step without effect', () => {
  // The last scenario of each page.
  const pages = [...new Map(howToScenarios().map((path) => [path.split('/')[1]!, path])).values()];

  it.each(pages)('gives every figure of %s as it was to the last bit', (scenario) => {
    const { asked, rehearseBaseline, rehearsePlan } = stage(scenario, [nothingIn(scenario)], { days: 3 });
    expect(unlike(rehearseBaseline(1), rehearsePlan(1), asked)).toEqual([]);
  });

  it.each(
    Object.keys(HOURS) as (keyof typeof HOURS)[],
  )('is one that never comes, whatever it would have switched on, in a center open %s', (hours) => {
    const effects = EVERY_KIND.filter((effect) => 'set' in effect && effect.set.endsWith('.enabled'));
    const never = { start: dateOf(1), delivery: { on_time: '0%', never: '100%' }, effects };
    const { asked, rehearseBaseline, rehearsePlan } = stage(wholeCenter(hours), [never], { days: DAYS });
    expect(unlike(rehearseBaseline(0), rehearsePlan(0), asked)).toEqual([]);
  });

  it('differs from the baseline by exactly 0 in every KPI, whatever rivals ask to be read', async () => {
    const idle: WrittenStep = { start: dateOf(1), effects: [{ multiply: 'channels.chat.volume.factor', by: '100%' }] };
    const busy: WrittenStep = { start: dateOf(2), effects: [{ set: 'self_service.ivr.cost', to: 1 }] };
    const odd = { reviews: [dateOf(3), dateOf(9)] };
    const entrants = [
      entrantOf(wholeCenter('day and night'), [idle], { days: 12 }),
      entrantOf(wholeCenter('day and night'), [busy], { days: 12, rest: odd }),
    ].map((entrant) => {
      if (typeof entrant === 'string') throw new Error(entrant);
      return entrant;
    });
    const { rehearsables, frames, alternatives, horizon, currency } = studyOf(entrants, 'baseline');
    const options: ComparisonOptions = {
      ...{ seed: 'laws', replications: 5, confidence: 0.95, horizon, currency, drop: false, untilSure: false },
      select: { by: 'key results', probability: 0.95, indifference: 0.05 },
    };
    const opened = openStage(rehearsables, frames, { seed: 'laws', workers: 0, cache: null, engine: 'laws' });
    const { plans } = await comparePlans(opened, alternatives, options);
    const { metrics } = plans[0]!;
    expect(metrics.length).toBeGreaterThan(100);
    for (const { scope, name, metric, difference } of metrics) {
      const { value, halfWidth } = difference;
      expect([scope, name, metric, value ?? 0, halfWidth ?? 0]).toEqual([scope, name, metric, 0, 0]);
    }
  });
});
