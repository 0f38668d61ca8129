import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { toCsv } from '../../src/report/csv.ts';
import { differencesTable } from '../../src/report/export/run-tables.ts';
import { tableCsv } from '../../src/report/export/table.ts';
import { runCsv, runsCsv } from '../../src/report/metrics-csv.ts';
import { compareResult, estimate, runResult } from './fixture.ts';

const read = (text: string): Record<string, string>[] => parse(text, { columns: true });

describe('cells', () => {
  test.each(['=1+2', '+1', '-1', '@SUM(A1)', '\tx', '\rx'])('text %j is no formula to a spreadsheet', (text) => {
    const [row] = read(toCsv(['name'], [[text]]));
    expect(row!.name).toBe(`'${text}`);
  });

  test('numbers stay numbers: a negative one is no formula', () => {
    expect(toCsv(['a', 'b', 'c'], [[-1.5, 1e-9, 0.1 + 0.2]])).toBe('a,b,c\r\n-1.5,1e-9,0.30000000000000004\r\n');
  });

  test('no data is an empty cell', () => {
    expect(toCsv(['a', 'b'], [[null, Number.POSITIVE_INFINITY]])).toBe('a,b\r\n,\r\n');
  });

  test('quotes, commas and line ends are quoted, and read back the same', () => {
    const text = 'say "hi", then\r\nleave';
    expect(toCsv(['a'], [[text]])).toBe('a\r\n"say ""hi"", then\r\nleave"\r\n');
    expect(read(toCsv(['a'], [[text]]))[0]!.a).toBe(text);
  });
});

describe('figures', () => {
  test('every metric of every scope and interval is one row', () => {
    const run = runResult();
    const rows = read(runCsv(run));
    const count = run.scopes.reduce(
      (sum, scope) =>
        sum +
        Object.keys(scope.metrics).length +
        scope.intervals.reduce((n, one) => n + Object.keys(one.metrics).length, 0),
      0,
    );
    expect(rows).toHaveLength(count);
    expect(rows.find((row) => row.scope === 'whole' && row.metric === 'service_level' && row.from === '')).toEqual({
      scope: 'whole',
      name: 'all',
      from: '',
      to: '',
      metric: 'service_level',
      value: '0.8243',
      half_width: '0.0061',
      confidence: '0.95',
      numerator: '82.43',
      denominator: '100',
    });
    expect(rows.find((row) => row.name === 'billing' && row.metric === 'service_level' && row.from === '')!.value).toBe(
      '',
    );
  });

  test('those of a comparison name their scenario, a hostile name made safe', () => {
    const result = compareResult({
      baseline: runResult({ scenario: { name: '=cmd()', file: 'a.yaml', fingerprint: 'f' } }),
    });
    expect(new Set(read(runsCsv(result)).map((row) => row.scenario))).toEqual(new Set(["'=cmd()", 'Morning peak']));
  });

  test('a difference below zero stays a number', () => {
    const rows = read(tableCsv(differencesTable(compareResult())));
    const faster = rows.find((row) => row.metric === 'average_speed_of_answer')!;
    expect(Number(faster.difference)).toBeCloseTo(-4.12, 10);
    expect(faster.verdict).toBe('better');
    expect(rows.find((row) => row.metric === 'blocking_rate')!.difference).toBe('');
    expect(estimate(null).denominator).toBe(0);
  });
});
