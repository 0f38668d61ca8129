import type { Gate, GateTerm } from '../documents/plan-terms.ts';
import type { AskedCell } from '../metrics/asked.ts';
import type { Estimate } from '../metrics/result.ts';
import type { GateResult, KeyResultResult, PlanResult, Spend } from './comparison-result.ts';

/** What the terms of gates stand for. */
export interface GateEvidence {
  readonly keyResults: readonly KeyResultResult[];
  readonly spend: Spend | null;
  readonly limit: number | null;
  /** A metric of the plan over the horizon, or its difference from the baseline's; null: the plan does not have it. */
  estimateOf(kind: 'metric' | 'delta', cell: AskedCell): Pick<Estimate, 'value' | 'halfWidth'> | null;
}

/** The evidence that the result of a plan holds. */
export function evidenceOf(
  { keyResults, spend, metrics }: Pick<PlanResult, 'keyResults' | 'spend' | 'metrics'>,
  limit: number | null,
): GateEvidence {
  return {
    keyResults,
    spend,
    limit,
    estimateOf: (kind, cell) => {
      const row = metrics.find(
        ({ scope, name, metric }) => scope === cell.scope && name === cell.name && metric === cell.metric,
      );
      return row === undefined ? null : kind === 'metric' ? row.candidate : row.difference;
    },
  };
}

/** A side of a gate: its value, and the interval in which it surely lies. */
export interface Side {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

export function gateResult(gate: Gate, evidence: GateEvidence): GateResult {
  const { left, right, verdict } = judged(gate, evidence);
  return { text: gate.text, left: left?.value ?? null, right: right?.value ?? null, verdict };
}

/** A gate with the intervals of its sides; null is a side without data. */
export interface Judged {
  readonly left: Side | null;
  readonly right: Side | null;
  readonly verdict: GateResult['verdict'];
}

/** Passed or failed only where that is so for everything the intervals of both sides allow. No data never passes. */
export function judged({ left: ofLeft, relation, right: ofRight }: Gate, evidence: GateEvidence): Judged {
  const left = sideOf(ofLeft, evidence);
  const right = sideOf(ofRight, evidence);
  if (left === null || right === null) return { left, right, verdict: 'no data' };
  // `a <= b` is `b >= a`.
  const [large, small] = relation === '>=' || relation === '>' ? [left, right] : [right, left];
  const strict = relation === '>' || relation === '<';
  if (strict ? large.low > small.high : large.low >= small.high) return { left, right, verdict: 'passed' };
  if (strict ? large.high <= small.low : large.high < small.low) return { left, right, verdict: 'failed' };
  return { left, right, verdict: 'undetermined' };
}

function sideOf(term: GateTerm, { keyResults, spend, limit, estimateOf }: GateEvidence): Side | null {
  switch (term.kind) {
    case 'number':
      return exactly(term.value);
    case 'probability': {
      const { probability, interval } = keyResults[term.keyResult]!;
      return probability === null || interval === null ? null : { value: probability, ...interval };
    }
    case 'spend':
      return spend === null ? null : exactly(spend.total[term.of]);
    case 'budget':
      return limit === null ? null : exactly(limit);
    case 'metric':
    case 'delta':
      return within(estimateOf(term.kind, { scope: term.scope, name: term.name, metric: term.metric }));
  }
}

function exactly(value: number): Side {
  return { value, low: value, high: value };
}

/** An estimate whose half-width is not known may be anything. */
function within(estimate: Pick<Estimate, 'value' | 'halfWidth'> | null): Side | null {
  if (estimate === null || estimate.value === null) return null;
  const reach = estimate.halfWidth ?? Number.POSITIVE_INFINITY;
  return { value: estimate.value, low: estimate.value - reach, high: estimate.value + reach };
}
