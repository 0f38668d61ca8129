/** A result to show: read back from the file that holds one, or rehearsed now from scenarios and plans. */
import { compareScenarios } from '../decide/compare-scenarios.ts';
import { runScenario } from '../decide/run-scenario.ts';
import { comparePlans } from '../plan/compare-plans.ts';
import { studyOf } from '../plan/study.ts';
import { keepYoungSmall } from '../replication/inlining.ts';
import type { AnyResult } from '../results/any-result.ts';
import { readResult } from '../results/read-result.ts';
import { type ExperimentFlags, experimentOptions, watched } from './experiment.ts';
import { InvalidInput } from './failure.ts';
import { loadModels } from './load-models.ts';
import { isPlanFile, loadEntrants } from './load-plans.ts';
import { DEFAULT_REHEARSALS, planOptions } from './plan-flags.ts';
import { checkPrecision } from './precision-check.ts';
import { problemLine } from './problem-lines.ts';
import { type CacheFlags, cacheFolder } from './reading-files.ts';
import { onStage, studied } from './rehearse.ts';
import { scenarioReader } from './scenario-reader.ts';
import type { World } from './world.ts';

/** How it is rehearsed when it is not there yet; nothing of it matters to a result that is read. */
export type ResultFlags = ExperimentFlags & CacheFlags;

/**
 * One file of a result, as `--format json` or `--out` wrote it; else one scenario is run, several are compared, and plans
 * (with or without scenarios beside them) are compared with their baseline.
 * @throws InvalidInput with every problem of the files
 */
export async function resultOf(files: readonly string[], flags: ResultFlags, world: World): Promise<AnyResult> {
  const texts = files.map((file) => textOf(file, world));
  const results = files.filter((file, i) => isResult(texts[i]!, file));
  if (results.length === 0) return rehearsed(files, flags, world);
  if (files.length > 1)
    throw new InvalidInput(`${results[0]} is a result: it is shown by itself, without other files.`);
  const { result, problems } = readResult(texts[0]!, files[0]!);
  if (result === null) throw new InvalidInput(problems.map(problemLine).join('\n'));
  return result;
}

function textOf(file: string, world: World): string {
  try {
    return scenarioReader(world, file)(file);
  } catch (error) {
    throw new InvalidInput(`${file}: cannot be read: ${error instanceof Error ? error.message : String(error)}`);
  }
}

/** Scenarios and plans may be JSON as well, but they say `ensaio: 1`. What is no JSON is one only if it is called so. */
function isResult(text: string, file: string): boolean {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value !== 'object' || value === null || !('ensaio' in value);
  } catch {
    return /\.json$/i.test(file);
  }
}

function rehearsed(files: readonly string[], flags: ResultFlags, world: World): Promise<AnyResult> {
  return files.some((file) => isPlanFile(file, world))
    ? plansCompared(files, flags, world)
    : scenariosRun(files, flags, world);
}

async function plansCompared(files: readonly string[], flags: ResultFlags, world: World): Promise<AnyResult> {
  keepYoungSmall();
  if (flags.precision !== undefined) {
    throw new InvalidInput('--precision is for scenarios: plans are rehearsed --replications times.');
  }
  const options = experimentOptions({ replications: String(DEFAULT_REHEARSALS), ...flags }, files, world);
  cacheFolder(flags, world);
  const { entrants, baselineName } = loadEntrants(files, world);
  const study = studied(() => studyOf(entrants, baselineName));
  const { horizon, currency, alternatives } = study;
  const { seed, confidence } = options;
  const replications = options.replications ?? DEFAULT_REHEARSALS;
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
