import { parseCurrency } from '../behaviours/currency.ts';
import { checkKeys } from '../behaviours/known-keys.ts';
import { backticked } from '../found.ts';
import type { Plan } from '../plan-terms.ts';
import { isMapping, type Spot } from '../spot.ts';
import { parseMoney } from './money.ts';

/** Reads the most that the steps may cost together, in the currency of the scenario. */
export function readBudget(spot: Spot, currency: string | null): Plan['budget'] {
  if (spot.missing) return null;
  const mapping = isMapping(spot.value);
  if (mapping) checkKeys(spot, ['limit', 'currency']);
  const place = mapping ? spot.child('limit') : spot;
  if (place.missing) return spot.error('missing', '`limit` is missing: write for example `limit: 900000`', 'key');
  const limit = place.parse((value) => parseMoney(value, currency));
  const stated = mapping ? spot.child('currency').parse(parseCurrency) : null;
  if (stated !== null && currency !== null && stated !== currency) {
    const message = `the budget is in ${backticked(stated)}: the currency of the scenario is ${backticked(currency)}`;
    return spot.child('currency').error('other-currency', message);
  }
  return limit === null ? null : { limit, currency: stated ?? currency };
}
