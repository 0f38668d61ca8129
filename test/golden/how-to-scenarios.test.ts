import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, it } from 'vitest';
import { runScenario } from '../../src/decide/run-scenario.ts';
import { toJson } from '../../src/report/json.ts';
import { howToScenarios, shippedModel } from '../shipped-scenario.ts';

/** The small scenarios of the how-to pages: a few figures of each in one file, and a digest of all the others. */
const KPIS = ['arrivals', 'handled', 'abandonment_rate', 'service_level', 'occupancy'];
const RECORD = fileURLToPath(new URL('how-to/record.json', import.meta.url));
const UPDATE = 'UPDATE_GOLDEN=1 npx vitest run test/golden';
const updating = process.env.UPDATE_GOLDEN === '1';

type Figures = Readonly<Record<string, number | string | null>>;

const recorded = (existsSync(RECORD) ? JSON.parse(readFileSync(RECORD, 'utf8')) : {}) as Record<string, Figures>;
const found: Record<string, Figures> = {};

async function figuresOf(path: string): Promise<Figures> {
  const replications = 1;
  const run = await runScenario(shippedModel(path), {
    seed: '1',
    replications,
    precision: null,
    maxReplications: replications,
    workers: 0,
    confidence: 0.95,
    files: [path],
  });
  const whole = run.scopes.find(({ scope }) => scope === 'whole')!.metrics;
  const digest = createHash('sha256')
    .update(toJson({ ...run, engine: '' }))
    .digest('hex')
    .slice(0, 16);
  return { ...Object.fromEntries(KPIS.map((id) => [id, whole[id]!.value])), digest };
}

it.each(howToScenarios())('%s gives the numbers recorded', async (path) => {
  found[path] = await figuresOf(path);
  if (updating) return;
  expect(found[path], `If the numbers were meant to change: record them with  ${UPDATE}`).toEqual(recorded[path]);
});

it('no numbers are kept of a scenario that is no longer there', () => {
  if (!updating) expect(Object.keys(recorded).sort()).toEqual(howToScenarios());
});

afterAll(() => {
  if (updating) writeFileSync(RECORD, `${JSON.stringify(found, null, 1)}\n`);
});
