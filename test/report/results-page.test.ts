import { readFileSync, writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { resultsPage } from '../../src/report/results-page.ts';

const PAGE = new URL('../../docs/results.md', import.meta.url);

test('the page of results says what their schemas say: UPDATE_DOCS=1 npx vitest run test/report/results-page', () => {
  if (process.env.UPDATE_DOCS === '1') writeFileSync(PAGE, resultsPage());
  expect(readFileSync(PAGE, 'utf8') === resultsPage(), 'docs/results.md is what resultsPage() writes').toBe(true);
});

test('every link of it leads to a heading', () => {
  const page = resultsPage();
  const headings = new Set([...page.matchAll(/^###? (.+)$/gm)].map(([, title]) => `#${title!.toLowerCase()}`));
  const links = [...page.matchAll(/\]\((#[^)]+)\)/g)].map(([, link]) => link!);
  expect(links.length).toBeGreaterThan(30);
  expect(links.filter((link) => !headings.has(link))).toEqual([]);
});
