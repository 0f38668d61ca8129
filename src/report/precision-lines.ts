/** Whether the precision asked for was reached; nothing when none was asked. */
import type { RunResult } from '../metrics/result.ts';
import { unitOf } from './language/kpis.ts';
import type { Speech } from './language/speech.ts';

/** @param ofBaseline where several scenarios are told of: it was asked of the first */
export function precisionLines({ precision }: RunResult, ofBaseline: boolean, speech: Speech): string[] {
  if (precision === null) return [];
  const { metric, asked, reached, met } = precision;
  const words = speech.words.run.precision;
  const kpi = ofBaseline ? words.ofTheBaseline(speech.kpis.noun(metric)) : speech.kpis.noun(metric);
  const got = reached === null ? speech.figures.noData : short(metric, reached, speech);
  return [words.asked(kpi, short(metric, asked, speech), got, met)];
}

/** A half-width to two figures, as short as it may have been typed. */
function short(metric: string, halfWidth: number, { figures }: Speech): string {
  const unit = unitOf(metric);
  const number = Number(halfWidth.toPrecision(2));
  if (unit === 'fraction') return figures.reach(unit, number);
  return unit === 'seconds' ? figures.span(number) : figures.bare(unit, number);
}
