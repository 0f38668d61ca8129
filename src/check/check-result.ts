/** What `ensaio check` gives back: `ensaio.check/1`, the same objects in memory and in JSON. */
import { ENGINE } from '../decide/engine-version.ts';
import type { Drift } from './drift.ts';
import type { JudgedGate, Observed } from './observed.ts';

/** From the best to the worst; several files are as good as the worst of them. */
export const OUTCOMES = ['passed', 'inconclusive', 'drifted', 'gate failed'] as const;
export type Outcome = (typeof OUTCOMES)[number];

export interface CheckResult {
  readonly schema: 'ensaio.check/1';
  readonly engine: string;
  readonly confidence: number;
  readonly outcome: Outcome;
  readonly files: readonly FileCheck[];
}

export interface FileCheck extends Pick<Observed, 'kind' | 'file' | 'name' | 'seed' | 'replications'> {
  /** Code of the currency of every amount; null: none is stated. */
  readonly currency: string | null;
  readonly outcome: Outcome;
  readonly gates: readonly JudgedGate[];
  /** Where its record is looked for. */
  readonly record: string;
  /** Null: nothing is recorded yet. */
  readonly drift: Drift | null;
  /** The record was asked for, and written: what differs from the one before is accepted. */
  readonly recorded: boolean;
  /** A record is required, be it there or not. */
  readonly required: boolean;
}

/** How a file is checked, beside what is seen of it. */
export type Held = Pick<FileCheck, 'record' | 'drift' | 'recorded' | 'required'>;

export function fileCheck(observed: Observed, held: Held): FileCheck {
  const { kind, file, name, seed, replications, currency, gates } = observed;
  const outcome = worst([...gates.map(outcomeOfGate), outcomeOfDrift(held)]);
  return { file, kind, name, outcome, seed, replications, currency, gates, ...held };
}

export function checkResult(files: readonly FileCheck[], confidence: number): CheckResult {
  const outcome = worst(files.map((file) => file.outcome));
  return { schema: 'ensaio.check/1', engine: ENGINE, confidence, outcome, files };
}

/** No data never passes. */
export function outcomeOfGate({ verdict }: Pick<JudgedGate, 'verdict'>): Outcome {
  if (verdict === 'passed') return 'passed';
  return verdict === 'failed' ? 'gate failed' : 'inconclusive';
}

export function outcomeOfDrift({ drift, recorded, required }: Held): Outcome {
  if (recorded) return 'passed';
  if (drift === null) return required ? 'drifted' : 'passed';
  if (drift.verdict === 'inconclusive') return 'inconclusive';
  return drift.verdict === 'changed' || drift.verdict === 'stale' ? 'drifted' : 'passed';
}

function worst(outcomes: readonly Outcome[]): Outcome {
  return OUTCOMES[Math.max(0, ...outcomes.map((outcome) => OUTCOMES.indexOf(outcome)))]!;
}
