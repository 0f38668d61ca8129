import { readShares } from './behaviours/shares.ts';
import { named } from './found.ts';
import type { Names } from './names.ts';
import type { Flow } from './scenario.ts';
import { isMapping, type Spot } from './spot.ts';

/** Reads shares of intents that sum to 100%; without a mix, the only intent. Null when refused. */
export function readMix(spot: Spot, intents: Names): Flow['mix'] | null {
  if (spot.missing) {
    if (intents.list.length === 1) return [{ intent: intents.list[0], share: 1 }];
    const message = `the channel needs a \`mix\` of its intents, such as { ${intents.list.slice(0, 2).join(': 40%, ')}: 60% }`;
    return intents.list.length === 0 ? null : spot.error('mix-missing', message, 'key');
  }
  const entries = spot.entries<unknown>();
  if (!isMapping(spot.value) || entries.length === 0) {
    return spot.error('empty-mix', `the mix is empty: give each of ${named(intents.list)} a share of 100%`, 'key');
  }
  const shares = readShares(spot, intents, 'the mix');
  return shares === null ? null : shares.map(({ name, share }) => ({ intent: name, share }));
}
