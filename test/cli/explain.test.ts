import { parse } from 'csv-parse/sync';
import { describe, expect, test, vi } from 'vitest';
import type { ExplanationResult } from '../../src/plan/explanation-result.ts';
import { ensaio, fakeWorld, filesIn } from './fake-world.ts';
import { simulated } from './threads-here.ts';
import { planOf, TWO_DAYS } from './two-days.ts';

vi.mock('../../src/replication/threads.ts', () => import('./threads-here.ts'));

/** One more agent, and billing that takes less long, by as much as is not known. */
const TWO_STEPS = planOf().replace(
  'reviews:',
  `  - { id: train, owner: Ana, start: 2027-03-01, cost: { once: 10 }, evidence: sums, effects: [{ multiply: intents.billing.handle, by: { uniform: [70%, 90%] } }] }
reviews:`,
);

async function explain(plan: string, ...flags: string[]) {
  const world = fakeWorld({ 'desk.yaml': TWO_DAYS, 'plan.yaml': plan });
  simulated();
  const code = await ensaio(world, 'explain', 'plan.yaml', '-n', '6', '--quiet', ...flags);
  return { world, code, out: world.out(), err: world.err(), simulated: simulated() };
}

describe('explain', () => {
  test('answers in the first lines: what the plan changes, and by which step', async () => {
    const { code, out, err } = await explain(TWO_STEPS);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toMatch(/^The plan changes average speed of answer by −\d+\.\d s ± .*; most of it by act/);
    expect(out).toMatch(/^Why One more does what it does$/m);
  });

  test('answers in the language asked for', async () => {
    const { out } = await explain(TWO_STEPS, '--lang', 'es');
    expect(out).toMatch(/^Velocidad media de respuesta: −\d+,\d s ± .* con el plan; la mayor parte viene de act/);
    expect(out).toMatch(/^Lo que aporta cada paso$/m);
  });

  test('gives parts that add up to the gain, shares of the variance, and where time goes today', async () => {
    const result: ExplanationResult = JSON.parse((await explain(TWO_STEPS, '-f', 'json')).out);
    expect(result).toMatchObject({
      schema: 'ensaio.explanation/2',
      replications: 6,
      plan: { name: 'One more', file: 'plan.yaml' },
      attribution: { method: 'all subsets', subsets: 4 },
      today: { lines: [{ channel: 'phone' }], teams: [{ team: 'front' }] },
      automate: [],
    });
    for (const { gain, steps, baseline, plan } of result.attribution.metrics) {
      expect(steps.map(({ step }) => step)).toEqual(['act', 'train']);
      expect(steps.reduce((sum, { shapley }) => sum + shapley.value!, 0)).toBeCloseTo(gain.value!, 9);
      expect(plan! - baseline!).toBeCloseTo(gain.value!, 9);
    }
    expect(result.attribution.metrics.map(({ keyResult }) => keyResult)).toEqual(['wait', 'left', null]);
    expect(result.uncertainty.map(({ keyResult }) => keyResult)).toEqual(['wait', 'left']);
    expect(result.uncertainty[0]!.shares.map(({ group }) => group)).toEqual(['effect:train', 'daily luck', 'together']);
  });

  test('gives a row a step in CSV', async () => {
    const rows: Record<string, string>[] = parse((await explain(TWO_STEPS, '-f', 'csv')).out, { columns: true });
    expect(rows.filter((row) => row.key_result === 'wait').map((row) => row.step)).toEqual([
      'act',
      'train',
      'all steps',
    ]);
  });

  test('writes the result, a table, a report and two charts', async () => {
    const { world } = await explain(TWO_STEPS, '--out', 'kept');
    expect(filesIn(world, 'kept').sort()).toEqual([
      'attribution.csv',
      'attribution.svg',
      'attribution.vl.json',
      'explanation.json',
      'report.md',
      'uncertainty.svg',
      'uncertainty.vl.json',
    ]);
  });

  test('simulates nothing twice: neither within a call nor in the next', async () => {
    const { world, out, simulated: first } = await explain(TWO_STEPS, '-f', 'json');
    // Baseline, each step alone and both; both again in 6 other worlds; and once for the size of training and for luck.
    expect(first).toHaveLength(6 * (4 + 1 + 2));
    expect(await ensaio(world, 'explain', 'plan.yaml', '-n', '6', '--quiet', '-f', 'json')).toBe(0);
    expect(simulated()).toEqual([]);
    expect(world.out().slice(out.length)).toBe(out);
  });

  test('uses what a comparison has rehearsed', async () => {
    const { world } = await explain(TWO_STEPS);
    expect(await ensaio(world, 'compare', 'plan.yaml', '-n', '6', '--quiet')).toBe(0);
    expect(simulated()).toEqual([]);
  });
});

describe('explain refuses', () => {
  test('a scenario, which has no steps', async () => {
    const world = fakeWorld({ 'desk.yaml': TWO_DAYS });
    expect(await ensaio(world, 'explain', 'desk.yaml', '--quiet')).toBe(2);
    expect(world.err()).toBe('desk.yaml is a scenario; explain takes a plan: ensaio explain PLAN\n');
  });

  test('a plan with problems, each with its place', async () => {
    const { code, err, simulated } = await explain(TWO_STEPS.replace('front.agents', 'frnt.agents'));
    expect({ code, simulated }).toEqual({ code: 2, simulated: [] });
    expect(err).toMatch(/^plan\.yaml:13:\d+: unknown path `teams\.frnt\.agents`/m);
  });

  test('a file that is not there', async () => {
    const world = fakeWorld();
    expect(await ensaio(world, 'explain', 'plan.yaml', '--quiet')).toBe(2);
    expect(world.err()).toMatch(/^plan\.yaml: .*does not exist$/m);
  });

  test('a precision, which is for scenarios', async () => {
    const world = fakeWorld({ 'desk.yaml': TWO_DAYS, 'plan.yaml': TWO_STEPS });
    expect(await ensaio(world, 'explain', 'plan.yaml', '--precision', 'service_level=1pp')).toBe(2);
    expect(world.err()).toMatch(/^--precision is for scenarios/);
  });
});

test('Ctrl-C while explaining exits 130, writes nothing, and keeps what was rehearsed', async () => {
  const world = fakeWorld({ 'desk.yaml': TWO_DAYS, 'plan.yaml': TWO_STEPS });
  const impatient = {
    ...world,
    writeBytes: (folder: string, name: string, bytes: Uint8Array) => {
      if (world.bytes.size === 5) world.pressCtrlC();
      return world.writeBytes(folder, name, bytes);
    },
  };
  expect(await ensaio(impatient, 'explain', 'plan.yaml', '-n', '20', '--quiet', '--out', 'kept')).toBe(130);
  expect(world.err()).toBe('interrupted, nothing written\n');
  expect(filesIn(world, 'kept')).toEqual([]);
  expect(world.bytes.size).toBeGreaterThan(5);
  expect(world.bytes.size).toBeLessThan(20 * 7);
});
