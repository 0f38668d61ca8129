import { readFileSync, writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { metrics } from '../../src/metrics/catalogue.ts';
import { kpiPage } from '../../src/report/kpi-page.ts';

const PAGE = new URL('../../docs/kpis.md', import.meta.url);

test('the page of KPIs says what the catalogue says: UPDATE_DOCS=1 npx vitest run test/report/kpi-page', () => {
  if (process.env.UPDATE_DOCS === '1') writeFileSync(PAGE, kpiPage());
  expect(readFileSync(PAGE, 'utf8') === kpiPage(), 'docs/kpis.md is what kpiPage() writes').toBe(true);
});

test('every KPI has a row, with its name in three languages', () => {
  const rows = kpiPage().split('\n');
  for (const { id, label } of metrics) {
    const row = rows.find((line) => line.includes(`| ${id} |`)) ?? '';
    expect(row.split(' | ').slice(0, 3).join()).toContain(label.en);
    for (const word of [label['pt-BR'], label.es]) expect(row).toContain(word.replaceAll('~', '\\~'));
  }
});
