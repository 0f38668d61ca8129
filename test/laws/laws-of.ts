import fc from 'fast-check';

/**
 * Asserts a law over random cases: the same ones each time, so that a failure can be repeated; others with LAWS_SEED=n,
 * more of them with LAWS_RUNS=n (a factor).
 */
export function holds<T>(cases: fc.Arbitrary<T>, runs: number, law: (drawn: T) => void): void {
  const { LAWS_SEED = '20270104', LAWS_RUNS = '1' } = process.env;
  fc.assert(fc.property(cases, law), { seed: Number(LAWS_SEED), numRuns: runs * Number(LAWS_RUNS) });
}

/** As `holds`, for a law that takes a run to its end. */
export async function holdsInTime<T>(
  cases: fc.Arbitrary<T>,
  runs: number,
  law: (drawn: T) => Promise<void>,
): Promise<void> {
  const { LAWS_SEED = '20270104', LAWS_RUNS = '1' } = process.env;
  await fc.assert(fc.asyncProperty(cases, law), { seed: Number(LAWS_SEED), numRuns: runs * Number(LAWS_RUNS) });
}
