import { verdictBetween } from '../decide/verdict.ts';
import { placeOf } from '../metrics/asked.ts';
import type { DifferenceRow } from '../metrics/result.ts';
import { PairedRatioMoments } from '../statistics/paired-ratio.ts';
import { RatioMoments } from '../statistics/ratio.ts';
import type { MetricRow } from './comparison-result.ts';
import { betterOf, cellOf } from './figure.ts';
import type { Told } from './readings.ts';

/** Place of the whole horizon among the periods. */
const WHOLE = 0;

/** Every KPI over the horizon. A quantile is the mean over replications of each one's own. */
export function metricRows({ asked, rehearsed }: Told, confidence: number): MetricRow[] {
  const moments = new RatioMoments(asked.cells.length);
  for (const { reading } of rehearsed) {
    for (let cell = 0; cell < asked.cells.length; cell++) {
      const place = placeOf(asked, WHOLE, cell);
      moments.add(cell, reading[place]!, reading[place + 1]!);
    }
  }
  return asked.cells.map(({ scope, name, metric }, cell) => ({
    scope,
    name,
    metric,
    estimate: moments.estimate(cell, confidence),
  }));
}

/**
 * Every KPI that the two have in common, over the horizon.
 * @param baseline its same replications
 * @param simultaneous confidence of each difference, so that those of all alternatives hold at once
 */
export function differenceRows(
  baseline: Told,
  other: Told,
  confidence: number,
  simultaneous: number,
): readonly DifferenceRow[] {
  const before = metricRows(baseline, confidence);
  return metricRows(other, confidence).flatMap((after, cell): DifferenceRow[] => {
    const theirs = cellOf(baseline.asked, after);
    if (theirs < 0) return [];
    const a = placeOf(baseline.asked, WHOLE, theirs);
    const b = placeOf(other.asked, WHOLE, cell);
    const difference = pairedDifference(baseline, a, other, b, simultaneous);
    const [candidate, estimate] = [after.estimate, before[theirs]!.estimate];
    return [
      {
        scope: after.scope,
        name: after.name,
        metric: after.metric,
        baseline: estimate,
        candidate,
        difference,
        verdict: verdictBetween(estimate, candidate, difference, betterOf(after.metric)),
      },
    ];
  });
}

/** other − baseline of one figure, at its place in the readings of each, on the same customers. */
function pairedDifference(baseline: Told, a: number, other: Told, b: number, confidence: number) {
  const moments = new PairedRatioMoments(1);
  other.rehearsed.forEach(({ reading }, r) => {
    const theirs = baseline.rehearsed[r]!.reading;
    moments.add(0, theirs[a]!, theirs[a + 1]!, reading[b]!, reading[b + 1]!);
  });
  return moments.estimate(0, confidence);
}
