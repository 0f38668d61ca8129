import { parse } from 'csv-parse/sync';
import { describe, expect, test, vi } from 'vitest';
import type { ComparisonResult } from '../../src/plan/comparison-result.ts';
import { ensaio, fakeWorld, filesIn } from './fake-world.ts';
import { simulated } from './threads-here.ts';
import { ONE_MORE_PLAN, planOf, THREE_MORE_PLAN, TWO_DAYS } from './two-days.ts';

vi.mock('../../src/replication/threads.ts', () => import('./threads-here.ts'));

const SIX = TWO_DAYS.replace('Help desk', 'Six').replace('agents: 5', 'agents: 6');

/** Runs `compare` on all files but the baseline, with 10 replications unless told. */
async function compare(files: Record<string, string>, ...flags: string[]) {
  const world = fakeWorld({ 'desk.yaml': TWO_DAYS, ...files });
  const replications = flags.some((flag) => flag === '-n' || flag === '--precision') ? [] : ['-n', '10'];
  simulated();
  const code = await ensaio(world, 'compare', ...Object.keys(files), ...replications, '--quiet', ...flags);
  return { world, code, out: world.out(), err: world.err(), simulated: simulated() };
}

async function resultOf(files: Record<string, string>, ...flags: string[]): Promise<ComparisonResult> {
  const { out, err } = await compare(files, ...flags, '--format', 'json');
  expect(err).toBe('');
  return JSON.parse(out);
}

