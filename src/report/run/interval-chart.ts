/** A run over the hours of its day: service level against its target, what was offered, agents against need, how busy. */
import type { RunResult, ScopeResult } from '../../metrics/result.ts';
import { type Chart, chartTitle, OKABE_ITO, themeIn, VEGA_LITE } from '../chart-theme.ts';
import { commonTarget, runFinding } from '../finding.ts';
import type { Speech } from '../language/speech.ts';
import { shorten } from '../plan/shorten.ts';
import { dayBars, dayPanel, type Hours, hoursOf } from './day-panel.ts';
import { dayRows } from './day-rows.ts';
import { channelLabels } from './labels.ts';
import { mostShort, staffingPanel } from './staffing-panel.ts';

export function intervalChart(run: RunResult, speech: Speech): Chart {
  const words = speech.words.runCharts.intervals;
  const wholes = run.scopes.filter((scope) => scope.scope === 'whole');
  const offered = wholes.flatMap((scope) => dayRows('', scope, 'offered', speech));
  const busy = wholes.flatMap((scope) => dayRows(words.allTeams, scope, 'occupancy', speech));
  const hours = hoursOf(offered);
  const level = levelPanel(run, hours, speech);
  const replications = speech.counted(run.replications, 'replication');
  const subtitle = words.subtitle(replications, speech.figures.percent(run.confidence), level.targets.length > 0);
  const occupancy = { title: speech.kpis.noun('occupancy'), isFraction: true, hours, rows: busy, height: 90 };
  return {
    $schema: VEGA_LITE,
    description: words.description(shorten(run.scenario.name, 80)),
    title: chartTitle(findingsOf(run, speech), subtitle),
    config: themeIn(speech),
    vconcat: [
      dayPanel(level, speech),
      dayBars({ title: speech.kpis.noun('offered'), hours, rows: offered, height: 90 }, speech),
      staffingPanel(run, hours, 110, speech),
      dayPanel({ ...occupancy, of: [words.allTeams] }, speech),
    ],
    resolve: { scale: { color: 'independent', shape: 'independent' } },
  };
}

/** The service level, a line a channel, against its target. */
function levelPanel(run: RunResult, hours: Hours, speech: Speech) {
  const lines = serviceLevelScopes(run);
  const labels = channelLabels(run);
  const of = lines.map((scope) => labels.get(scope.name) ?? speech.words.common.allChannels);
  const rows = lines.flatMap((scope, i) => dayRows(of[i]!, scope, 'service_level', speech));
  const targets = targetsOf(run, labels, of);
  return { title: speech.kpis.noun('service_level'), isFraction: true, hours, rows, of, height: 200, targets };
}

/** What customers got, and when agents were fewest against the need. */
function findingsOf(run: RunResult, speech: Speech): string[] {
  const finding = runFinding(run, speech);
  const short = mostShort(run.detail.staffing);
  if (short === null) return [finding];
  const { figures, words } = speech;
  const { onDuty: mean } = short;
  const onDuty = mean.halfWidth === 0 ? figures.bare('agents', mean.value) : figures.quantity('agents', mean);
  return [finding, words.runCharts.intervals.mostShort(short.from, onDuty, figures.bare('agents', short.needed))];
}

/** A line a channel while there are colours for them; else one for the whole. */
function serviceLevelScopes(run: RunResult): readonly ScopeResult[] {
  const channels = run.scopes.filter((scope) => scope.scope === 'channel' && scope.intervals.length > 0);
  if (channels.length > 0 && channels.length <= OKABE_ITO.length) return channels;
  return run.scopes.filter((scope) => scope.scope === 'whole');
}

/** One line when all channels aim at the same; else one a channel, in its colour. */
function targetsOf(run: RunResult, labels: ReadonlyMap<string, string>, of: readonly string[]) {
  const target = commonTarget(run);
  if (target !== null) return [{ of: null, value: target }];
  return run.serviceLevel.flatMap(({ channel, target: own }) => {
    const label = labels.get(channel);
    return own === null || label === undefined || !of.includes(label) ? [] : [{ of: label, value: own }];
  });
}
