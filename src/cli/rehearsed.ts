/** Rehearses what files say, as `run` and `compare` do: one scenario is run, several are compared, plans with their baseline. */
import { compareScenarios } from '../decide/compare-scenarios.ts';
import { runScenario } from '../decide/run-scenario.ts';
import type { ComparisonOptions } from '../plan/alternative.ts';
import { comparePlans } from '../plan/compare-plans.ts';
import type { ComparisonResult } from '../plan/comparison-result.ts';
import { studyOf } from '../plan/study.ts';
import { keepYoungSmall } from '../replication/inlining.ts';
import type { AnyResult } from '../results/any-result.ts';
import { experimentOptions, watched } from './experiment.ts';
import { InvalidInput } from './failure.ts';
import { loadModels } from './load-models.ts';
import { isPlanFile, loadEntrants } from './load-plans.ts';
import { DEFAULT_REHEARSALS, type PlanFlags, planOptions } from './plan-flags.ts';
import { checkPrecision } from './precision-check.ts';
import { onStage, rehearsalOptions, studied } from './rehearse.ts';
import type { ResultFlags } from './result-flags.ts';
import type { World } from './world.ts';

export function rehearsed(files: readonly string[], flags: ResultFlags, world: World): Promise<AnyResult> {
  return files.some((file) => isPlanFile(file, world))
    ? plansCompared(files, flags, world, async (result) => result)
    : scenariosRun(files, flags, world);
}

/**
 * Compares plans with their baseline; `make` turns the result into what will be written, as long as Ctrl-C is heard.
 * @throws InvalidInput before anything is rehearsed
 */
export async function plansCompared<T>(
  files: readonly string[],
  flags: ResultFlags & PlanFlags,
  world: World,
  make: (result: ComparisonResult) => Promise<T>,
): Promise<T> {
  keepYoungSmall();
  // 1. Everything that can be wrong is found before the run.
  if (flags.precision !== undefined) {
    throw new InvalidInput('--precision is for scenarios: plans are rehearsed --replications times, or --until-sure.');
  }
  const options = rehearsalOptions(flags, files, DEFAULT_REHEARSALS, world);
  const how = planOptions(flags);
  const { entrants, baselineName } = loadEntrants(files, world);
  const study = studied(() => studyOf(entrants, baselineName));
  // 2. Rehearse, and make all that will be written.
  const { seed, confidence, replications } = options;
  const { horizon, currency, alternatives } = study;
  return watched(world, 'compare', flags.quiet === true, async (watch) => {
    const asked: ComparisonOptions = { seed, confidence, replications, horizon, currency, ...how, ...watch };
    return make(
      await onStage(study, { ...options, ...watch }, flags, world, (stage) => comparePlans(stage, alternatives, asked)),
    );
  });
}

async function scenariosRun(files: readonly string[], flags: ResultFlags, world: World): Promise<AnyResult> {
  const options = experimentOptions(flags, files, world);
  const models = loadModels(files, world);
  checkPrecision(options, models);
  const title = models.length === 1 ? 'run' : 'compare';
  return watched<AnyResult>(world, title, flags.quiet === true, (watch) =>
    models.length === 1
      ? runScenario(models[0]!, { ...options, ...watch })
      : compareScenarios(models, { ...options, ...watch }),
  );
}
