/** The paired differences of a comparison: one row a KPI, a point with its interval, and the line of no difference. */
import type { CompareResult, DifferenceRow } from '../../metrics/result.ts';
import { type Chart, chartTitle, noDataPanel, themeIn, VEGA_LITE } from '../chart-theme.ts';
import { comparisonFindings } from '../finding.ts';
import { unitOf } from '../language/kpis.ts';
import type { Speech } from '../language/speech.ts';
import { DIFFERENCE_VERDICTS, verdictChannels } from '../plan/plan-chart.ts';
import { shorten } from '../plan/shorten.ts';
import { runLabels } from '../run-label.ts';
import { TOLD, tell, UNHEARD } from './told.ts';

const SHOWN = [
  'service_level',
  'abandonment_rate',
  'blocking_rate',
  'delay_probability',
  'occupancy',
  'average_speed_of_answer',
  'mean_wait',
  'wait_p90',
  'average_handle_time',
];
const PANELS = [
  { unit: 'fraction', title: 'points', scale: 100 },
  { unit: 'seconds', title: 'seconds', scale: 1 },
] as const;
const WIDTH = 420;

export function comparisonChart(result: CompareResult, speech: Speech): Chart {
  const words = speech.words.runCharts.comparison;
  const labels = runLabels([result.baseline, ...result.candidates.map((candidate) => candidate.run)]);
  const replications = speech.counted(result.replications, 'replication');
  const subtitle = words.subtitle(shorten(labels[0]!, 60), replications, speech.figures.percent(result.confidence));
  return {
    $schema: VEGA_LITE,
    description: words.description(shorten(labels[0]!, 80)),
    title: chartTitle(comparisonFindings(result, labels, speech), subtitle),
    config: themeIn(speech),
    vconcat: result.candidates.map(({ differences }, c) => ({
      ...(result.candidates.length > 1 ? { title: { text: shorten(labels[c + 1]!, 80), fontSize: 12 } } : {}),
      vconcat: panels(differences, speech),
    })),
  };
}

/** A panel for each unit that has a difference to show. */
function panels(differences: readonly DifferenceRow[], speech: Speech) {
  const words = speech.words.runCharts.comparison;
  const filled = PANELS.map(({ unit, title, scale }) => ({
    title: words[title],
    rows: rowsOf(differences, unit, scale, speech),
  }));
  const shown = filled.filter(({ rows }) => rows.length > 0);
  return shown.length === 0
    ? [noDataPanel(words.differences, WIDTH, 60, speech)]
    : shown.map(({ rows, title }) => panel(rows, title, speech));
}

interface DifferencePoint {
  readonly kpi: string;
  readonly value: number;
  readonly low: number;
  readonly high: number;
  readonly verdict: string;
  readonly text: string;
}

function rowsOf(differences: readonly DifferenceRow[], unit: string, scale: number, speech: Speech): DifferencePoint[] {
  const { figures, kpis, words } = speech;
  return SHOWN.flatMap((id) => {
    const row = differences.find((candidate) => candidate.scope === 'whole' && candidate.metric === id);
    if (row === undefined || unitOf(id) !== unit || row.difference.value === null) return [];
    const [value, halfWidth] = [row.difference.value * scale, (row.difference.halfWidth ?? 0) * scale];
    const verdict = words.common.verdicts[row.verdict];
    const text = `${figures.difference(unit, row.difference)}: ${verdict}`;
    return [{ kpi: kpis.plain(id), value, low: value - halfWidth, high: value + halfWidth, verdict, text }];
  });
}

function panel(rows: readonly DifferencePoint[], title: string, speech: Speech) {
  const y = { field: 'kpi', type: 'nominal' as const, sort: null, axis: { title: null, labelLimit: 300 } };
  const { color, shape } = verdictChannels(DIFFERENCE_VERDICTS, speech);
  const x = { type: 'quantitative' as const, axis: { title, tickCount: 6 } };
  return {
    width: WIDTH,
    height: { step: 26 },
    data: { values: [...rows] },
    layer: [
      { mark: { type: 'rule' as const, color: '#333333', ...UNHEARD }, encoding: { x: { datum: 0, ...x } } },
      {
        mark: { type: 'rule' as const, strokeWidth: 2.5, ...UNHEARD },
        encoding: { y, x: { field: 'low', ...x }, x2: { field: 'high' }, color },
      },
      {
        transform: tell('kpi', 'text'),
        mark: { type: 'point' as const, filled: true, size: 90, opacity: 1 },
        encoding: {
          y,
          x: { field: 'value', ...x },
          color,
          shape,
          description: TOLD,
          tooltip: [
            { field: 'kpi', type: 'nominal' as const, title: speech.words.common.kpi },
            { field: 'text', type: 'nominal' as const, title: speech.words.common.difference },
          ],
        },
      },
    ],
  };
}
