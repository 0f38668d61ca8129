/**
 * One measured run in a process of its own, so that what one program taught the just-in-time compiler does not help or
 * harm the next: `task.ts NAME SEED`. Prints one line of JSON.
 */
import { replicate } from '../src/center/replicate.ts';
import type { Model } from '../src/compile/model.ts';
import { allowInlining } from '../src/replication/inlining.ts';
import { ruleModels } from './custom-rule.ts';
import { contactsIn, erlangAModel, isConserved, manyTeamsModel, mixedWeekModel, outcomeOf } from './ensaio.ts';
import type { ErlangAOutcome } from './erlang-a.ts';
import { run as runSimjs } from './simjs-as-documented.ts';

export interface TaskReport {
  readonly contacts: number;
  /** User CPU around the work, after a warm-up. */
  readonly cpuSeconds: number;
  readonly wallSeconds: number;
  /** Largest resident set of the whole process, Node included. */
  readonly peakMegabytes: number;
  /** What it found, for the bench to hold against the exact values; of other work than Erlang A, whether it checks. */
  readonly outcome: ErlangAOutcome | boolean;
}

/** Days at 98 contacts a minute that make about two million. */
const DAYS = 14;

const tasks: Record<string, (seed: string) => Promise<TaskReport> | TaskReport> = {
  simjs: (seed) => {
    for (let round = 0; round < 6; round++) runSimjs(280_000, 1_000_000 + 10 * Number(seed) + round);
    return measure(() => {
      const outcome = runSimjs(2_000_000, Number(seed));
      return { outcome, contacts: outcome.contacts };
    });
  },
  'erlang-a': (seed) => engine(erlangAModel(100, 1, DAYS), seed),
  '50 agents': (seed) => engine(erlangAModel(50, 1, 100), seed),
  '5000 agents, one team': (seed) => engine(erlangAModel(5000, 1, 1), seed),
  '5000 agents, twenty teams': (seed) => engine(erlangAModel(5000, 20, 1), seed),
  'one tenth': (seed) => engine(erlangAModel(100, 1, DAYS / 2), seed),
  'ten tenths': (seed) => engine(erlangAModel(100, 1, 10 * (DAYS / 2)), seed),
  'mixed week': (seed) => weeks(mixedWeekModel(), seed),
  '20 intents, 40 teams': (seed) => weeks(manyTeamsModel(), seed),
  'built-in rule': (seed) => weeks(ruleModels().builtIn, seed),
  'custom rule': (seed) => weeks(ruleModels().custom, seed),
  'one worker': (seed) => experiment(1, seed),
  'two workers': (seed) => experiment(2, seed),
};

function engine(model: Model, seed: string): TaskReport {
  // A run is many replications, and the compiler settles during the first few: what counts is the pace of the rest.
  const short = erlangAModel(100, 1, DAYS / 7);
  for (let replication = 0; replication < 6; replication++) replicate(short, `warm-up ${seed}`, replication);
  return measure(() => {
    const counts = replicate(model, seed, 0);
    return { outcome: outcomeOf(model, counts), contacts: contactsIn(model, counts) };
  });
}

/** Eight weeks; verified when every contact of one of them is accounted for. */
function weeks(model: Model, seed: string): TaskReport {
  const outcome = isConserved(model, `warm-up ${seed}`, 0);
  // As above: the compiler settles during the first few.
  for (let week = 0; week < 4; week++) replicate(model, `warm-up ${seed}`, week);
  return measure(() => {
    let contacts = 0;
    for (let week = 0; week < 8; week++) contacts += contactsIn(model, replicate(model, seed, week));
    return { outcome, contacts };
  });
}

/** What `ensaio run` does with a scenario: 80 replications, their estimates included, the start of the workers too. */
async function experiment(workers: number, seed: string): Promise<TaskReport> {
  // Loaded here only: its threads are no business of the other tasks.
  const { runScenario } = await import('../src/decide/run-scenario.ts');
  const model = erlangAModel(100, 1, DAYS / 2);
  const startedAt = performance.now();
  const before = process.cpuUsage();
  const result = await runScenario(model, {
    seed,
    replications: 80,
    precision: null,
    maxReplications: 80,
    workers,
    confidence: 0.95,
  });
  const whole = result.scopes.find(({ scope }) => scope === 'whole')!.metrics;
  const value = (metric: string): number => whole[metric]?.value ?? Number.NaN;
  const outcome = {
    contacts: whole.offered!.numerator * result.replications,
    abandoned: value('abandonment_rate'),
    meanWait: value('mean_wait') / 60,
    answeredWithin: value('service_level_g3'),
    occupancy: value('occupancy'),
  };
  return report(before, startedAt, { outcome, contacts: result.contacts });
}

type Work = Pick<TaskReport, 'outcome' | 'contacts'>;

function measure(work: () => Work): TaskReport {
  const startedAt = performance.now();
  const before = process.cpuUsage();
  return report(before, startedAt, work());
}

function report(before: NodeJS.CpuUsage, startedAt: number, work: Work): TaskReport {
  return {
    ...work,
    cpuSeconds: process.cpuUsage(before).user / 1e6,
    wallSeconds: (performance.now() - startedAt) / 1e3,
    peakMegabytes: process.resourceUsage().maxRSS / 1024,
  };
}

allowInlining();
const [name = '', seed = '1'] = process.argv.slice(2);
const task = tasks[name];
if (task === undefined) throw new Error(`no task is called ${name}; there are: ${Object.keys(tasks).join(', ')}`);
process.stdout.write(`${JSON.stringify(await task(seed))}\n`);
