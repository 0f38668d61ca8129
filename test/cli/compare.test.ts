import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import type { CompareResult } from '../../src/metrics/result.ts';
import { DESK, ensaio, fakeWorld, filesIn, ONE_MORE } from './fake-world.ts';

const compare = async (files: Record<string, string>, ...argv: string[]) => {
  const world = fakeWorld(files);
  const code = await ensaio(
    world,
    'compare',
    ...Object.keys(files),
    '--workers',
    '1',
    '--replications',
    '10',
    '--quiet',
    ...argv,
  );
  return { world, code, out: world.out(), err: world.err() };
};

describe('compare', () => {
  test('answers in the first line: two more agents are better on service level', async () => {
    const { code, out } = await compare({ 'desk.yaml': DESK, 'more.yaml': ONE_MORE });
    expect(code).toBe(0);
    expect(out).toMatch(/^One more is better on service level \(\+/);
    expect(out).toMatch(/^Baseline: Help desk, desk\.yaml/m);
    expect(out).toMatch(/^Service level .* better$/m);
  });

  test('finds no difference at all between a scenario and itself', async () => {
    const { out } = await compare({ 'desk.yaml': DESK, 'same.yaml': DESK }, '--format', 'json');
    const result = JSON.parse(out) as CompareResult;
    expect(result.schema).toBe('ensaio.compare/2');
    for (const row of result.candidates[0]!.differences) {
      if (row.difference.value === null) continue;
      expect(row).toMatchObject({ difference: { value: 0, halfWidth: 0 }, verdict: 'no evidence' });
    }
  });

  test('takes several candidates, each with its own sentence', async () => {
    const { out } = await compare({
      'a.yaml': DESK,
      'b.yaml': ONE_MORE,
      'c.yaml': ONE_MORE.replace('One more', 'Third'),
    });
    expect(out).toMatch(/^One more is better.*$/m);
    expect(out).toMatch(/^Third is better.*$/m);
  });

  test('gives a row a difference in CSV', async () => {
    const rows: Record<string, string>[] = parse(
      (await compare({ 'a.yaml': DESK, 'b.yaml': ONE_MORE }, '--format', 'csv')).out,
      { columns: true },
    );
    expect(rows.find((row) => row.scope === 'whole' && row.metric === 'service_level')).toMatchObject({
      candidate: 'One more',
      verdict: 'better',
    });
  });

  test('writes both charts beside the result', async () => {
    const { world, out } = await compare({ 'a.yaml': DESK, 'b.yaml': ONE_MORE }, '--out', 'kept');
    expect(filesIn(world, 'kept').sort()).toEqual([
      'comparison.svg',
      'comparison.vl.json',
      'differences.csv',
      'intervals.svg',
      'intervals.vl.json',
      'metrics.csv',
      'report.md',
      'result.json',
    ]);
    expect(out).toContain('kept/comparison.vl.json, kept/comparison.svg');
  });

  test('tells the problems of all files before it runs any', async () => {
    const { code, err } = await compare({
      'a.yaml': DESK.replace('4m', '4'),
      'b.yaml': ONE_MORE.replace('per_hour', 'per_hor'),
    });
    expect(code).toBe(2);
    expect(err).toMatch(/^a\.yaml:/m);
    expect(err).toMatch(/^b\.yaml:/m);
  });
});
