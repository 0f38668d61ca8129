/** A run over the hours of its day: service level against its target, what was offered, how many agents were on duty, how busy. */
import type { RunResult, ScopeResult } from '../metrics/result.ts';
import { type Chart, chartTitle, OKABE_ITO, theme, VEGA_LITE } from './chart-theme.ts';
import { dayBars, dayPanel, hoursOf } from './day-panel.ts';
import { dayRows } from './day-rows.ts';
import { commonTarget, runFinding } from './finding.ts';
import { percent } from './quantity.ts';

export function intervalChart(run: RunResult): Chart {
  const whole = run.scopes.filter((scope) => scope.scope === 'whole');
  const lines = serviceLevelScopes(run);
  const of = lines.map((scope) => (scope.scope === 'whole' ? 'all channels' : scope.name));
  const offered = whole.flatMap((scope) => dayRows('offered', scope, 'offered', false));
  const hours = hoursOf(offered);
  const targets = targetsOf(run, of);
  const subtitle =
    `Mean of ${run.replications} replications; band: ${percent(run.confidence)} confidence interval` +
    `${targets.length > 0 ? '; dashed: target' : ''}. By interval of arrival.`;
  return {
    $schema: VEGA_LITE,
    description: `Service level, contacts offered, agents and occupancy by interval of the day: ${run.scenario.name}.`,
    title: chartTitle([runFinding(run)], subtitle),
    config: theme,
    vconcat: [
      dayPanel({
        title: 'service level',
        isFraction: true,
        hours,
        rows: lines.flatMap((scope, i) => dayRows(of[i]!, scope, 'service_level', true)),
        of,
        height: 200,
        targets,
      }),
      dayBars({ title: 'offered', hours, rows: offered, height: 90 }),
      dayBars({
        title: 'agents on duty',
        hours,
        rows: whole.flatMap((scope) => dayRows('on duty', scope, 'mean_on_duty', false)),
        height: 90,
      }),
      dayPanel({
        title: 'occupancy',
        isFraction: true,
        hours,
        rows: whole.flatMap((scope) => dayRows('all teams', scope, 'occupancy', true)),
        of: ['all teams'],
        height: 90,
      }),
    ],
    resolve: { scale: { color: 'independent' } },
  };
}

/** A line a channel while there are colours for them; else one for the whole. */
function serviceLevelScopes(run: RunResult): readonly ScopeResult[] {
  const channels = run.scopes.filter((scope) => scope.scope === 'channel' && scope.intervals.length > 0);
  if (channels.length > 0 && channels.length <= OKABE_ITO.length) return channels;
  return run.scopes.filter((scope) => scope.scope === 'whole');
}

/** One line when all channels aim at the same; else one a channel, in its colour. */
function targetsOf(run: RunResult, of: readonly string[]) {
  const target = commonTarget(run);
  if (target !== null) return [{ of: null, value: target }];
  return run.serviceLevel.flatMap(({ channel, target: own }) =>
    own === null || !of.includes(channel) ? [] : [{ of: channel, value: own }],
  );
}
