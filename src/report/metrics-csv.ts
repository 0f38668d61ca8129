/** Every figure of runs in long form: one row a number, ready for a spreadsheet's pivot or a data frame. */
import type { CompareResult, Estimate, RunResult } from '../metrics/result.ts';
import { type CsvCell, toCsv } from './csv.ts';
import { runLabels } from './run-label.ts';

const FIGURE = [
  'scope',
  'name',
  'from',
  'to',
  'metric',
  'value',
  'half_width',
  'confidence',
  'numerator',
  'denominator',
];
export function runCsv(run: RunResult): string {
  return toCsv(FIGURE, figures(run));
}

/** The figures of every scenario of a comparison, with the scenario's name before them. */
export function runsCsv(result: CompareResult): string {
  const runs = [result.baseline, ...result.candidates.map((candidate) => candidate.run)];
  const labels = runLabels(runs);
  return toCsv(
    ['scenario', ...FIGURE],
    runs.flatMap((run, r) => [...figures(run)].map((row) => [labels[r]!, ...row])),
  );
}

function* figures(run: RunResult): Generator<CsvCell[]> {
  for (const { scope, name, metrics, intervals } of run.scopes) {
    for (const [metric, estimate] of Object.entries(metrics)) yield [scope, name, '', '', metric, ...numbers(estimate)];
    for (const interval of intervals) {
      for (const [metric, estimate] of Object.entries(interval.metrics)) {
        yield [scope, name, interval.from, interval.to, metric, ...numbers(estimate)];
      }
    }
  }
}

function numbers(estimate: Estimate): CsvCell[] {
  return [estimate.value, estimate.halfWidth, estimate.confidence, estimate.numerator, estimate.denominator];
}
