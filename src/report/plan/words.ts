/** Targets and places as planners read them. */
import type { KeyResultResult } from '../../plan/comparison-result.ts';
import { unitOf } from '../language/kpis.ts';
import type { Speech } from '../language/speech.ts';
import { shorten } from './shorten.ts';

/** `≤ 58.8 s (−30 %)`, or the day by which something is to be delivered. */
export function targetWords(result: KeyResultResult, currency: string | null, speech: Speech): string {
  const { figures, dates, words } = speech;
  if (result.metric === null) return words.plan.keyResults.deliveredBy(dates.numeric(result.by));
  const { target, metric } = result.metric;
  const bound = `${target.relation === 'at least' ? '≥' : '≤'} ${figures.bare(unitOf(metric, currency), target.value)}`;
  return target.kind === 'to' ? bound : `${bound} (${figures.signedPercent(target.change)})`;
}

/** `, phone`, or nothing for the whole center, after the name of a KPI. */
export function ofScope({ scope, name }: { readonly scope: string; readonly name: string }): string {
  return scope === 'whole' ? '' : `, ${shorten(name, 24)}`;
}
