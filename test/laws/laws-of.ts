import fc from 'fast-check';

/**
 * Asserts a law over random cases: the same ones each time, so that a failure can be repeated; others with LAWS_SEED=n,
 * more of them with LAWS_RUNS=n (a factor), the first failure without looking for a smaller one with LAWS_SHRINK=0.
 */
export function holds<T>(cases: fc.Arbitrary<T>, runs: number, law: (drawn: T) => void): void {
  fc.assert(fc.property(cases, law), asked(runs));
}

/** As `holds`, for a law that takes a run to its end. */
export async function holdsInTime<T>(
  cases: fc.Arbitrary<T>,
  runs: number,
  law: (drawn: T) => Promise<void>,
): Promise<void> {
  await fc.assert(fc.asyncProperty(cases, law), asked(runs));
}

function asked(runs: number): { seed: number; numRuns: number; endOnFailure: boolean } {
  const { LAWS_SEED = '20270104', LAWS_RUNS = '1', LAWS_SHRINK = '1' } = process.env;
  return { seed: Number(LAWS_SEED), numRuns: runs * Number(LAWS_RUNS), endOnFailure: LAWS_SHRINK === '0' };
}
