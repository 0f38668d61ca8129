/** How an experiment is run: how often, from which seed, on how many threads, and when to stop. */
export interface ExperimentOptions {
  /** Equal seeds give equal numbers, on any machine and with any number of workers. */
  seed: string;
  /** Exactly so many replications; null: as many as the precision needs. */
  replications: number | null;
  /** Replicate until the half-width of this metric of the whole center is reached; fractions are pure (0.005 is half a percentage point), times in seconds. */
  precision: { metric: string; halfWidth: number } | null;
  /** Where a search for precision stops, reached or not. */
  maxReplications: number;
  /** Threads. */
  workers: number;
  /** Level of every interval, as a fraction. */
  confidence: number;
  /** Aborted: the run rejects, its workers stopped. */
  signal?: AbortSignal;
  onProgress?: (progress: Progress) => void;
  /** The scenario files' names as given, in the order of the models, for the identity in the result. */
  files?: string[];
}

export interface Progress {
  /** Replications finished. */
  done: number;
  /** Replications planned as far as known now. */
  planned: number;
  /** Contacts simulated so far. */
  contacts: number;
}
