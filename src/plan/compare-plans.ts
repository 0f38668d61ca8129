import { ENGINE } from '../decide/engine-version.ts';
import type { Alternative, ComparisonOptions } from './alternative.ts';
import type { ComparisonResult, PlanResult } from './comparison-result.ts';
import { comparisonWarnings } from './comparison-warnings.ts';
import { Competition } from './competition.ts';
import { metricRows } from './differences.ts';
import { planResult } from './plan-result.ts';
import { Readings } from './readings.ts';
import type { Rehearsal, Stage } from './rehearsals.ts';
import { firstStageOf, planRounds, planRoundsUntilSure, type Round } from './rounds.ts';
import { isSure } from './sure.ts';

/**
 * Compares plans, and plain scenarios, with their baseline on the same customers: every KPI's paired difference, what
 * becomes of key results, money and gates, and which plan is best. The half-widths of the differences hold for all
 * alternatives at once (Bonferroni).
 * @param alternatives the first is the baseline; in the order of the stage's
 */
export async function comparePlans(
  stage: Stage,
  alternatives: readonly Alternative[],
  options: ComparisonOptions,
): Promise<ComparisonResult> {
  const { seed, confidence, replications, horizon, currency } = options;
  if (alternatives.length < 2) throw new Error('a comparison needs a baseline and at least one alternative');
  const readings = new Readings(stage.asked);
  const competition = new Competition(alternatives, readings, options.select, firstStageOf(replications));

  // 1. Rehearse, round by round, whoever is still of interest.
  const last = await rehearseInRounds(stage, alternatives, readings, competition, options);

  // 2. Say what came out.
  const comparisons = alternatives.length - 1;
  const levels = {
    confidence,
    simultaneous: 1 - (1 - confidence) / comparisons,
    look: options.untilSure ? last.error : null,
  };
  const plans = alternatives.slice(1).map((alternative, i): PlanResult => {
    const told = readings.of(i + 1);
    // One that was given up stands beside the same replications of the baseline.
    const baseline = readings.of(0, told.rehearsed.length);
    return planResult(alternative, told, baseline, competition.droppedAfter(i + 1), currency, levels);
  });
  return {
    schema: 'ensaio.comparison/2',
    engine: ENGINE,
    seed,
    confidence,
    replications: readings.count(0),
    horizon: { start: horizon.start, days: horizon.days },
    currency,
    contacts: readings.contacts,
    simultaneous: { method: 'Bonferroni', comparisons },
    baseline: {
      name: alternatives[0]!.name,
      file: alternatives[0]!.file,
      lock: alternatives[0]!.lock ?? '',
      replications: readings.count(0),
      metrics: metricRows(readings.of(0), confidence),
    },
    plans,
    selection: competition.result(),
    warnings: comparisonWarnings(plans, readings.count(0), competition.problem, options),
  };
}

/** Returns the last round, that of all alternatives or the first that was sure. */
async function rehearseInRounds(
  stage: Stage,
  alternatives: readonly Alternative[],
  readings: Readings,
  competition: Competition,
  options: ComparisonOptions,
): Promise<Round> {
  const { replications, confidence, untilSure, drop, signal, onProgress } = options;
  const rounds = untilSure ? planRoundsUntilSure(replications, confidence) : planRounds(replications);
  const all = alternatives.map((_, i) => i);
  let done = 0;
  for (const round of rounds) {
    signal?.throwIfAborted();
    const alive = all.filter((i) => !drop || competition.droppedAfter(i) === null);
    const rehearsals = rehearsalsOf(round, alive);
    const planned = done + alive.length * (replications - round.from);
    let next = 0;
    for await (const rehearsed of stage.rehearse(rehearsals)) {
      signal?.throwIfAborted();
      readings.add(rehearsals[next]!.alternative, rehearsed);
      next += 1;
      done += 1;
      onProgress?.({ done, planned, contacts: readings.contacts });
    }
    if (next < rehearsals.length) throw new Error(`of ${rehearsals.length} rehearsals only ${next} were answered`);
    for (let r = round.from; r < round.to; r++) competition.take(r);
    const { error } = round;
    if (error === null) continue;
    const left = alive.filter((i) => i > 0 && (!drop || competition.droppedAfter(i) === null));
    const plans = left.map((i) => ({ plan: alternatives[i]!.plan, told: readings.of(i) }));
    if (isSure(plans, readings.of(0), error)) return round;
  }
  return rounds.at(-1)!;
}

/** Replication by replication, so that customers drawn once serve all. */
function rehearsalsOf({ from, to }: Round, alive: readonly number[]): Rehearsal[] {
  return Array.from({ length: to - from }, (_, i) =>
    alive.map((alternative) => ({ alternative, replication: from + i, steps: -1 })),
  ).flat();
}
