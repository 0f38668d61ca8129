/** One program or one piece of work, as medians over its rounds. */
export interface Row {
  readonly name: string;
  readonly contacts: number;
  /** User CPU; of all threads together where there are several. */
  readonly cpuSeconds: number;
  readonly contactsPerCpuSecond: number;
  /** Contacts per CPU-second over those of the C program; null without one. */
  readonly ratioToC: number | null;
  /** Every run within 4 standard errors of the exact values (the mixed week: every contact accounted for). */
  readonly verified: boolean;
  readonly wallSeconds: number;
  /** Largest resident set, Node's own included; null where it was not read. */
  readonly peakMegabytes: number | null;
  readonly rounds: number;
}
