/** The report of a comparison: the answer first, then each KPI of both scenarios with the paired difference and a verdict. */
import type {
  CandidateResult,
  CompareResult,
  DifferenceRow,
  Estimate,
  RunResult,
  ScopeKind,
} from '../metrics/result.ts';
import { type Block, heading, lines } from './block.ts';
import { DIFFERENCE_COLUMNS, differenceCells, EVIDENT } from './difference-cells.ts';
import { comparisonFindings } from './finding.ts';
import { byIdea, formulaOf, isFormulaVariant, labelOf, titleOf, unitOf } from './metric-name.ts';
import { precisionLines } from './precision-lines.ts';
import { bare, percent, quantity } from './quantity.ts';
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
  'containment',
  'first_contact_resolution',
  'csat_mean',
  'on_time_rate',
  'backlog',
  'utilisation',
  'labour_cost',
  'cost_per_contact',
  'conversion',
  'revenue',
  'retention',
];
/** Kinds of parts that have a table of their own. */
const PARTS: readonly ScopeKind[] = ['channel', 'intent', 'team', 'site', 'journey', 'customers'];

/** Columns that a scenario's name may take at the head of a table. */
const LONGEST_TITLE = 18;

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
    ...result.candidates.flatMap((one, c) =>
      candidateBlocks(one, { baseline: labels[0]!, candidate: labels[c + 1]!, currency: result.baseline.currency }),
    ),
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

/** Who is compared, and in which currency. */
interface Sides {
  readonly baseline: string;
  readonly candidate: string;
  readonly currency: string | undefined;
}

function candidateBlocks({ differences, netDeflection }: CandidateResult, sides: Sides): Block[] {
  const rows = differences.filter((row) => !isFormulaVariant(row.metric));
  const whole = rows.filter((row) => row.scope === 'whole');
  const ideas = byIdea(whole.map(({ metric }) => metric));
  return [
    ...ideas.flatMap(({ title, ids }) => [
      heading(2, title ?? `The whole center: ${sides.candidate} against ${sides.baseline}`),
      table(
        whole.filter(({ metric }) => ids.includes(metric)),
        sides,
      ),
    ]),
    ...deflectionBlocks(netDeflection),
    ...PARTS.flatMap((kind) => partBlocks(rows, kind, sides)),
  ];
}

function deflectionBlocks(netDeflection: Estimate | undefined): Block[] {
  if (netDeflection === undefined) return [];
  const id = 'net_deflection';
  return [
    heading(2, labelOf(id)),
    lines(`${quantity(unitOf(id), netDeflection)} = ${formulaOf(id)}, on the same customers.`),
  ];
}

/** Where it matters: of the KPIs people steer parts by, those with evidence, of a kind of scope that has more than one name. */
function partBlocks(rows: readonly DifferenceRow[], kind: ScopeKind, sides: Sides): Block[] {
  const here = rows.filter((row) => row.scope === kind);
  if (new Set(here.map((row) => row.name)).size < 2) return [];
  const told = here.filter((row) => PART_KPIS.includes(row.metric) && EVIDENT.includes(row.verdict));
  if (told.length === 0) return [heading(2, `By ${kind}`), lines(`No evidence of a difference for any ${kind}.`)];
  const rest = `Rows without evidence are left out, and other KPIs by ${kind}; JSON and CSV have all.`;
  return [heading(2, `By ${kind}`), partTable(told, kind, sides), lines(rest)];
}

function table(rows: readonly DifferenceRow[], { baseline, candidate, currency }: Sides): Block {
  return {
    kind: 'table',
    columns: [
      { title: 'KPI', align: 'left' },
      { title: columnTitle(baseline, 'baseline'), align: 'quantity' },
      { title: columnTitle(candidate, 'candidate'), align: 'quantity' },
      ...DIFFERENCE_COLUMNS,
    ],
    rows: rows.map((row) => {
      const unit = unitOf(row.metric, currency);
      return [
        titleOf(row.metric),
        quantity(unit, row.baseline),
        quantity(unit, row.candidate),
        ...differenceCells(row, unit),
      ];
    }),
  };
}

function partTable(rows: readonly DifferenceRow[], kind: ScopeKind, { baseline, currency }: Sides): Block {
  return {
    kind: 'table',
    columns: [
      { title: kind, align: 'left' },
      { title: 'KPI', align: 'left' },
      { title: columnTitle(baseline, 'baseline'), align: 'quantity' },
      ...DIFFERENCE_COLUMNS,
    ],
    rows: rows.map((row) => [
      row.name,
      titleOf(row.metric),
      quantity(unitOf(row.metric, currency), row.baseline),
      ...differenceCells(row, unitOf(row.metric, currency)),
    ]),
  };
}

/** A scenario's name heads its column when it is about as wide as a figure. */
function columnTitle(label: string, role: string): string {
  return widthOf(label) <= LONGEST_TITLE ? label : role;
}
