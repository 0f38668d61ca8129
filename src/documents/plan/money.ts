import { parseAmount } from '../amount.ts';
import { backticked, found } from '../found.ts';
import { type Parsed, refuse } from '../parsed.ts';

/** Reads `180000`, or `180000 BRL` in the currency of the scenario. */
export function parseMoney(value: unknown, currency: string | null): Parsed<number> {
  const match = typeof value === 'string' ? /^\s*(.*?)\s*\b([A-Z]{3})\s*$/.exec(value) : null;
  if (match === null) return parseAmount(value);
  if (currency !== null && match[2] !== currency) {
    const message = `${found(value)} is in ${match[2]}: the currency of the scenario is ${backticked(currency)}`;
    return refuse('other-currency', message);
  }
  return parseAmount(match[1]);
}
