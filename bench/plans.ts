/**
 * `npm run bench:plans`: how sharp and how fast plans are compared, on the three rivals of the retailer.
 *
 *   npm run bench:plans -- [--replications 100] [--workers 2]
 *
 * 1. Same customers: the variance of the paired difference of ASA, abandonment and cost, over that with independent ones.
 * 2. The comparison of the baseline and three plans over thirteen weeks, nobody dropped: contacts a second by the clock,
 *    peak memory of the process, its threads included; then once more from the cache; then with one plan edited.
 */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { loadPlan } from '../src/documents/plan/load-plan.ts';
import { metrics } from '../src/metrics/catalogue.ts';
import { comparePlans } from '../src/plan/compare-plans.ts';
import { locate, ofWhole, valueAt } from '../src/plan/figure.ts';
import { type Entrant, type PlanStudy, studyOf } from '../src/plan/study.ts';
import type { ReadingCache } from '../src/replication/reading-cache.ts';
import { type OpenStage, openStage } from '../src/replication/stage.ts';

const PLANS = ['hire', 'automate', 'reroute'];
const FIGURES = ['average_speed_of_answer', 'abandonment_rate', 'total_cost'];

function option(name: string, otherwise: number): number {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? otherwise : Number(process.argv[at + 1]);
}

/** @param edit changes the text of a plan */
function entrant(name: string, edit: (text: string) => string = (text) => text): Entrant {
  const file = fileURLToPath(new URL(`../scenarios/retailer/plans/${name}.yaml`, import.meta.url));
  const read = (path: string): string =>
    path === file ? edit(readFileSync(path, 'utf8')) : readFileSync(path, 'utf8');
  const { plan, sheet, problems } = loadPlan(file, read, metrics);
  if (plan === null || sheet === null) throw new Error(problems.map(({ message }) => message).join('; '));
  return { name, file, plan, sheet };
}

/** Rehearsals kept in memory. */
function keep(): ReadingCache {
  const kept = new Map<string, Float64Array>();
  return {
    get: (key, rehearsal) => kept.get(key + JSON.stringify(rehearsal)) ?? null,
    put: (key, rehearsal, figures) => kept.set(key + JSON.stringify(rehearsal), figures),
  };
}

const replications = option('replications', 100);
const workers = option('workers', 2);

async function onStage<T>(
  { rehearsables, frames }: PlanStudy,
  cache: ReadingCache | null,
  work: (stage: OpenStage) => Promise<T>,
): Promise<T> {
  const stage = openStage(rehearsables, frames, { seed: '1', workers, cache, engine: 'bench' });
  try {
    return await work(stage);
  } finally {
    await stage.close();
  }
}

async function compare(study: PlanStudy, cache: ReadingCache | null, title: string): Promise<void> {
  const started = performance.now();
  await onStage(study, cache, async (stage) => {
    const { contacts } = await comparePlans(stage, study.alternatives, {
      seed: '1',
      replications,
      confidence: 0.95,
      horizon: study.horizon,
      currency: study.currency,
      select: { by: 'key results', probability: 0.95, indifference: 0.05 },
      drop: false,
      untilSure: false,
    });
    const seconds = (performance.now() - started) / 1000;
    const { simulated, remembered } = stage.done;
    const pace = `${(contacts / seconds / 1e6).toFixed(2)} M contacts a second`;
    const memory = `${(process.resourceUsage().maxRSS / 1024).toFixed(0)} MB at most`;
    const done = `${simulated} rehearsals simulated, ${remembered} remembered`;
    process.stdout.write(
      `${title}: ${(contacts / 1e6).toFixed(1)} M contacts in ${seconds.toFixed(1)} s, ${pace}; ${done}; ${memory}\n`,
    );
  });
}

function variance(values: readonly number[]): number {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  return values.reduce((sum, value) => sum + (value - mean) * (value - mean), 0) / (values.length - 1);
}

async function sharpness(study: PlanStudy, pairs: number): Promise<void> {
  const all = study.alternatives.map((_, a) => a);
  const rehearsals = Array.from({ length: 2 * pairs }, (_, replication) =>
    all.map((alternative) => ({ alternative, replication, steps: -1 })),
  ).flat();
  const figures = FIGURES.map((metric) => ({
    cell: ofWhole(metric),
    period: study.rehearsables[0]!.asked.periods[0]!,
  }));
  // [alternative][figure][replication]
  const read = all.map(() => FIGURES.map((): number[] => []));
  await onStage(study, null, async (stage) => {
    let next = 0;
    for await (const { reading } of stage.rehearse(rehearsals)) {
      const { alternative } = rehearsals[next++]!;
      figures.forEach((figure, f) => {
        read[alternative]![f]!.push(valueAt(reading, locate(stage.asked[alternative]!, figure)) ?? Number.NaN);
      });
    }
  });
  for (const a of all.slice(1)) {
    FIGURES.forEach((metric, f) => {
      const [before, after] = [read[0]![f]!, read[a]![f]!];
      const paired = variance(after.map((value, r) => value - before[r]!));
      // Of two replications that have nothing in common.
      const independent = variance(after.map((value, r) => value - before[(r + pairs) % (2 * pairs)]!));
      const part = `${(100 * (paired / independent)).toFixed(2)} % of the variance with independent customers`;
      process.stdout.write(`${study.alternatives[a]!.name}, ${metric}: ${part}\n`);
    });
  }
}

const study = studyOf(
  PLANS.map((name) => entrant(name)),
  'baseline',
);
process.stdout.write(`Same customers, ${replications} replications:\n`);
await sharpness(study, Math.max(2, Math.floor(replications / 2)));
process.stdout.write('\nThe comparison:\n');
const cache = keep();
await compare(study, cache, 'first call');
await compare(study, cache, 'second call');
const edited = (text: string): string => text.replace(/start: 2027-04-12/, 'start: 2027-04-13');
await compare(
  studyOf(
    PLANS.map((name) => (name === 'hire' ? entrant(name, edited) : entrant(name))),
    'baseline',
  ),
  cache,
  'one plan edited',
);
