/** The paired differences of a comparison: one row a KPI, a point with its interval, and the line of no difference. */
import type { CompareResult, DifferenceRow } from '../metrics/result.ts';
import { BLUE, type Chart, chartTitle, GREY, noDataPanel, theme, VEGA_LITE, VERMILLION } from './chart-theme.ts';
import { comparisonFindings } from './finding.ts';
import { plainLabelOf, unitOf } from './metric-name.ts';
import { difference, percent } from './quantity.ts';
import { runLabels } from './run-label.ts';
import { printable } from './text-width.ts';

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
  { unit: 'fraction', title: 'difference in percentage points', scale: 100 },
  { unit: 'seconds', title: 'difference in seconds', scale: 1 },
] as const;
const WIDTH = 420;
const VERDICTS = ['better', 'worse', 'different', 'no evidence'];
const COLOURS = [BLUE, VERMILLION, '#CC79A7', GREY];
const SHAPES = ['triangle-up', 'triangle-down', 'diamond', 'circle'];

export function comparisonChart(result: CompareResult): Chart {
  const labels = runLabels([result.baseline, ...result.candidates.map((candidate) => candidate.run)]);
  const pairing = `Paired differences over ${result.replications} replications, with their ${percent(result.confidence)} confidence intervals.`;
  return {
    $schema: VEGA_LITE,
    description: `Differences of KPIs against ${labels[0]}.`,
    title: chartTitle(comparisonFindings(result, labels), `Against ${labels[0]}. ${pairing}`),
    config: theme,
    vconcat: result.candidates.map(({ differences }, c) => ({
      ...(result.candidates.length > 1 ? { title: { text: printable(labels[c + 1]!), fontSize: 12 } } : {}),
      vconcat: panels(differences),
    })),
  };
}

/** A panel for each unit that has a difference to show. */
function panels(differences: readonly DifferenceRow[]) {
  const filled = PANELS.map(({ unit, title, scale }) => ({ title, rows: rowsOf(differences, unit, scale) }));
  const shown = filled.filter(({ rows }) => rows.length > 0);
  return shown.length === 0
    ? [noDataPanel('differences', WIDTH, 60)]
    : shown.map(({ rows, title }) => panel(rows, title));
}

interface DifferencePoint {
  readonly kpi: string;
  readonly value: number;
  readonly low: number;
  readonly high: number;
  readonly verdict: string;
  readonly text: string;
}

function rowsOf(differences: readonly DifferenceRow[], unit: string, scale: number): DifferencePoint[] {
  return SHOWN.flatMap((id) => {
    const row = differences.find((candidate) => candidate.scope === 'whole' && candidate.metric === id);
    if (row === undefined || unitOf(id) !== unit || row.difference.value === null) return [];
    const [value, halfWidth] = [row.difference.value * scale, (row.difference.halfWidth ?? 0) * scale];
    const text = `${difference(unit, row.difference)}: ${row.verdict}`;
    return [
      { kpi: plainLabelOf(id), value, low: value - halfWidth, high: value + halfWidth, verdict: row.verdict, text },
    ];
  });
}

function panel(rows: readonly DifferencePoint[], title: string) {
  const y = { field: 'kpi', type: 'nominal' as const, sort: null, axis: { title: null, labelLimit: 300 } };
  const color = {
    field: 'verdict',
    type: 'nominal' as const,
    scale: { domain: VERDICTS, range: COLOURS },
    legend: { title: null, orient: 'bottom' as const },
  };
  const x = { type: 'quantitative' as const, axis: { title, tickCount: 6 } };
  return {
    width: WIDTH,
    height: { step: 26 },
    data: { values: [...rows] },
    layer: [
      { mark: { type: 'rule' as const, color: '#333333' }, encoding: { x: { datum: 0, ...x } } },
      {
        mark: { type: 'rule' as const, strokeWidth: 2.5 },
        encoding: { y, x: { field: 'low', ...x }, x2: { field: 'high' }, color },
      },
      {
        mark: { type: 'point' as const, filled: true, size: 90, opacity: 1 },
        encoding: {
          y,
          x: { field: 'value', ...x },
          color,
          shape: {
            field: 'verdict',
            type: 'nominal' as const,
            scale: { domain: VERDICTS, range: SHAPES },
            legend: { title: null, orient: 'bottom' as const },
          },
          tooltip: [
            { field: 'kpi', type: 'nominal' as const, title: 'KPI' },
            { field: 'text', type: 'nominal' as const, title: 'difference' },
          ],
        },
      },
    ],
  };
}
