import { parquetReadObjects } from 'hyparquet';
import { describe, expect, test } from 'vitest';
import { SCHEMA_NAMES } from '../../src/cli/schema-names.ts';
import { toJson } from '../../src/report/json.ts';
import { compareResult, runResult } from '../report/fixture.ts';
import { hostileComparison, sampleComparison } from '../report/plan/sample-result.ts';
import { ensaio, fakeWorld, filesIn } from './fake-world.ts';

async function typed(...argv: string[]) {
  const world = fakeWorld({
    'run.json': toJson(runResult()),
    'plans.json': toJson(sampleComparison()),
    'hostile.json': toJson(hostileComparison()),
    'old.json': '{ "schema": "ensaio.result/1" }',
  });
  const code = await ensaio(world, 'export', ...argv);
  return { world, code, out: world.out(), err: world.err() };
}

describe('export', () => {
  test('to .xlsx: one workbook', async () => {
    const { world, code, out, err } = await typed('run.json', '--out', 'made/run.xlsx', '--lang', 'es');
    expect({ code, out, err }).toEqual({ code: 0, out: 'Written: made/run.xlsx\n', err: '' });
    expect([...world.bytes.keys()]).toEqual(['/here/made/run.xlsx']);
  });

  test('to a folder: a CSV file each table', async () => {
    const { world, code } = await typed('plans.json', '--out', 'made/');
    expect(code).toBe(0);
    expect(filesIn(world, 'made')).toEqual([
      ...['plans.csv', 'objectives.csv', 'key-results.csv', 'differences.csv', 'trajectories.csv', 'spend.csv'],
      ...['steps.csv', 'changes.csv', 'gates.csv', 'baseline.csv'],
    ]);
  });

  test('to a folder of Parquet, only the tables asked for', async () => {
    const { world, code } = await typed('plans.json', '--out', 'made', '--to', 'parquet', '--table', 'gates,plans');
    expect(code).toBe(0);
    expect([...world.bytes.keys()]).toEqual(['/here/made/gates.parquet', '/here/made/plans.parquet']);
    const file = new Uint8Array(world.bytes.get('/here/made/plans.parquet')!).buffer;
    expect(await parquetReadObjects({ file })).toHaveLength(3);
  });

  test('to .csv: one table; names that begin like formulas are none', async () => {
    const { world, code } = await typed('hostile.json', '-o', 'plans.csv', '-t', 'plans');
    expect(code).toBe(0);
    expect(world.files.get('/here/plans.csv')).toContain(`"'=HYPERLINK(""http://example.org"",""here"")"`);
  });

  test.each([
    [['run.json'], "required option '-o, --out <PATH>' not specified"],
    [['run.json', '-o', ''], '--out: name a file (.xlsx, .csv, .parquet) or a folder.'],
    [['run.json', '-o', 'x.txt'], '--out: x.txt is neither .xlsx, .csv or .parquet nor a folder'],
    [
      ['run.json', '-o', 'x.csv'],
      '--out: x.csv holds one table: name it with --table, or a folder for all. It has `kpis`',
    ],
    [['run.json', '-o', 'x.csv', '-t', 'kpi'], 'no table "kpi" in this result; did you mean `kpis`? It has `kpis`'],
    [['run.json', '-o', 'x.csv', '--to', 'xlsx'], '--out: x.csv is csv, --to says xlsx: leave one out.'],
    [['run.json', '-o', 'x/', '--to', 'xlsx'], '--out: x/ is a folder; name the workbook, as in x/result.xlsx.'],
    [['run.json', '-o', 'run.json/x.csv', '-t', 'kpis'], 'is not a folder'],
    [['old.json', '-o', 'x.xlsx'], 'old.json:1:13: made by an older Ensaio (ensaio.result/1'],
    [['none.json', '-o', 'x.xlsx'], 'none.json: cannot be read'],
  ])('%j is refused', async (argv, message) => {
    const { world, code, err } = await typed(...argv);
    expect(code).toBe(2);
    expect(err).toContain(message);
    expect(world.bytes.size).toBe(0);
  });
});

describe('diff', () => {
  async function diff(before: string, after: string, ...flags: string[]) {
    const world = fakeWorld({ 'a.json': before, 'b.json': after });
    const code = await ensaio(world, 'diff', 'a.json', 'b.json', ...flags);
    return { code, out: world.out(), err: world.err() };
  }
  const [RUN, OTHER] = [toJson(runResult()), toJson(runResult({ seed: '2', contacts: 42_070 }))];

  test('of equal results: the same, exit 0 even when asked for an exit code', async () => {
    const { code, out } = await diff(RUN, RUN, '--exit-code');
    expect(code).toBe(0);
    expect(out).toMatch(/^The same: not a value differs\.\n/);
  });

  test('of others: exit 0, and 4 when asked for', async () => {
    expect((await diff(RUN, OTHER)).code).toBe(0);
    expect((await diff(RUN, OTHER, '--exit-code')).code).toBe(4);
  });

  test.each(['en', 'pt-BR', 'es'])('in %s, as text and Markdown', async (lang) => {
    const compare = compareResult();
    const [candidate] = compare.candidates;
    const changed = toJson({
      ...compare,
      seed: '9',
      candidates: [{ ...candidate!, differences: candidate!.differences.slice(2) }],
    });
    for (const format of ['text', 'markdown']) {
      const { code, out } = await diff(toJson(compare), changed, '--lang', lang, '--format', format);
      expect(code).toBe(0);
      expect(out).not.toMatch(/undefined|\[object|NaN/);
      expect(out).toContain('morning.yaml');
    }
  });

  test('as JSON and as CSV', async () => {
    const changed = toJson(runResult({ scopes: runResult().scopes.slice(1) }));
    const { out } = await diff(RUN, changed, '--format', 'json');
    expect(JSON.parse(out)).toMatchObject({ schema: 'ensaio.diff/1', kind: 'result', same: false });
    expect((await diff(RUN, changed, '--format', 'csv')).out).toMatch(/^sort,of,scope,name,metric,before,after,/);
  });

  test('of two kinds is refused', async () => {
    const { code, err } = await diff(RUN, toJson(compareResult()));
    expect({ code, err }).toEqual({
      code: 2,
      err: 'diff takes two results of one kind: a.json is of one scenario, b.json is of scenarios compared.\n',
    });
  });

  test('names that would colour a terminal do not', async () => {
    const risky = runResult({
      scenario: { name: '\u001b[31mred', file: 'x\u001b[2J.yaml', fingerprint: 'f'.repeat(64) },
    });
    const { out } = await diff(RUN, toJson(risky));
    expect(out).not.toContain('\u001b');
    expect(out).toContain('ffffffffffff');
  });
});

test.each(SCHEMA_NAMES)('schema %s is a JSON Schema', async (name) => {
  const world = fakeWorld();
  expect(await ensaio(world, 'schema', name)).toBe(0);
  expect(JSON.parse(world.out())).toMatchObject({ $schema: 'http://json-schema.org/draft-07/schema#', type: 'object' });
});
