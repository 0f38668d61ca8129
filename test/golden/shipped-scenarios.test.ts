import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { runScenario } from '../../src/decide/run-scenario.ts';
import { toJson } from '../../src/report/json.ts';
import { shippedModel, shippedScenarios } from '../shipped-scenario.ts';

/** The figures a planner looks at first, of the whole center. */
const KPIS = [
  'arrivals',
  'handled',
  'abandonment_rate',
  'service_level',
  'average_speed_of_answer',
  'wait_p90',
  'average_handle_time',
  'occupancy',
];

interface Golden {
  readonly seed: string;
  readonly replications: number;
  readonly kpis: Readonly<Record<string, { readonly value: number | null; readonly halfWidth: number | null }>>;
  /** Of the whole result as JSON, but for the engine's version: nothing else may change unseen. */
  readonly sha256: string;
}

const FOLDER = fileURLToPath(new URL('.', import.meta.url));
const UPDATE = 'UPDATE_GOLDEN=1 npx vitest run test/golden';
const updating = process.env.UPDATE_GOLDEN === '1';

async function simulate(path: string): Promise<Golden> {
  const [seed, replications] = ['1', 5];
  const run = await runScenario(shippedModel(path), {
    seed,
    replications,
    precision: null,
    maxReplications: replications,
    workers: 0,
    confidence: 0.95,
    files: [path],
  });
  const whole = run.scopes.find(({ scope }) => scope === 'whole')!.metrics;
  const kpis = KPIS.map((id) => [id, { value: whole[id]!.value, halfWidth: whole[id]!.halfWidth }]);
  const sha256 = createHash('sha256')
    .update(toJson({ ...run, engine: '' }))
    .digest('hex');
  return { seed, replications, kpis: Object.fromEntries(kpis), sha256 };
}

/** What is to be read when the numbers are no longer those recorded. */
function changes(path: string, before: Golden, after: Golden): string {
  const moved = KPIS.filter((id) => before.kpis[id]?.value !== after.kpis[id]?.value).map(
    (id) => `  ${id}: ${before.kpis[id]?.value} is now ${after.kpis[id]?.value}`,
  );
  return [
    `The numbers of scenarios/${path} have changed${moved.length > 0 ? ':' : ', though none of the main KPIs.'}`,
    ...moved,
    `If they were meant to: record them with  ${UPDATE}  and tell in the changelog which change, and why.`,
  ].join('\n');
}

const recordOf = (path: string): string => path.replace('/', '--').replace(/\.yaml$/, '.json');

it.each(shippedScenarios())('%s gives the numbers recorded', async (path) => {
  const file = FOLDER + recordOf(path);
  const golden = await simulate(path);
  if (updating) {
    mkdirSync(FOLDER, { recursive: true });
    writeFileSync(file, `${JSON.stringify(golden, null, 2)}\n`);
  }
  expect(existsSync(file), `scenarios/${path} has no recorded numbers: record them with  ${UPDATE}`).toBe(true);
  const recorded = JSON.parse(readFileSync(file, 'utf8')) as Golden;
  expect(golden, changes(path, recorded, golden)).toEqual(recorded);
});

it('no numbers are kept of a scenario that is no longer there', () => {
  const kept = readdirSync(FOLDER).filter((name) => name.endsWith('.json'));
  expect(kept.sort()).toEqual(shippedScenarios().map(recordOf).sort());
});
