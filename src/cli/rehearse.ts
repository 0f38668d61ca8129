/** What `compare` and `explain` of plans share: a stage with its cache, opened and closed. */
import { ENGINE } from '../decide/engine-version.ts';
import type { ExperimentOptions } from '../decide/options.ts';
import { type PlanStudy, StudyError } from '../plan/study.ts';
import { type OpenStage, openStage } from '../replication/stage.ts';
import { type ExperimentFlags, experimentOptions } from './experiment.ts';
import { parseReplications } from './experiment-flags.ts';
import { InvalidInput } from './failure.ts';
import { type CacheFlags, cacheFolder, ReadingFiles } from './reading-files.ts';
import type { World } from './world.ts';

/** Options of plans, which are rehearsed a number of times: `usual`, unless it is asked for. */
export function rehearsalOptions(
  flags: ExperimentFlags,
  files: readonly string[],
  usual: number,
  world: World,
): ExperimentOptions & { readonly replications: number } {
  const replications = flags.replications === undefined ? usual : parseReplications(flags.replications);
  return { ...experimentOptions(flags, files, world), replications };
}

/** A study, or why there is none, as the user's to mend. */
export function studied<T>(make: () => T): T {
  try {
    return make();
  } catch (error) {
    throw error instanceof StudyError ? new InvalidInput(error.message) : error;
  }
}

/** Opens the stage of a study for as long as the work takes. */
export async function onStage<T>(
  { rehearsables, frames }: PlanStudy,
  { seed, workers, signal }: Pick<ExperimentOptions, 'seed' | 'workers' | 'signal'>,
  flags: CacheFlags,
  world: World,
  work: (stage: OpenStage) => Promise<T>,
): Promise<T> {
  const folder = cacheFolder(flags, world);
  const cache = folder === null ? null : new ReadingFiles(folder, world);
  const engine = `${ENGINE} ${cache === null ? '' : world.codeFingerprint()}`;
  const stage = openStage(rehearsables, frames, { seed, workers, cache, engine, signal });
  try {
    return await work(stage);
  } finally {
    await stage.close();
    cache?.close();
  }
}
