import type { ExperimentFlags } from './experiment.ts';
import type { CacheFlags } from './reading-files.ts';

/** How a result is rehearsed when it is not there yet; nothing of it matters to one that is read. */
export type ResultFlags = ExperimentFlags & CacheFlags;
