import type { Model } from '../../src/compile/model.ts';
import { runScenario } from '../../src/decide/run-scenario.ts';
import type { Estimate, RunResult } from '../../src/metrics/result.ts';
import { normalQuantile, studentQuantile } from '../../src/statistics/quantiles.ts';
import { type RatioEstimate, RatioMoments } from '../../src/statistics/ratio.ts';
import { type Effort, type Measure, modelOf, type TheoryCase } from './case.ts';
import { busyOfKeptStaff } from './kept-staff.ts';

const CONFIDENCE = 0.95;

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
  const whole = await simulate(model, `${theory.id} ${seed}`, replications, workers);
  // What the product does not print (a mean of ratios, a count per day) is built from replications run one by one.
  const alone: RunResult[] = [];
  if (theory.measures.some(isBuilt)) {
    for (let r = 0; r < replications; r++) alone.push(await simulate(model, `${theory.id} ${seed} ${r}`, 1, 1));
  }
  return theory.measures.map((measure) => {
    const estimate =
      measure.over === 'until the last contact has left'
        ? keptStaff(model, measure, seed, replications)
        : isBuilt(measure)
          ? build(alone, measure, days)
          : estimateOf(whole, measure);
    return judge(theory.id, measure, estimate, replications, replications * days);
  });
}

function simulate(model: Model, seed: string, replications: number, workers: number): Promise<RunResult> {
  const options = {
    seed,
    replications,
    precision: null,
    maxReplications: replications,
    workers,
    confidence: CONFIDENCE,
  };
  return runScenario(model, options);
}

function isBuilt({ part, over, average }: Measure): boolean {
  return part !== undefined || over !== undefined || average !== undefined;
}

function scopeOf(result: RunResult, scope: string): RunResult['scopes'][number] {
  const [kind, name] = scope.split(' ');
  const found = result.scopes.find((entry) => entry.scope === kind && (name === undefined || entry.name === name));
  if (found === undefined) throw new Error(`the result has no scope ${scope}`);
  return found;
}

function estimateOf(result: RunResult, { scope, at, metric, answeredBy }: Measure): Estimate {
  const found =
    answeredBy !== undefined
      ? result.answeredBy.find(({ intent, team }) => scope === `intent ${intent}` && team === answeredBy)?.share
      : at === undefined
        ? scopeOf(result, scope).metrics[metric!]
        : scopeOf(result, scope).intervals.find(({ from }) => from === at)?.metrics[metric!];
  if (found === undefined) throw new Error(`the result has no ${describe({ scope, at: at!, metric: metric! })}`);
  return found;
}

function build(alone: readonly RunResult[], measure: Measure, days: number): RatioEstimate {
  const moments = new RatioMoments(1);
  for (const result of alone) {
    if (measure.over === 'opening hours') {
      const open = scopeOf(result, measure.scope).intervals.filter(({ from }) => from !== 'outside');
      const sum = (part: 'numerator' | 'denominator'): number =>
        open.reduce((total, { metrics }) => total + metrics[measure.metric!]![part], 0);
      moments.add(0, sum('numerator'), sum('denominator'));
    } else {
      const { value, numerator } = estimateOf(result, measure);
      if (measure.part === 'per day') moments.add(0, numerator / days, 1);
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
  const name = describe(measure);
  if (value === null || halfWidth === null) throw new Error(`${id}: ${name} has no data`);
  const error = halfWidth / studentQuantile((1 + CONFIDENCE) / 2, replications - 1);
  const kind = measure.exact === undefined ? 'published' : 'exact';
  const expected = (measure.exact ?? measure.published)!;
  const theirs = kind === 'exact' ? 0 : publishedError(measure, error, days);
  const scale = Math.hypot(error, theirs, (measure.printed ?? 0) / Math.sqrt(12));
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

function describe({ scope, at, metric, answeredBy, part, over, average }: Partial<Measure>): string {
  const what = answeredBy === undefined ? metric : `answered by ${answeredBy}`;
  const how = part ?? over ?? (average === undefined ? undefined : `mean of ${average}`);
  return [scope, at, what, how === undefined ? undefined : `(${how})`].filter((word) => word !== undefined).join(' ');
}
