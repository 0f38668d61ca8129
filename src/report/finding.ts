/** What a result says, in a sentence: the title of a chart, the first line of a report. */
import type { CompareResult, DifferenceRow, RunResult } from '../metrics/result.ts';
import { unitOf } from './language/kpis.ts';
import type { Speech } from './language/speech.ts';

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
export function comparisonFinding(
  label: string,
  differences: readonly DifferenceRow[],
  currency: string | undefined,
  speech: Speech,
): string {
  const { finding } = speech.words.compare;
  const whole = differences.filter(
    (row) => row.scope === 'whole' && (row.baseline.value !== 0 || row.candidate.value !== 0),
  );
  const rows = DECISIVE.flatMap((id) => whole.find((row) => row.metric === id) ?? []);
  const having = (verdict: DifferenceRow['verdict']) => rows.filter((row) => row.verdict === verdict);
  const told = (['better', 'worse'] as const)
    .filter((verdict) => having(verdict).length > 0)
    .map((verdict) => finding[verdict](named(having(verdict), currency, speech)));
  const nouns = speech.figures.listed(having('no evidence').map((row) => speech.kpis.noun(row.metric)));
  const nothing = nouns === '' ? finding.nothing(label) : finding.nothingOn(label, nouns);
  const first = told.length === 0 ? nothing : finding.is(label, told.join(', '));
  const different =
    having('different').length === 0 ? [] : [finding.different(named(having('different'), currency, speech))];
  const open = told.length === 0 || nouns === '' ? [] : [finding.noEvidence(nouns)];
  return `${[first, ...different, ...open].join('; ')}.`;
}

/** `Quickstart: service level 82.4 % ± 0.6 pp, target 80 %; lowest at 12:00, 61.0 %.` */
export function runFinding(run: RunResult, { words, figures }: Speech): string {
  const { finding } = words.run;
  const whole = run.scopes.find((scope) => scope.scope === 'whole');
  const level = whole?.metrics.service_level;
  if (whole === undefined || level === undefined || level.value === null) return finding.nothing(run.scenario.name);
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
    finding.level(run.scenario.name, figures.quantity('fraction', level)) +
    (target === null ? '' : finding.target(figures.percent(target))) +
    (lowest === null || hours.length < 2
      ? ''
      : finding.lowest(lowest.from, figures.quantity('fraction', lowest.metrics.service_level!)))
  );
}

/** The target that every channel with a target shares; null when they differ or none has one. */
export function commonTarget(run: RunResult): number | null {
  const targets = new Set(run.serviceLevel.map((channel) => channel.target));
  const [target] = targets;
  return targets.size === 1 && target !== undefined ? target : null;
}

export function comparisonFindings(result: CompareResult, labels: readonly string[], speech: Speech): string[] {
  return result.candidates.map(({ run, differences }, c) => {
    const same = run.scenario.fingerprint === result.baseline.scenario.fingerprint;
    if (same) return speech.words.compare.finding.same(labels[c + 1]!, labels[0]!);
    return comparisonFinding(labels[c + 1]!, differences, result.baseline.currency, speech);
  });
}

function named(rows: readonly DifferenceRow[], currency: string | undefined, { figures, kpis, words }: Speech): string {
  const told = rows
    .slice(0, MOST_NAMED)
    .map(
      ({ metric, difference }) => `${kpis.noun(metric)} (${figures.difference(unitOf(metric, currency), difference)})`,
    );
  const more = rows.length - told.length;
  return figures.listed(more > 0 ? [...told, words.common.more(String(more))] : told);
}
