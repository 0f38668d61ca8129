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
import { differenceCells, differenceColumns, EVIDENT } from './difference-cells.ts';
import { comparisonFindings } from './finding.ts';
import { byIdea, isFormulaVariant, unitOf } from './language/kpis.ts';
import type { Speech } from './language/speech.ts';
import { precisionLines } from './precision-lines.ts';
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

export function compareReport(result: CompareResult, speech: Speech): Block[] {
  const runs = [result.baseline, ...result.candidates.map((candidate) => candidate.run)];
  const labels = runLabels(runs);
  const { words } = speech;
  return [
    lines(...comparisonFindings(result, labels, speech)),
    heading(1, words.compare.against(labels.slice(1).join(', '), labels[0]!)),
    lines(...provenance(result, runs, labels, speech)),
    ...warnings(runs, labels, speech),
    heading(2, words.run.serviceLevel),
    { kind: 'list', items: serviceLevels(runs, labels, speech) },
    ...result.candidates.flatMap((one, c) =>
      candidateBlocks(
        one,
        { baseline: labels[0]!, candidate: labels[c + 1]!, currency: result.baseline.currency },
        speech,
      ),
    ),
  ];
}

function provenance(
  result: CompareResult,
  runs: readonly RunResult[],
  labels: readonly string[],
  speech: Speech,
): string[] {
  const { method, comparisons } = result.simultaneous;
  const contacts = runs.reduce((sum, run) => sum + run.contacts, 0);
  const { side, simulated, paired, atOnce } = speech.words.compare;
  const several = comparisons > 1 ? atOnce(method, speech.counted(comparisons, 'candidate')) : '';
  return [
    ...runs.map(({ scenario: { file, fingerprint } }, r) =>
      side(r === 0 ? 'baseline' : 'candidate', labels[r]!, file, fingerprint.slice(0, 12)),
    ),
    simulated(
      speech.counted(result.replications, 'replication'),
      result.seed,
      speech.counted(contacts, 'contact'),
      result.engine,
    ),
    `${paired(speech.figures.percent(result.confidence))}${several}.`,
    ...precisionLines(result.baseline, true, speech),
  ];
}

function warnings(runs: readonly RunResult[], labels: readonly string[], speech: Speech): Block[] {
  const items = runs.flatMap((run, r) => run.warnings.map((warning) => `${labels[r]}: ${speech.remark(warning)}`));
  return items.length === 0 ? [] : [heading(2, speech.words.common.takeCare), { kind: 'list', items }];
}

/** One line for a channel that every scenario measures the same way, else one a scenario. */
function serviceLevels(runs: readonly RunResult[], labels: readonly string[], speech: Speech): string[] {
  const told = runs.map((run) => serviceLevelLines(run, speech));
  const same = told.every((sentences) => sentences.join('\n') === told[0]!.join('\n'));
  return same ? told[0]! : told.flatMap((sentences, r) => sentences.map((sentence) => `${labels[r]}: ${sentence}`));
}

/** Who is compared, and in which currency. */
interface Sides {
  readonly baseline: string;
  readonly candidate: string;
  readonly currency: string | undefined;
}

function candidateBlocks({ differences, netDeflection }: CandidateResult, sides: Sides, speech: Speech): Block[] {
  const rows = differences.filter((row) => !isFormulaVariant(row.metric));
  const whole = rows.filter((row) => row.scope === 'whole');
  const ideas = byIdea(whole.map(({ metric }) => metric));
  const { theWhole } = speech.words.compare;
  return [
    ...ideas.flatMap(({ title, ids }) => [
      heading(2, title === null ? theWhole(sides.candidate, sides.baseline) : title[speech.language]),
      table(
        whole.filter(({ metric }) => ids.includes(metric)),
        sides,
        speech,
      ),
    ]),
    ...deflectionBlocks(netDeflection, speech),
    ...PARTS.flatMap((kind) => partBlocks(rows, kind, sides, speech)),
  ];
}

function deflectionBlocks(netDeflection: Estimate | undefined, { kpis, figures, words }: Speech): Block[] {
  if (netDeflection === undefined) return [];
  const id = 'net_deflection';
  const value = figures.quantity(unitOf(id), netDeflection);
  return [heading(2, kpis.label(id)), lines(words.compare.onTheSameCustomers(value, kpis.formula(id)))];
}

/** Where it matters: of the KPIs people steer parts by, those with evidence, of a kind of scope that has more than one name. */
function partBlocks(rows: readonly DifferenceRow[], kind: ScopeKind, sides: Sides, speech: Speech): Block[] {
  const here = rows.filter((row) => row.scope === kind);
  if (new Set(here.map((row) => row.name)).size < 2) return [];
  const told = here.filter((row) => PART_KPIS.includes(row.metric) && EVIDENT.includes(row.verdict));
  const { run, compare, common } = speech.words;
  if (told.length === 0) return [heading(2, run.by[kind]), lines(compare.noEvidenceBy[kind])];
  const rest = compare.leftOut(common.scopes[kind]);
  return [heading(2, run.by[kind]), partTable(told, kind, sides, speech), lines(rest)];
}

function table(rows: readonly DifferenceRow[], { baseline, candidate, currency }: Sides, speech: Speech): Block {
  const { words, kpis, figures } = speech;
  return {
    kind: 'table',
    columns: [
      { title: words.common.kpi, align: 'left' },
      { title: columnTitle(baseline, words.common.baseline), align: 'quantity' },
      { title: columnTitle(candidate, words.compare.candidate), align: 'quantity' },
      ...differenceColumns(speech),
    ],
    rows: rows.map((row) => {
      const unit = unitOf(row.metric, currency);
      return [
        kpis.title(row.metric),
        figures.quantity(unit, row.baseline),
        figures.quantity(unit, row.candidate),
        ...differenceCells(row, unit, speech),
      ];
    }),
  };
}

function partTable(
  rows: readonly DifferenceRow[],
  kind: ScopeKind,
  { baseline, currency }: Sides,
  speech: Speech,
): Block {
  const { common } = speech.words;
  return {
    kind: 'table',
    columns: [
      { title: common.scopes[kind], align: 'left' },
      { title: common.kpi, align: 'left' },
      { title: columnTitle(baseline, common.baseline), align: 'quantity' },
      ...differenceColumns(speech),
    ],
    rows: rows.map((row) => [
      row.name,
      speech.kpis.title(row.metric),
      speech.figures.quantity(unitOf(row.metric, currency), row.baseline),
      ...differenceCells(row, unitOf(row.metric, currency), speech),
    ]),
  };
}

/** A scenario's name heads its column when it is about as wide as a figure. */
function columnTitle(label: string, role: string): string {
  return widthOf(label) <= LONGEST_TITLE ? label : role;
}
