import { replicate } from '../../src/center/replicate.ts';
import type { Model } from '../../src/compile/model.ts';
import { runScenario } from '../../src/decide/run-scenario.ts';
import { Estimates } from '../../src/metrics/estimates.ts';
import type { Estimate, RunResult, ScopeResult } from '../../src/metrics/result.ts';
import { normalQuantile, studentQuantile } from '../../src/statistics/quantiles.ts';
import { type RatioEstimate, RatioMoments } from '../../src/statistics/ratio.ts';
import { type Effort, type Measure, modelOf, type TheoryCase } from './case.ts';
import { busyOfKeptStaff } from './kept-staff.ts';
import { watch } from './watched.ts';

const CONFIDENCE = 0.95;
/** Quantiles of waits are read as the middle of a bucket that is at most this wide, relatively. */
const QUANTILE_GRAIN = 1 / 64;

/** One answer beside its simulation. */
export interface Finding {
  readonly case: string;
  readonly measure: string;
  readonly kind: 'exact' | 'published';
  readonly expected: number;
  readonly simulated: number;
  readonly halfWidth: number;
  /** Distance in standard errors, as a normal score. */
  readonly z: number;
}

/** Simulates a case and holds every answer against what is known. */
export async function examine(theory: TheoryCase, effort: Effort, seed: string, workers: number): Promise<Finding[]> {
  const { replications, days } = effort;
  const model = modelOf(theory, days);
  const own = `${theory.id} ${seed}`;
  // 1. What the product says.
  const options = { seed: own, replications, precision: null, maxReplications: replications, workers };
  const result = await runScenario(model, { ...options, confidence: CONFIDENCE });
  // 2. What it does not print (a mean of ratios, a count per day) is built from the same replications, one by one.
  const isBuilt = (measure: Measure): boolean =>
    measure.over !== undefined || measure.average !== undefined || (isSum(measure) && !isCount(result, measure));
  const alone = theory.measures.some(isBuilt) ? scopesOfEach(model, own, replications) : [];
  const unseen = theory.measures.filter(({ watched }) => watched !== undefined);
  const seen = watch(model, unseen, own, replications);
  const estimate = (measure: Measure): RatioEstimate => {
    if (measure.watched !== undefined) return seen.estimate(unseen.indexOf(measure), CONFIDENCE);
    if (measure.over === 'until the last contact has left') return keptStaff(model, measure, own, replications);
    if (isBuilt(measure)) return build(alone, measure, days);
    return isSum(measure) ? perDay(estimateOf(result, measure), days) : estimateOf(result, measure);
  };
  // 3. Each answer beside what is known.
  return theory.measures.map((measure) =>
    judge(theory.id, measure, estimate(measure), replications, replications * days),
  );
}

function scopesOfEach(model: Model, seed: string, replications: number): ScopeResult[][] {
  return Array.from({ length: replications }, (_, replication) => {
    const estimates = new Estimates(model);
    estimates.add(replicate(model, seed, replication));
    return estimates.scopeResults(CONFIDENCE);
  });
}

function isSum({ part }: Measure): boolean {
  return part === 'per day';
}

/** Whether the metric is a plain count, whose interval is that of its numerator. */
function isCount(result: RunResult, measure: Measure): boolean {
  return estimateOf(result, measure).denominator === 1;
}

function perDay(count: RatioEstimate, days: number): RatioEstimate {
  const { value, halfWidth } = count;
  return { ...count, value: value! / days, halfWidth: halfWidth === null ? null : halfWidth / days };
}

function scopeOf(scopes: readonly ScopeResult[], scope: string): ScopeResult {
  const [kind, name] = scope.split(' ');
  const found = scopes.find((entry) => entry.scope === kind && (name === undefined || entry.name === name));
  if (found === undefined) throw new Error(`the result has no scope ${scope}`);
  return found;
}

