/** Every key result of every plan, a row each: what was asked, what is expected, how likely it is met. */
import type { ComparisonResult, Spread } from '../../plan/comparison-result.ts';
import { type CsvCell, toCsv } from '../csv.ts';

const HEADER = [
  ...['plan', 'file', 'objective', 'key_result', 'text', 'kind', 'guardrail', 'by', 'metric', 'scope', 'name'],
  ...['window_from', 'window_to', 'relation', 'target', 'change', 'probability', 'probability_low', 'probability_high'],
  ...['replications', 'confidence', 'verdict', ...spreadHeader('projected'), ...spreadHeader('baseline')],
  ...['step', 'delivered_p50', 'delivered_p90'],
];

export function keyResultsCsv({ plans }: ComparisonResult): string {
  return toCsv(
    HEADER,
    plans.flatMap((plan) =>
      plan.keyResults.map((one): CsvCell[] => {
        const { metric, activity } = one;
        const objective = plan.objectives.find(({ keyResults }) => keyResults.includes(one.id));
        return [
          ...[plan.name, plan.file, objective?.objective ?? null, one.id, one.text, one.kind, String(one.guardrail)],
          ...[one.by, metric?.metric ?? null, metric?.scope ?? null, metric?.name ?? null],
          ...[metric?.window.from ?? null, metric?.window.to ?? null],
          ...[metric?.target.relation ?? null, metric?.target.value ?? null],
          metric?.target.kind === 'change' ? metric.target.change : null,
          ...[one.probability, one.interval?.low ?? null, one.interval?.high ?? null],
          ...[one.of, one.confidence, one.verdict],
          ...spreadCells(metric?.projected ?? null),
          ...spreadCells(metric?.baseline ?? null),
          ...[activity?.step ?? null, activity?.p50 ?? null, activity?.p90 ?? null],
        ];
      }),
    ),
  );
}

export function spreadHeader(of: string): string[] {
  return ['mean', 'p5', 'p25', 'p50', 'p75', 'p95'].map((one) => `${of}_${one}`);
}

export function spreadCells(spread: Spread | null): CsvCell[] {
  if (spread === null) return [null, null, null, null, null, null];
  return [spread.mean, spread.p5, spread.p25, spread.p50, spread.p75, spread.p95];
}
