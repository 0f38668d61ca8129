import type { Distribution } from '../random/distribution.ts';
import type { Companions } from './companion.ts';
import { parseDuration } from './duration.ts';
import { found, named } from './found.ts';
import { LAWS } from './laws.ts';
import { didYouMean } from './nearest.ts';
import { isMapping, type Spot } from './spot.ts';

/** Reads a probability law of durations: a bare duration (a mean, exponential around it) or one named law. */
export function readDistribution(spot: Spot, companions: Companions): Distribution | null {
  if (spot.missing) return null;
  if (isMapping(spot.value)) return readLaw(spot, companions);
  if (Array.isArray(spot.value) || spot.value === null || typeof spot.value === 'boolean') {
    const allowed = 'write a mean such as 3m, or a law such as { lognormal: { mean: 6m, cv: 0.8 } }';
    return spot.error('bad-distribution', `expected a distribution, found ${found(spot.value)}: ${allowed}`);
  }
  const mean = spot.parse(parseDuration);
  if (mean === null) return null;
  if (mean === 0)
    return spot.error('not-positive', 'a mean of 0s is too small: write { deterministic: 0s } for no time at all');
  return { kind: 'exponential', mean };
}

function readLaw(spot: Spot, companions: Companions): Distribution | null {
  const entries = spot.entries<unknown>();
  // `mean` and `exactly` are other names of the first two.
  const names = Object.keys(LAWS).filter((name) => name !== 'mean' && name !== 'exactly');
  const unknown = entries.filter(({ key }) => !Object.hasOwn(LAWS, key));
  for (const entry of unknown) {
    const hint = didYouMean(entry.key, [...names, 'by_time']);
    const message =
      entry.key === 'by_time'
        ? '`by_time` does not belong here: only handle and patience may vary by time of arrival'
        : `unknown distribution \`${entry.key}\`: known are ${named(names)}${hint}`;
    entry.error('unknown-distribution', message, 'key');
  }
  if (unknown.length > 0) return null;
  if (entries.length === 0)
    return spot.error('bad-distribution', `the distribution is empty: write one of ${named(names, 'or')}`);
  if (entries.length > 1) {
    const both = named(entries.map(({ key }) => key));
    return entries[1].error(
      'two-distributions',
      `two distributions at once, ${both}: keep one, or write a mixture`,
      'key',
    );
  }
  return LAWS[entries[0].key](entries[0], companions, readDistribution);
}