describe('compare of plans', () => {
  test('answers in the first lines: what becomes of the key results, and what it costs', async () => {
    const { code, out, err } = await compare({ 'one.yaml': ONE_MORE_PLAN });
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toMatch(/^One more meets /);
    expect(out).toMatch(/^One more costs 100\.00 /m);
    expect(out).toMatch(/^Baseline: Help desk, desk\.yaml, content [0-9a-f]{12}$/m);
  });

  test('gives every plan its differences from the same baseline, in the order typed', async () => {
    const result = await resultOf({ 'three.yaml': THREE_MORE_PLAN, 'one.yaml': ONE_MORE_PLAN });
    expect(result).toMatchObject({
      schema: 'ensaio.comparison/2',
      replications: 10,
      horizon: { start: '2027-03-01', days: 2 },
      simultaneous: { method: 'Bonferroni', comparisons: 2 },
      baseline: { name: 'Help desk', file: 'desk.yaml', replications: 10 },
    });
    expect(result.plans.map(({ name, file, plain }) => [name, file, plain])).toEqual([
      ['Three more', 'three.yaml', false],
      ['One more', 'one.yaml', false],
    ]);
    const rise = result.plans.map(
      ({ metrics }) => metrics.find(({ metric }) => metric === 'mean_on_duty')!.difference.value,
    );
    expect(rise[0]! / rise[1]!).toBeCloseTo(3, 6);
    const arrivals = result.plans.map(({ metrics }) => metrics.find(({ metric }) => metric === 'arrivals')!.difference);
    for (const difference of arrivals) expect(difference).toMatchObject({ value: 0, halfWidth: 0 });
  });

  test('lets a scenario stand beside the plans: it has differences, but no key results', async () => {
    const result = await resultOf({ 'one.yaml': ONE_MORE_PLAN, 'six.yaml': SIX });
    expect(result.plans[1]).toMatchObject({ plain: true, name: 'Six', keyResults: [], spend: null, score: null });
    // One agent more from the first day is what the plan does.
    const differences = result.plans.map(({ metrics }) =>
      metrics.filter(({ scope }) => scope === 'whole').map(({ metric, difference }) => [metric, difference.value]),
    );
    expect(differences[1]).toEqual(differences[0]);
  });

  test('gives a row a key result in CSV', async () => {
    const { out } = await compare({ 'one.yaml': ONE_MORE_PLAN }, '--format', 'csv');
    const rows: Record<string, string>[] = parse(out, { columns: true });
    expect(rows.map((row) => row.key_result)).toEqual(['wait', 'left']);
    expect(rows[0]).toMatchObject({ plan: 'One more', metric: 'average_speed_of_answer', target: '30' });
  });

  test('gives pages with headings in Markdown', async () => {
    const { out } = await compare({ 'one.yaml': ONE_MORE_PLAN }, '--format', 'markdown');
    expect(out).toMatch(/^# One more against Help desk$/m);
    expect(out).toMatch(/^\| key result \|/m);
  });

  test('is the same to the byte when it is asked again', async () => {
    const files = { 'one.yaml': ONE_MORE_PLAN, 'three.yaml': THREE_MORE_PLAN };
    const [once, again] = [await compare(files, '-f', 'json'), await compare(files, '-f', 'json')];
    expect(again.out).toBe(once.out);
  });

  test('writes the result, tables, a report and charts beside it', async () => {
    const { world, out } = await compare({ 'one.yaml': ONE_MORE_PLAN }, '--out', 'kept');
    const charts = ['differences', 'key-results', 'schedule', 'spend', 'trajectories'];
    expect(filesIn(world, 'kept').sort()).toEqual(
      [
        ...charts.flatMap((chart) => [`${chart}.svg`, `${chart}.vl.json`]),
        ...['differences.csv', 'key-results.csv', 'report.md', 'result.json', 'spend.csv', 'trajectories.csv'],
      ].sort(),
    );
    expect(out).toContain('Written: kept/result.json');
  });

  test('writes nothing where the folder cannot be written, and says so', async () => {
    const world = fakeWorld({ 'desk.yaml': TWO_DAYS, 'one.yaml': ONE_MORE_PLAN });
    const full = {
      ...world,
      writeFiles: () => {
        throw new Error('no space left');
      },
    };
    expect(await ensaio(full, 'compare', 'one.yaml', '-n', '2', '--quiet', '--out', 'kept')).toBe(2);
    expect(world.err()).toBe('--out: cannot write to kept: no space left\n');
    expect(filesIn(world, 'kept')).toEqual([]);
  });
});

describe('--lang', () => {
  test('tells the result in the language asked for, and leaves figures and ids as they are', async () => {
    const plans = { 'one.yaml': ONE_MORE_PLAN };
    const { out } = await compare(plans, '-n', '2', '--lang', 'pt-BR');
    expect(out).toMatch(/^One more (não )?atinge .* resultados-chave/);
    expect(out).toMatch(/^KPI +situação atual +plano +diferença +veredito$/m);
    const [english, spanish] = [await resultOf(plans, '-n', '2'), await resultOf(plans, '-n', '2', '--lang', 'es')];
    expect(spanish).toEqual(english);
  });
});

describe('plans that do not belong together', () => {
  const mistakes: [string, Record<string, string>, RegExp][] = [
    ['baselines', { 'desk2.yaml': SIX, 'other.yaml': planOf({ baseline: 'desk2.yaml' }) }, /different baselines/],
    ['horizons', { 'other.yaml': ONE_MORE_PLAN.replace('horizon: 2 days', 'horizon: 4 days') }, /2 and 4 days/],
    [
      'assumptions',
      { 'other.yaml': planOf({ rest: 'assumptions: [{ multiply: channels.phone.volume.per_hour, by: 110% }]' }) },
      /different assumptions/,
    ],
  ];
  test.each(mistakes)('are refused, with both named: other %s', async (_, files, message) => {
    const world = fakeWorld({ 'desk.yaml': TWO_DAYS, 'one.yaml': ONE_MORE_PLAN, ...files });
    simulated();
    expect(await ensaio(world, 'compare', 'one.yaml', 'other.yaml', '--quiet')).toBe(2);
    expect(world.out()).toBe('');
    expect(world.err()).toMatch(message);
    expect(world.err()).toMatch(/one\.yaml and other\.yaml/);
    expect(simulated()).toEqual([]);
  });

  test('a scenario does not stand beside a plan with assumptions, which are not its own', async () => {
    const assuming = planOf({ rest: 'assumptions: [{ multiply: channels.phone.volume.per_hour, by: 110% }]' });
    const { code, err } = await compare({ 'one.yaml': assuming, 'six.yaml': SIX });
    expect(code).toBe(2);
    expect(err).toMatch(/^six\.yaml is a scenario: it cannot stand beside one\.yaml, which states assumptions$/m);
  });

  test('the problems of all files are told before anything is rehearsed', async () => {
    const { code, err, simulated } = await compare({
      'a.yaml': ONE_MORE_PLAN.replace('front.agents', 'frnt.agents'),
      'b.yaml': ONE_MORE_PLAN.replace('to: 30s', 'to: fast'),
    });
    expect({ code, simulated }).toEqual({ code: 2, simulated: [] });
    expect(err).toMatch(/^a\.yaml:13:\d+: /m);
    expect(err).toMatch(/^b\.yaml:10:\d+: /m);
  });
});

describe('the flags of a comparison', () => {
  const plans = { 'one.yaml': ONE_MORE_PLAN, 'three.yaml': THREE_MORE_PLAN };
  const BY = ['--by', 'average_speed_of_answer'];

  test('--by a metric selects by it, and gives up what is clearly not the best', async () => {
    const result = await resultOf(plans, ...BY, '--indifference', '2s', '--correct', '90%', '-n', '30');
    expect(result.selection).toMatchObject({
      by: 'average_speed_of_answer',
      procedure: 'Kim–Nelson',
      probability: 0.9,
      indifference: 2,
      best: 'three.yaml',
      dropped: [{ file: 'one.yaml' }],
    });
    const [one, three] = result.plans;
    expect(one!.droppedAfter).toBe(result.selection!.dropped[0]!.after);
    expect(one!.replications).toBeLessThan(30);
    expect(three).toMatchObject({ droppedAfter: null, replications: 30 });
  });

  test('--keep-all rehearses all to the end, and selects the same', async () => {
    const result = await resultOf(plans, ...BY, '--indifference', '2s', '--keep-all', '-n', '30');
    expect(result.plans.map(({ replications }) => replications)).toEqual([30, 30]);
    expect(result.selection!.best).toBe('three.yaml');
  });

  test('--until-sure ends as soon as all key results are surely met or missed', async () => {
    const sure = planOf({ target: '1h', effect: '{ add: teams.front.agents, by: 9 }' });
    const result = await resultOf({ 'sure.yaml': sure }, '--until-sure', '-n', '400');
    expect(result.replications).toBeLessThan(400);
    expect(result.plans[0]!.keyResults.map(({ verdict }) => verdict)).toEqual(['met', 'met']);
  });

  const wrong: [string[], RegExp][] = [
    [['--by', 'averge_speed_of_answer'], /unknown metric "averge_speed_of_answer".*average_speed_of_answer/],
    [['--by', 'arrivals', '--indifference', '1'], /unknown metric "arrivals"/],
    [BY, /needs --indifference/],
    [['--indifference', 'much'], /--indifference: found "much"; of key results write percentage points, as in 5pp/],
    [['--indifference', '5'], /--indifference: found "5"/],
    [['--indifference', '2s'], /--indifference: found "2s"/],
    [[...BY, '--indifference', '5pp'], /of average_speed_of_answer write a time, as in 2s/],
    [['--correct', '20%'], /--correct: found "20%"; allowed is a level from 50% to 99\.99%/],
    [['--precision', 'service_level=1pp'], /--precision is for scenarios/],
    [['--cache', ' '], /--cache: name a folder/],
    [['--out', 'desk.yaml'], /--out: .*desk\.yaml is not a folder/],
    [['-n', '0'], /--replications: found "0"/],
  ];
  test.each(wrong)('%j is refused before anything is rehearsed', async (flags, message) => {
    const { code, out, err, simulated } = await compare(plans, ...flags);
    expect({ code, out, simulated }).toEqual({ code: 2, out: '', simulated: [] });
    expect(err).toMatch(message);
  });

  test.each([
    [BY],
    [['--indifference', '5pp']],
    [['--correct', '90%']],
    [['--keep-all']],
    [['--until-sure']],
  ])('%j is refused for scenarios, rather than passed over', async (flags) => {
    const { code, err } = await compare({ 'a.yaml': TWO_DAYS, 'b.yaml': SIX }, ...flags);
    expect(code).toBe(2);
    expect(err).toMatch(new RegExp(`^${flags[0]} is for plans`));
  });
});

describe('Ctrl-C in the middle', () => {
  test('exits 130 and writes nothing; what was rehearsed is not rehearsed again', async () => {
    const world = fakeWorld({ 'desk.yaml': TWO_DAYS, 'one.yaml': ONE_MORE_PLAN });
    const impatient = {
      ...world,
      writeBytes: (folder: string, name: string, bytes: Uint8Array) => {
        if (world.bytes.size === 5) world.pressCtrlC();
        return world.writeBytes(folder, name, bytes);
      },
    };
    const argv = ['compare', 'one.yaml', '-n', '20', '--quiet', '--out', 'kept'];
    expect(await ensaio(impatient, ...argv)).toBe(130);
    expect(world.err()).toBe('interrupted, nothing written\n');
    expect(world.out()).toBe('');
    expect(filesIn(world, 'kept')).toEqual([]);
    expect(world.listeners.size).toBe(0);
    const kept = world.bytes.size;
    expect(kept).toBeGreaterThan(5);
    expect(kept).toBeLessThan(40);
    simulated();
    expect(await ensaio(world, ...argv)).toBe(0);
    expect(simulated()).toHaveLength(40 - kept);
  });
});
