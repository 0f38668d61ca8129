import { expect, test } from 'vitest';
import { compareReport } from '../../src/report/compare-report.ts';
import { speechIn } from '../../src/report/language/speech.ts';
import { toMarkdown } from '../../src/report/markdown.ts';
import { runReport } from '../../src/report/run-report.ts';
import { compareResult, runResult } from './fixture.ts';

test('tables have a rule and as many cells in every row', () => {
  const rows = toMarkdown([
    ...runReport(runResult(), speechIn('en')),
    ...compareReport(compareResult(), speechIn('en')),
  ])
    .split('\n')
    .filter((line) => line.startsWith('|'));
  expect(rows.length).toBeGreaterThan(20);
  expect(rows).toContain('| KPI | value | formula |');
  for (const row of rows) expect(row).toMatch(/^\| .*\|$|^\| --- /);
});

test('a name cannot become markup, HTML or a cell', () => {
  const blocks = [{ kind: 'lines', lines: ['a|b <img src=x> [x](y) *z* `c` _em_ order_status'] }] as const;
  expect(toMarkdown(blocks)).toBe('a\\|b \\<img src=x\\> \\[x\\](y) \\*z\\* \\`c\\` \\_em\\_ order_status\n');
});
