import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import type { RunResult } from '../../src/metrics/result.ts';
import { DESK, ensaio, type FakeOptions, fakeWorld, filesIn } from './fake-world.ts';

const run = async (argv: readonly string[] = [], options: FakeOptions = {}, text = DESK) => {
  const world = fakeWorld({ 'desk.yaml': text }, options);
  const code = await ensaio(world, 'run', 'desk.yaml', '--workers', '1', '--replications', '5', ...argv);
  return { world, code, out: world.out(), err: world.err() };
};

describe('run', () => {
  test('prints KPIs with intervals on stdout, and how far it is on stderr', async () => {
    const { code, out, err } = await run();
    expect(code).toBe(0);
    expect(out).toMatch(/^Help desk\n/);
    expect(out).toMatch(/5 replications · seed 1 ·/);
    expect(out).toMatch(/^Service level.* \d+\.\d+ % ± \d+\.\d+ pp/m);
    expect(out).toContain('target 80 %');
    expect(err).toMatch(/^run: started\n/);
    expect(err).toMatch(/run: 5 of 5 replications, [\d,]+ contacts\n$/);
  });

  test('is silent on stderr when asked to be quiet', async () => {
    expect((await run(['--quiet'])).err).toBe('');
  });

  test('gives JSON alone on stdout, with its schema', async () => {
    const { out } = await run(['--format', 'json']);
    const result = JSON.parse(out) as RunResult;
    expect(result.schema).toBe('ensaio.result/2');
    expect(result.scenario).toMatchObject({ name: 'Help desk', file: 'desk.yaml' });
    expect(result.replications).toBe(5);
    expect(result.scopes.map((scope) => `${scope.scope} ${scope.name}`)).toEqual([
      'whole all',
      'channel phone',
      'intent order_status',
      'intent billing',
      'team front',
    ]);
    for (const estimate of Object.values(result.scopes[0]!.metrics)) {
      expect(Object.keys(estimate).sort()).toEqual(['confidence', 'denominator', 'halfWidth', 'numerator', 'value']);
    }
  });

  test('gives CSV in long form and Markdown with the same figures', async () => {
    const rows: Record<string, string>[] = parse((await run(['--format', 'csv'])).out, { columns: true });
    const offered = rows.find((row) => row.scope === 'whole' && row.metric === 'offered' && row.from === '')!;
    expect(Number(offered.value)).toBeGreaterThan(50);
    expect((await run(['--format', 'markdown'])).out).toMatch(/^# Help desk\n[\s\S]*\| Offered \| /);
  });

  test('gives the same bytes for the same seed, and others for another', async () => {
    const json = async (seed: string) => (await run(['--format', 'json', '--seed', seed])).out;
    expect(await json('7')).toBe(await json('7'));
    expect(await json('8')).not.toBe((await json('7')).replace('"seed": "7"', '"seed": "8"'));
  });

  test('uses the confidence asked', async () => {
    const result = JSON.parse((await run(['--format', 'json', '--confidence', '90%'])).out) as RunResult;
    expect(result.scopes[0]!.metrics.service_level!.confidence).toBe(0.9);
  });

  test('a wrong scenario exits 2 with its problems on stderr, and nothing runs', async () => {
    const { code, out, err } = await run([], {}, DESK.replace('patience: 4m', 'patience: 4'));
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toMatch(/^desk\.yaml:11:15: 4 has no unit: .*\n1 error in 1 file\.\n$/);
  });
});

describe('a precision', () => {
  const asked = async (...argv: string[]) => {
    const world = fakeWorld({ 'desk.yaml': DESK });
    const code = await ensaio(world, 'run', 'desk.yaml', '--workers', '1', '--format', 'json', ...argv);
    return { code, result: JSON.parse(world.out()) as RunResult };
  };

  test('that is reached exits 0', async () => {
    const { code, result } = await asked('--precision', 'service_level=10pp');
    expect(code).toBe(0);
    expect(result.precision).toMatchObject({ metric: 'service_level', met: true });
    expect(result.precision!.reached!).toBeLessThanOrEqual(0.1);
  });

  test('that is not reached by the last replication exits 5', async () => {
    const { code, result } = await asked('--precision', 'service_level=0.01pp', '--max-replications', '20');
    expect(code).toBe(5);
    expect(result).toMatchObject({ replications: 20, precision: { met: false } });
  });
});

describe('--out', () => {
  test('writes result, figures, report and charts, and names them', async () => {
    const { world, out } = await run(['--out', 'kept/here']);
    const charts = ['flow', 'heat-map', 'intervals', 'teams', 'waits'];
    expect(filesIn(world, 'kept/here').sort()).toEqual(
      [
        ...charts.flatMap((stem) => [`${stem}.svg`, `${stem}.vl.json`]),
        ...['metrics.csv', 'report.md', 'result.json'],
      ].sort(),
    );
    expect(out).toMatch(/\nWritten: kept\/here\/result\.json, .*kept\/here\/intervals\.svg, .*\n$/);
    expect(world.files.get('/here/kept/here/intervals.svg')).toMatch(/^<svg /);
    expect(JSON.parse(world.files.get('/here/kept/here/intervals.vl.json')!).$schema).toContain('vega-lite/v6');
  });

  test('keeps stdout for the result alone when it is for a machine', async () => {
    const { world, out, err } = await run(['--out', 'kept', '--format', 'json']);
    expect(out).toBe(world.files.get('/here/kept/result.json'));
    expect(err).toContain('Written: kept/result.json');
  });

  test('that cannot be written still prints the result, and exits 2', async () => {
    const world = fakeWorld({ 'desk.yaml': DESK });
    const readOnly = {
      ...world,
      writeFiles: () => {
        throw new Error('permission denied');
      },
    };
    expect(await ensaio(readOnly, 'run', 'desk.yaml', '--workers', '1', '--replications', '2', '--out', 'kept')).toBe(
      2,
    );
    expect(world.out()).toMatch(/^Help desk/);
    expect(world.err()).toContain('--out: cannot write to kept: permission denied');
  });
});

describe('colour', () => {
  const ESCAPE = '\u001b[';

  test('is for a terminal', async () => {
    expect((await run(['--quiet'], { tty: true })).out).toContain(ESCAPE);
    expect((await run(['--quiet'])).out).not.toContain(ESCAPE);
  });

  test('is left out when NO_COLOR or a dumb terminal asks so', async () => {
    expect((await run(['--quiet'], { tty: true, env: { NO_COLOR: '1' } })).out).not.toContain(ESCAPE);
    expect((await run(['--quiet'], { tty: true, env: { TERM: 'dumb' } })).out).not.toContain(ESCAPE);
  });

  test('never reaches JSON', async () => {
    expect((await run(['--quiet', '--format', 'json'], { tty: true })).out).not.toContain(ESCAPE);
  });
});

test('a terminal gets a bar of progress on stderr', async () => {
  expect((await run([], { tty: true })).err).toContain('replications');
});
