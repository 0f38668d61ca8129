/** What `run` and `compare` share: flags turned into options, progress, Ctrl-C. */
import type { ExperimentOptions } from '../decide/options.ts';
import { DEFAULT_MAX_REPLICATIONS, DEFAULT_REPLICATIONS } from './experiment-flag-values.ts';
import {
  parseConfidence,
  parseMaxReplications,
  parsePrecision,
  parseReplications,
  parseSeed,
  parseWorkers,
} from './experiment-flags.ts';
import { Interrupted, InvalidInput } from './failure.ts';
import { progressLine } from './progress.ts';
import type { World } from './world.ts';

export interface ExperimentFlags {
  replications?: string;
  precision?: string;
  maxReplications?: string;
  seed: string;
  workers?: string;
  confidence: string;
  quiet?: boolean;
}

export function experimentOptions(flags: ExperimentFlags, files: readonly string[], world: World): ExperimentOptions {
  const precision = flags.precision === undefined ? null : parsePrecision(flags.precision);
  if (precision === null && flags.maxReplications !== undefined) {
    throw new InvalidInput(
      '--max-replications goes with --precision; a number of replications is asked with --replications.',
    );
  }
  const replications = flags.replications === undefined ? DEFAULT_REPLICATIONS : parseReplications(flags.replications);
  return {
    seed: parseSeed(flags.seed),
    replications: precision === null ? replications : null,
    precision,
    maxReplications:
      flags.maxReplications === undefined ? DEFAULT_MAX_REPLICATIONS : parseMaxReplications(flags.maxReplications),
    workers: flags.workers === undefined ? world.cpus : parseWorkers(flags.workers),
    confidence: parseConfidence(flags.confidence),
    files: [...files],
  };
}

/** Runs and prepares with progress; at Ctrl-C the workers are stopped and Interrupted is thrown, so that nothing after it happens. */
export async function watched<T>(
  world: World,
  title: string,
  quiet: boolean,
  work: (watch: Required<Pick<ExperimentOptions, 'signal' | 'onProgress'>>) => Promise<T>,
): Promise<T> {
  const abort = new AbortController();
  const stopListening = world.onInterrupt(() => abort.abort());
  const line = await progressLine(world, title, quiet);
  try {
    const made = await work({ signal: abort.signal, onProgress: (progress) => line.update(progress) });
    // A turn of the event loop, so that a Ctrl-C pressed while the last replication ran is heard before anything is written.
    await new Promise((resume) => setImmediate(resume));
    if (abort.signal.aborted) throw new Interrupted();
    return made;
  } catch (error) {
    throw abort.signal.aborted ? new Interrupted() : error;
  } finally {
    line.stop();
    stopListening();
  }
}
