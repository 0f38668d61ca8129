/** The report of a comparison: the answer first, then each KPI of both scenarios with the paired difference and a verdict. */
import type { CompareResult, DifferenceRow, RunResult, ScopeKind, Verdict } from '../metrics/result.ts';
import { type Block, type Cell, type Column, heading, lines, type Tone } from './block.ts';
import { comparisonFindings } from './finding.ts';
import { isFormulaVariant, titleOf, unitOf } from './metric-name.ts';
import { precisionLines } from './precision-lines.ts';
import { bare, difference, percent, quantity } from './quantity.ts';
import { runLabels } from './run-label.ts';
import { serviceLevelLines } from './service-level-lines.ts';
import { widthOf } from './text-width.ts';

const PART_KPIS = [
  'service_level',
  'average_speed_of_answer',
  'abandonment_rate',
  'handled',
  'average_handle_time',
  'occupancy',
];
const EVIDENT: readonly Verdict[] = ['better', 'worse', 'different'];

/** Columns that a scenario's name may take at the head of a table. */
const LONGEST_TITLE = 18;

const TONES: Readonly<Record<Verdict, Tone | null>> = {
  better: 'good',
  worse: 'bad',
  different: null,
  'no evidence': 'quiet',
  'no data': 'quiet',
};

export function compareReport(result: CompareResult): Block[] {
  const runs = [result.baseline, ...result.candidates.map((candidate) => candidate.run)];
  const labels = runLabels(runs);
  return [
    lines(...comparisonFindings(result, labels)),
    heading(1, `${labels.slice(1).join(', ')} against ${labels[0]}`),
    lines(...provenance(result, runs, labels)),
    ...warnings(runs, labels),
    heading(2, 'Service level'),
    { kind: 'list', items: serviceLevels(runs, labels) },
    ...result.candidates.flatMap(({ differences }, c) => candidateBlocks(differences, labels[0]!, labels[c + 1]!)),
  ];
}

function provenance(result: CompareResult, runs: readonly RunResult[], labels: readonly string[]): string[] {
  const { method, comparisons } = result.simultaneous;
  const contacts = runs.reduce((sum, run) => sum + run.contacts, 0);
  return [
    ...runs.map(
      ({ scenario }, r) =>
        `${r === 0 ? 'Baseline' : 'Candidate'}: ${labels[r]}, ${scenario.file}, model ${scenario.fingerprint.slice(0, 12)}`,
    ),
    `${bare('count', result.replications)} replications each · seed ${result.seed} · ${bare('count', contacts)} contacts simulated · ${result.engine}`,
    `Differences are candidate − baseline, paired on the same customers, ± the half-width of their ${percent(result.confidence)} confidence interval` +
      (comparisons > 1 ? ` (${method}, for ${bare('count', comparisons)} candidates read at once).` : '.'),
    ...precisionLines(result.baseline, 'of the baseline'),
  ];
}

function warnings(runs: readonly RunResult[], labels: readonly string[]): Block[] {
  const items = runs.flatMap((run, r) => run.warnings.map((warning) => `${labels[r]}: ${warning}`));
  return items.length === 0 ? [] : [heading(2, 'Take care'), { kind: 'list', items }];
}

/** One line for a channel that every scenario measures the same way, else one a scenario. */
function serviceLevels(runs: readonly RunResult[], labels: readonly string[]): string[] {
  const told = runs.map(serviceLevelLines);
  const same = told.every((sentences) => sentences.join('\n') === told[0]!.join('\n'));
  return same ? told[0]! : told.flatMap((sentences, r) => sentences.map((sentence) => `${labels[r]}: ${sentence}`));
}

function candidateBlocks(differences: readonly DifferenceRow[], baseline: string, candidate: string): Block[] {
  const rows = differences.filter((row) => !isFormulaVariant(row.metric));
  const whole = rows.filter((row) => row.scope === 'whole');
  return [
    heading(2, `The whole center: ${candidate} against ${baseline}`),
    table(whole, baseline, candidate),
    ...(['channel', 'intent', 'team'] as const).flatMap((kind) => partBlocks(rows, kind, baseline)),
  ];
}

/** Where it matters: of the KPIs people steer parts by, those with evidence, of a kind of scope that has more than one name. */
function partBlocks(rows: readonly DifferenceRow[], kind: ScopeKind, baseline: string): Block[] {
  const here = rows.filter((row) => row.scope === kind);
  if (new Set(here.map((row) => row.name)).size < 2) return [];
  const told = here.filter((row) => PART_KPIS.includes(row.metric) && EVIDENT.includes(row.verdict));
  if (told.length === 0) return [heading(2, `By ${kind}`), lines(`No evidence of a difference for any ${kind}.`)];
  const rest = `Rows without evidence are left out, and other KPIs by ${kind}; JSON and CSV have all.`;
  return [heading(2, `By ${kind}`), partTable(told, kind, baseline), lines(rest)];
}

function table(rows: readonly DifferenceRow[], baseline: string, candidate: string): Block {
  return {
    kind: 'table',
    columns: [
      { title: 'KPI', align: 'left' },
      { title: columnTitle(baseline, 'baseline'), align: 'quantity' },
      { title: columnTitle(candidate, 'candidate'), align: 'quantity' },
      ...LAST_COLUMNS,
    ],
    rows: rows.map((row) => {
      const unit = unitOf(row.metric);
      return [titleOf(row.metric), quantity(unit, row.baseline), quantity(unit, row.candidate), ...lastCells(row)];
    }),
  };
}

function partTable(rows: readonly DifferenceRow[], kind: ScopeKind, baseline: string): Block {
  return {
    kind: 'table',
    columns: [
      { title: kind, align: 'left' },
      { title: 'KPI', align: 'left' },
      { title: columnTitle(baseline, 'baseline'), align: 'quantity' },
      ...LAST_COLUMNS,
    ],
    rows: rows.map((row) => [
      row.name,
      titleOf(row.metric),
      quantity(unitOf(row.metric), row.baseline),
      ...lastCells(row),
    ]),
  };
}

const LAST_COLUMNS: readonly Column[] = [
  { title: 'difference', align: 'quantity' },
  { title: 'verdict', align: 'left' },
];

function lastCells(row: DifferenceRow): Cell[] {
  return [difference(unitOf(row.metric), row.difference), verdictCell(row.verdict)];
}

/** A scenario's name heads its column when it is about as wide as a figure. */
function columnTitle(label: string, role: string): string {
  return widthOf(label) <= LONGEST_TITLE ? label : role;
}

function verdictCell(verdict: Verdict): Cell {
  const tone = TONES[verdict];
  return tone === null ? verdict : { text: verdict, tone };
}