function estimateOf({ scopes, answeredBy }: Pick<RunResult, 'scopes' | 'answeredBy'>, measure: Measure): Estimate {
  const { scope, at, metric } = measure;
  const found =
    measure.answeredBy !== undefined
      ? answeredBy.find(({ intent, team }) => scope === `intent ${intent}` && team === measure.answeredBy)?.share
      : at === undefined
        ? scopeOf(scopes, scope).metrics[metric!]
        : scopeOf(scopes, scope).intervals.find(({ from }) => from === at)?.metrics[metric!];
  if (found === undefined) throw new Error(`the result has no ${nameOf(measure)}`);
  return found;
}

function build(alone: readonly (readonly ScopeResult[])[], measure: Measure, days: number): RatioEstimate {
  const moments = new RatioMoments(1);
  for (const scopes of alone) {
    if (measure.over === 'opening hours') {
      const open = scopeOf(scopes, measure.scope).intervals.filter(({ from }) => from !== 'outside');
      const sum = (part: 'numerator' | 'denominator'): number =>
        open.reduce((total, { metrics }) => total + metrics[measure.metric!]![part], 0);
      moments.add(0, sum('numerator'), sum('denominator'));
    } else {
      const { value, numerator } = estimateOf({ scopes, answeredBy: [] }, measure);
      if (isSum(measure)) moments.add(0, numerator / days, 1);
      else if (value !== null) moments.add(0, value, 1);
    }
  }
  return moments.estimate(0, CONFIDENCE);
}

function keptStaff(model: Model, { scope }: Measure, seed: string, replications: number): RatioEstimate {
  const moments = new RatioMoments(1);
  const team = model.teams.findIndex(({ name }) => scope === `team ${name}`);
  for (let r = 0; r < replications; r++) moments.add(0, ...busyOfKeptStaff(model, seed, r, team));
  return moments.estimate(0, CONFIDENCE);
}

function judge(id: string, measure: Measure, estimate: RatioEstimate, replications: number, days: number): Finding {
  const { value, halfWidth } = estimate;
  const name = nameOf(measure);
  if (value === null || halfWidth === null) throw new Error(`${id}: ${name} has no data`);
  const error = halfWidth / studentQuantile((1 + CONFIDENCE) / 2, replications - 1);
  const kind = measure.exact === undefined ? 'published' : 'exact';
  const expected = (measure.exact ?? measure.published)!;
  const theirs = kind === 'exact' ? 0 : publishedError(measure, error, days);
  // A rounded figure may be anywhere within its last digit, a quantile anywhere within its bucket of the histogram.
  const grain = measure.printed ?? (measure.metric?.startsWith('wait_p') ? expected * QUANTILE_GRAIN : 0);
  const scale = Math.hypot(error, theirs, grain / Math.sqrt(12));
  // What cannot vary, such as the wait of those whose patience is constant, must simply be right.
  const t = Math.abs(value - expected) <= 1e-9 * Math.abs(expected) ? 0 : (value - expected) / scale;
  return { case: id, measure: name, kind, expected, simulated: value, halfWidth, z: normalScore(t, replications - 1) };
}

/** Standard error of a published value: from its interval, else ours for as many days as it took. */
function publishedError({ interval, level, days: theirDays }: Measure, ours: number, days: number): number {
  if (interval !== undefined) return (interval[1] - interval[0]) / 2 / normalQuantile((1 + level!) / 2);
  return ours * Math.sqrt(days / theirDays!);
}

/** The normal score as unlikely as a Student t: D. L. Wallace's approximation (Ann. Math. Statist. 30, 1959), good to 0.02. */
export function normalScore(t: number, df: number): number {
  if (t === 0) return 0;
  return (Math.sign(t) * (8 * df + 1) * Math.sqrt(df * Math.log1p((t * t) / df))) / (8 * df + 3);
}

/** What a measure is called in reports, and in the table of answers. */
export function nameOf({ scope, at, metric, answeredBy, watched, part, over, average }: Measure): string {
  const what = watched ?? (answeredBy === undefined ? metric : `answered by ${answeredBy}`);
  const how = part ?? over ?? (average === undefined ? undefined : `mean of ${average}`);
  return [scope, at, what, how === undefined ? undefined : `(${how})`].filter((word) => word !== undefined).join(' ');
}
