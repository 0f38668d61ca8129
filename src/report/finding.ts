/** What a result says, in a sentence: the title of a chart, the first line of a report. */
import type { CompareResult, DifferenceRow, RunResult } from '../metrics/result.ts';
import { nounOf, unitOf } from './metric-name.ts';
import { difference, percent, quantity } from './quantity.ts';

/** The KPIs that decide, in the order they are named. */
export const DECISIVE = [
  'service_level',
  'average_speed_of_answer',
  'abandonment_rate',
  'blocking_rate',
  'wait_p90',
  'first_contact_resolution',
  'csat_mean',
  'cost_per_contact',
  'occupancy',
] as const;
const MOST_NAMED = 3;

/** `Morning peak is better on service level (+1.9 pp ± 0.5 pp), worse on …; different on occupancy (…); no evidence on …` */
export function comparisonFinding(label: string, differences: readonly DifferenceRow[], currency?: string): string {
  const whole = differences.filter(
    (row) => row.scope === 'whole' && (row.baseline.value !== 0 || row.candidate.value !== 0),
  );
  const rows = DECISIVE.flatMap((id) => whole.find((row) => row.metric === id) ?? []);
  const having = (verdict: DifferenceRow['verdict']) => rows.filter((row) => row.verdict === verdict);
  const told = (['better', 'worse'] as const)
    .filter((verdict) => having(verdict).length > 0)
    .map((verdict) => `${verdict} on ${named(having(verdict), currency)}`);
  const nouns = list(having('no evidence').map((row) => nounOf(row.metric)));
  const rest = having('different').length === 0 ? '' : `; different on ${named(having('different'), currency)}`;
  if (told.length === 0) return `${label}: no evidence of better or worse on ${nouns || 'any KPI'}${rest}.`;
  return `${label} is ${told.join(', ')}${rest}${nouns === '' ? '' : `; no evidence on ${nouns}`}.`;
}

/** `Quickstart: service level 82.4 % ± 0.6 pp, target 80 %; lowest at 12:00, 61.0 %.` */
export function runFinding(run: RunResult): string {
  const whole = run.scopes.find((scope) => scope.scope === 'whole');
  const level = whole?.metrics.service_level;
  if (whole === undefined || level === undefined || level.value === null)
    return `${run.scenario.name}: no contact was offered`;
  const target = commonTarget(run);
  const hours = whole.intervals.filter(
    ({ from, metrics }) => from !== 'outside' && typeof metrics.service_level?.value === 'number',
  );
  const lowest = hours.reduce<(typeof hours)[number] | null>(
    (low, here) =>
      low === null || here.metrics.service_level!.value! < low.metrics.service_level!.value! ? here : low,
    null,
  );
  return (
    `${run.scenario.name}: service level ${quantity('fraction', level)}` +
    (target === null ? '' : `, target ${percent(target)}`) +
    (lowest === null || hours.length < 2
      ? ''
      : `; lowest at ${lowest.from}, ${quantity('fraction', lowest.metrics.service_level!)}`)
  );
}

/** The target that every channel with a target shares; null when they differ or none has one. */
export function commonTarget(run: RunResult): number | null {
  const targets = new Set(run.serviceLevel.map((channel) => channel.target));
  const [target] = targets;
  return targets.size === 1 && target !== undefined ? target : null;
}

export function comparisonFindings(result: CompareResult, labels: readonly string[]): string[] {
  return result.candidates.map(({ run, differences }, c) => {
    const same = run.scenario.fingerprint === result.baseline.scenario.fingerprint;
    if (same) return `${labels[c + 1]} is the same model as ${labels[0]}: no KPI differs.`;
    return comparisonFinding(labels[c + 1]!, differences, result.baseline.currency);
  });
}

function named(rows: readonly DifferenceRow[], currency: string | undefined): string {
  const told = rows
    .slice(0, MOST_NAMED)
    .map((row) => `${nounOf(row.metric)} (${difference(unitOf(row.metric, currency), row.difference)})`);
  const more = rows.length - told.length;
  return list(more > 0 ? [...told, `${more} more`] : told);
}

function list(words: readonly string[]): string {
  return words.length < 2 ? (words[0] ?? '') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}
