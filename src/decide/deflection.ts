import type { Estimates } from '../metrics/estimates.ts';
import type { Estimate } from '../metrics/result.ts';
import { RatioMoments } from '../statistics/ratio.ts';

/**
 * Net deflection of a candidate: 1 − its contacts with people / the baseline's, on the same customers. What a bot
 * contains falsely comes back and counts against it. Kept only where a scenario of the comparison has self-service.
 */
export class Deflection {
  private readonly baseline: Estimates;
  private readonly candidate: Estimates;
  private readonly cells: readonly [number, number];
  private readonly moments = new RatioMoments(1);

  constructor(baseline: Estimates, candidate: Estimates) {
    this.baseline = baseline;
    this.candidate = candidate;
    this.cells = [withPeople(baseline), withPeople(candidate)];
  }

  /** Takes in the replication that both have just taken in. */
  take(): void {
    const [i, j] = this.cells;
    if (i < 0 || j < 0) return;
    const before = this.baseline.top[i]!;
    this.moments.add(0, before - this.candidate.top[j]!, before);
  }

  /** Nothing where no scenario has self-service. */
  estimate(confidence: number): { readonly netDeflection?: Estimate } {
    const [i, j] = this.cells;
    return i < 0 || j < 0 ? {} : { netDeflection: this.moments.estimate(0, confidence) };
  }
}

/** The cell of the contacts with people, of the whole; −1: they are not asked for. */
function withPeople({ cells, scopes }: Estimates): number {
  return cells.findIndex(
    ({ bin, scope, metric }) => bin < 0 && metric.id === 'human_contacts' && scopes[scope]!.kind === 'whole',
  );
}
