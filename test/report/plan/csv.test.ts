import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { attributionTable } from '../../../src/report/export/explanation-tables.ts';
import { keyResultsTable, trajectoriesTable } from '../../../src/report/export/key-result-tables.ts';
import { planDifferencesTable, spendTable } from '../../../src/report/export/plan-tables.ts';
import { type Table, tableCsv } from '../../../src/report/export/table.ts';
import {
  emptyComparison,
  hostileComparison,
  hostileExplanation,
  madePlans,
  sampleComparison,
  sampleExplanation,
} from './sample-result.ts';

const read = (table: Table): Record<string, string>[] => parse(tableCsv(table), { columns: true });
const TABLES = { keyResultsTable, spendTable, planDifferencesTable, trajectoriesTable };

describe('tables of a comparison', () => {
  test('every key result is a row, with its figures to full precision', () => {
    const rows = read(keyResultsTable(sampleComparison()));
    expect(rows).toHaveLength(15);
    const wait = rows.find((row) => row.file === 'plans/reroute.yaml' && row.key_result === 'wait')!;
    expect(wait).toMatchObject({ objective: 'Customers reach us without waiting', guardrail: 'false', verdict: 'met' });
    expect([wait.target, wait.change, wait.probability, wait.projected_p50]).toEqual(['58.8', '-0.3', '0.91', '51']);
    const trained = rows.find((row) => row.key_result === 'trained')!;
    expect([trained.metric, trained.target, trained.step]).toEqual(['', '', 'training']);
  });

  test('spend has a row a month and a total', () => {
    const rows = read(spendTable(sampleComparison())).filter((row) => row.file === 'plans/hire.yaml');
    expect(rows.map((row) => row.month)).toEqual(['2027-03', '2027-04', '2027-05', 'total']);
    expect(rows.at(-1)).toMatchObject({ spent_p50: '512000', budget: '450000', currency: 'BRL' });
  });

  test('every difference and every week is a row', () => {
    const differences = read(planDifferencesTable(sampleComparison()));
    expect(differences).toHaveLength(madePlans.reduce((sum, plan) => sum + plan.metrics.length, 0));
    expect(differences.find((row) => row.metric === 'blocking_rate')!.difference).toBe('');
    expect(read(trajectoriesTable(sampleComparison()))).toHaveLength(3 * 4 * 13);
  });

  test.each(Object.entries(TABLES))('%s: no cell is a formula, no data is an empty cell', (_, tableOf) => {
    for (const result of [hostileComparison(), emptyComparison()]) {
      const cells = read(tableOf(result)).flatMap((row) => Object.values(row));
      for (const cell of cells) if (!/^-?[\d.]/.test(cell)) expect(cell).not.toMatch(/^[=+\-@\t\r]/);
      expect(cells).not.toContain('NaN');
    }
  });
});

describe('the table of an attribution', () => {
  test('has a row a step and the whole gain, to which the parts add up', () => {
    const rows = read(attributionTable(sampleExplanation())).filter((row) => row.key_result === 'wait');
    const parts = rows.filter((row) => row.step !== 'all steps').map((row) => Number(row.shapley));
    expect(parts.reduce((sum, part) => sum + part, 0)).toBeCloseTo(Number(rows.at(-1)!.shapley), 10);
  });

  test('is harmless with hostile names', () => {
    const cells = read(attributionTable(hostileExplanation())).flatMap((row) => Object.values(row));
    for (const cell of cells) if (!/^-?[\d.]/.test(cell)) expect(cell).not.toMatch(/^[=+\-@]/);
  });
});
