import { found } from './found.ts';
import { parseShare } from './share.ts';
import { isMapping, Spot } from './spot.ts';

/**
 * Reads a list of parts with a probability each, `[{ probability: 40%, … }, …]`. The probabilities sum to 100% (within
 * 0.1%) and are set to sum to 1. `read` gets each part without its probability.
 */
export function readBranches<T>(spot: Spot, read: (part: Spot) => T | null): [number, T][] | null {
  const items = spot.items();
  if (items.length === 0) {
    const allowed = `${spot.key} takes a list of parts, each with a probability`;
    return spot.error(
      'bad-parameters',
      `${allowed}: found ${Array.isArray(spot.value) ? 'an empty list' : found(spot.value)}`,
    );
  }
  const parts = items.map((item) => readPart(item, read));
  const whole = parts.filter((part) => part !== null);
  if (whole.length < parts.length) return null;
  const sum = whole.reduce((total, [probability]) => total + probability, 0);
  if (Math.abs(sum - 1) > 0.001) {
    return spot.error('sum', `the probabilities sum to ${percentText(sum)}: they must sum to 100%`, 'key');
  }
  return whole.filter(([probability]) => probability > 0).map(([probability, value]) => [probability / sum, value]);
}

/** `97.5%`. */
export function percentText(fraction: number): string {
  return `${Number((fraction * 100).toPrecision(6))}%`;
}

function readPart<T>(item: Spot, read: (part: Spot) => T | null): [number, T] | null {
  if (!isMapping(item.value)) {
    return item.error(
      'bad-parameters',
      `expected a part such as { probability: 40%, mean: 18s }, found ${found(item.value)}`,
    );
  }
  const { probability: _, ...rest } = item.value;
  const value = read(new Spot(item.sheet, item.path, rest));
  if (!('probability' in item.value)) return item.error('missing', 'this part lacks `probability`');
  const probability = item.child('probability').parse(parseShare);
  return probability === null || value === null ? null : [probability, value];
}
