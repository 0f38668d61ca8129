import type { PlacedGate } from '../documents/gates.ts';
import type { GateTerm } from '../documents/plan-terms.ts';
import { metrics } from '../metrics/catalogue.ts';
import { type GateEvidence, judged, type Side } from '../plan/gates.ts';
import type { Figure } from './figure.ts';

/** What is simulated, told by two digests: one of the text, one of what it means. */
export interface Input {
  /** sha256 of the file and of those that it names, as text. */
  readonly content: string;
  /** sha256 of what is simulated: words, gates and comments are no part of it. */
  readonly model: string;
}

/** A gate judged, and where it stands in its document. */
export interface JudgedGate {
  readonly text: string;
  readonly line: number;
  readonly column: number;
  /** In which both sides are: `fraction`, `seconds`, `money` … */
  readonly unit: string;
  /** `undetermined`: the intervals allow both. No data never passes. */
  readonly verdict: 'passed' | 'failed' | 'undetermined' | 'no data';
  readonly left: GateSide;
  readonly right: GateSide;
}

/** A side: its figure with the interval it surely lies in; null where there is no data. */
export interface GateSide {
  readonly kind: GateTerm['kind'];
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
}

/** What a scenario or a plan gives today: its figures, replication by replication, and its gates. */
export interface Observed {
  readonly kind: 'scenario' | 'plan';
  readonly file: string;
  readonly name: string;
  readonly currency: string | null;
  readonly seed: string;
  readonly replications: number;
  readonly confidence: number;
  readonly input: Input;
  /** sha256 of every figure of every replication, to the last bit: equal digests are equal results. */
  readonly digest: string;
  readonly figures: readonly Figure[];
  readonly gates: readonly JudgedGate[];
}

export function judgedGates(gates: readonly PlacedGate[], evidence: GateEvidence): JudgedGate[] {
  return gates.map(({ gate, line, column }) => {
    const { left, right, verdict } = judged(gate, evidence);
    const unit = unitOfTerm(gate.left) ?? unitOfTerm(gate.right) ?? 'ratio';
    const sides = { left: sideOf(gate.left, left), right: sideOf(gate.right, right) };
    return { text: gate.text, line, column, unit, verdict, ...sides };
  });
}

/** Null of a number, which is in the unit of what it is held against. */
function unitOfTerm(term: GateTerm): string | null {
  switch (term.kind) {
    case 'number':
      return null;
    case 'probability':
      return 'fraction';
    case 'spend':
    case 'budget':
      return 'money';
    case 'metric':
    case 'delta':
      return unitOfMetric(term.metric);
  }
}

export function unitOfMetric(id: string): string {
  return metrics.find((metric) => metric.id === id)?.unit ?? 'ratio';
}

function sideOf({ kind }: GateTerm, side: Side | null): GateSide {
  if (side === null) return { kind, value: null, low: null, high: null };
  // An interval without end has no number in JSON.
  const end = (value: number): number | null => (Number.isFinite(value) ? value : null);
  return { kind, value: side.value, low: end(side.low), high: end(side.high) };
}
