/** Rehearses what files say, as `run` and `compare` do: one scenario is run, several are compared, plans with their baseline. */
import { compareScenarios } from '../decide/compare-scenarios.ts';
import { runScenario } from '../decide/run-scenario.ts';
import { comparePlans } from '../plan/compare-plans.ts';
import { studyOf } from '../plan/study.ts';
import { keepYoungSmall } from '../replication/inlining.ts';
import type { AnyResult } from '../results/any-result.ts';
import { experimentOptions, watched } from './experiment.ts';
import { InvalidInput } from './failure.ts';
import { loadModels } from './load-models.ts';
import { isPlanFile, loadEntrants } from './load-plans.ts';
import { DEFAULT_REHEARSALS, planOptions } from './plan-flags.ts';
import { checkPrecision } from './precision-check.ts';
import { onStage, rehearsalOptions, studied } from './rehearse.ts';
import type { ResultFlags } from './result-flags.ts';
import type { World } from './world.ts';

export function rehearsed(files: readonly string[], flags: ResultFlags, world: World): Promise<AnyResult> {
  return files.some((file) => isPlanFile(file, world))
    ? plansCompared(files, flags, world)
    : scenariosRun(files, flags, world);
}

async function plansCompared(files: readonly string[], flags: ResultFlags, world: World): Promise<AnyResult> {
  keepYoungSmall();
  if (flags.precision !== undefined) {
    throw new InvalidInput('--precision is for scenarios: plans are rehearsed --replications times.');
  }
  const options = rehearsalOptions(flags, files, DEFAULT_REHEARSALS, world);
  const { entrants, baselineName } = loadEntrants(files, world);
  const study = studied(() => studyOf(entrants, baselineName));
  const { horizon, currency, alternatives } = study;
  const { seed, confidence, replications } = options;
  return watched(world, 'compare', flags.quiet === true, (watch) =>
    onStage(study, { ...options, ...watch }, flags, world, (stage) =>
      comparePlans(stage, alternatives, {
        ...{ seed, confidence, horizon, currency, replications },
        ...planOptions({}),
        ...watch,
      }),
    ),
  );
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
