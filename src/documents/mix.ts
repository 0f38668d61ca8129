import { percentText } from './branches.ts';
import { named } from './found.ts';
import type { Names } from './names.ts';
import type { Flow } from './scenario.ts';
import { parseShare } from './share.ts';
import { isMapping, type Spot } from './spot.ts';

/** Shares may miss 100% by this much, for figures that were rounded. They are then set to sum to 1. */
const ROUNDING = 0.001;

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
  const shares = entries.map((entry) => ({
    known: intents.check(entry, entry.key, 'key'),
    share:
      entry.value === null ? entry.error('no-value', `\`${entry.key}\` has no share`, 'key') : entry.parse(parseShare),
  }));
  if (shares.some(({ share }) => share === null)) return null;
  const sum = shares.reduce((total, { share }) => total + share!, 0);
  if (Math.abs(sum - 1) > ROUNDING + 1e-12) {
    return spot.error('sum', `the shares of the mix sum to ${percentText(sum)}: they must sum to 100%`, 'key');
  }
  if (shares.some(({ known }) => !known)) return null;
  return entries
    .map((entry, i) => ({ intent: entry.key, share: shares[i].share! / sum }))
    .filter(({ share }) => share > 0);
}
