import { found } from '../found.ts';
import { type Parsed, refuse } from '../parsed.ts';
import { parseShare } from '../share.ts';

/** Reads the part of a team that leaves in a month: `3%`, `3% per month`, `3%/month`. */
export function parseAttrition(value: unknown): Parsed<number> {
  if (typeof value !== 'string') return parseShare(value);
  const other = /(?:\/|\bper\b)\s*(?!month\s*$)(\S.*)$/i.exec(value);
  if (other !== null) {
    return refuse(
      'bad-unit',
      `${found(value)} is not by the month: write the part that leaves in a month, 3% per month`,
    );
  }
  return parseShare(value.replace(/\s*(?:\/|\bper\b)\s*month\s*$/i, ''));
}
