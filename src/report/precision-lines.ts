/** Whether the precision asked for was reached; nothing when none was asked. */
import type { RunResult } from '../metrics/result.ts';
import { nounOf, unitOf } from './metric-name.ts';
import { bare, NO_DATA } from './quantity.ts';

export function precisionLines({ precision }: RunResult, whose = ''): string[] {
  if (precision === null) return [];
  const { metric, asked, reached, met } = precision;
  const what = `${nounOf(metric)}${whose === '' ? '' : ` ${whose}`}`;
  const outcome = `reached ± ${reached === null ? NO_DATA : short(metric, reached)}`;
  const verdict = met ? 'met' : 'not met, more replications are needed';
  return [`Precision asked: ${what} to ± ${short(metric, asked)}; ${outcome}: ${verdict}.`];
}

/** A half-width to two figures, as short as it may have been typed. */
function short(metric: string, halfWidth: number): string {
  const unit = unitOf(metric);
  if (unit === 'fraction') return `${Number((halfWidth * 100).toPrecision(2))} pp`;
  const number = Number(halfWidth.toPrecision(2));
  return unit === 'seconds' ? `${number} s` : bare(unit, number);
}
