/** A run over the hours of its day: service level against its target, what was offered, how busy the agents were. */
import type { RunResult, ScopeResult } from '../metrics/result.ts';
import { brokenTitle, type Chart, OKABE_ITO, theme, VEGA_LITE } from './chart-theme.ts';
import { dayBars, dayPanel } from './day-panel.ts';
import { dayRows } from './day-rows.ts';
import { commonTarget, runFinding } from './finding.ts';
import { percent } from './quantity.ts';

export function intervalChart(run: RunResult): Chart {
  const whole = run.scopes.filter((scope) => scope.scope === 'whole');
  const lines = serviceLevelScopes(run);
  const of = lines.map(nameIn(run));
  const target = commonTarget(run);
  const targets =
    target !== null
      ? [{ of: null, value: target }]
      : run.serviceLevel.flatMap((line) =>
          line.target === null || !of.includes(line.channel) ? [] : [{ of: line.channel, value: line.target }],
        );
  const subtitle = `Mean of ${run.replications} replications; band: ${percent(run.confidence)} confidence interval${targets.length > 0 ? '; dashed: target' : ''}. By interval of arrival.`;
  return {
    $schema: VEGA_LITE,
    description: `Service level, contacts offered and occupancy by interval of the day, ${run.scenario.name}.`,
    title: { text: brokenTitle(runFinding(run), 92), subtitle },
    config: theme,
    vconcat: [
      dayPanel({
        title: 'service level',
        unit: 'fraction',
        rows: lines.flatMap((scope, i) => dayRows(of[i]!, scope, 'service_level', true)),
        of,
        height: 200,
        targets,
      }),
      dayBars({
        title: 'offered',
        rows: whole.flatMap((scope) => dayRows('offered', scope, 'offered', false)),
        height: 90,
      }),
      dayPanel({
        title: 'occupancy',
        unit: 'fraction',
        rows: whole.flatMap((scope) => dayRows('all agents', scope, 'occupancy', true)),
        of: ['all agents'],
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

function nameIn(run: RunResult): (scope: ScopeResult) => string {
  return (scope) => (scope.scope === 'whole' ? run.scenario.name : scope.name);
}
