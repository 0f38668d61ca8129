import { found } from '../found.ts';
import { accept, type Parsed, refuse } from '../parsed.ts';

/** Reads the code of a currency, `BRL`; null stands for none stated. */
export function parseCurrency(value: unknown): Parsed<string | null> {
  if (value === null) return accept(null);
  if (typeof value === 'string' && /^[A-Z]{3}$/.test(value)) return accept(value);
  const meant = typeof value === 'string' && /^[a-z]{3}$/i.test(value) ? `; did you mean ${value.toUpperCase()}?` : '';
  return refuse(
    'bad-currency',
    `${found(value)} is not the code of a currency: write three letters such as BRL${meant}`,
  );
}
