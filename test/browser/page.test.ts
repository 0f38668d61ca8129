import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { AnyResult } from '../../src/results/any-result.ts';
import { detailedRun, WICKED } from '../report/detail-sample.ts';
import { compareResult } from '../report/fixture.ts';
import { pageOf } from '../report/page/made-page.ts';
import {
  emptyComparison,
  hostileComparison,
  hostileExplanation,
  sampleComparison,
  sampleExplanation,
} from '../report/plan/sample-result.ts';
import { chromiumPath, launched } from './chromium.ts';

const samples: Readonly<Record<string, AnyResult>> = {
  run: detailedRun(),
  compare: compareResult(),
  plans: sampleComparison(),
  explanation: sampleExplanation(),
  empty: emptyComparison(),
  wicked: detailedRun(WICKED),
  hostile: hostileComparison(),
  hostileExplanation: hostileExplanation(),
};

const SCREEN = { width: 1280, height: 900 };
const executable = chromiumPath();
if (executable === null)
  console.warn('No Chromium is found, nor named by ENSAIO_CHROMIUM: pages are not tested in it.');

interface Opened {
  readonly page: Page;
  /** What a console, a dialog or a request told. */
  readonly wrong: readonly string[];
}

describe.skipIf(executable === null)('a page in Chromium', () => {
  const folder = mkdtempSync(join(tmpdir(), 'ensaio-pages-'));
  let browser: Browser;
  const shared = new Map<string, Promise<Opened>>();

  beforeAll(async () => {
    for (const [name, result] of Object.entries(samples)) writeFileSync(join(folder, `${name}.html`), pageOf(result));
    browser = await launched(executable!);
  });

  afterAll(async () => {
    await browser?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  /** Opened once, and left as it was by whoever uses it. */
  const shown = (name: string): Promise<Opened> => {
    const known = shared.get(name) ?? opened(name, { permissions: ['clipboard-read', 'clipboard-write'] });
    shared.set(name, known);
    return known;
  };

  async function opened(name: string, options: BrowserContextOptions = {}): Promise<Opened> {
    const context = await browser.newContext({ viewport: SCREEN, ...options });
    const page = await context.newPage();
    const wrong: string[] = [];
    const own = pathToFileURL(join(folder, `${name}.html`)).href;
    page.on('console', (message) => wrong.push(`${message.type()}: ${message.text()}`));
    page.on('pageerror', (error) => wrong.push(String(error)));
    page.on('dialog', (dialog) => {
      wrong.push(`dialog: ${dialog.message()}`);
      void dialog.dismiss();
    });
    page.on('request', (request) => {
      if (request.url() !== own) wrong.push(`request: ${request.url()}`);
    });
    await page.goto(own);
    await until(page, 'document.documentElement.dataset.drawn !== undefined');
    return { page, wrong };
  }

  const evaluated = <T>(page: Page, code: string): Promise<T> => page.evaluate(code) as Promise<T>;
  /** Asked again and again from outside: the page lets nobody turn text into code. */
  const until = async (page: Page, code: string): Promise<void> => {
    for (let asked = 0; !(await evaluated<boolean>(page, code)); asked++) {
      if (asked > 800) throw new Error(`never came true: ${code}`);
      await new Promise((resume) => setTimeout(resume, 25));
    }
  };
  const shownRows = (page: Page, table: string) =>
    evaluated<number>(page, `document.querySelectorAll('#${table} tbody tr:not([hidden])').length`);

  it.each(
    Object.keys(samples),
  )('of %s is drawn whole, without an error, a request or a breach of its policy', async (name) => {
    const { page, wrong } = await shown(name);
    const figures = await evaluated<[number, number]>(
      page,
      `[document.querySelectorAll('figure').length, document.querySelectorAll('figure[data-drawn] .canvas > svg').length]`,
    );
    expect(wrong).toEqual([]);
    expect(figures[1]).toBe(figures[0]);
  });

  it('shows one plan when it is chosen, in cards, tables and charts', async () => {
    const { page, wrong } = await shown('plans');
    const before = await shownRows(page, 'table-kpis');
    const lines = `document.querySelectorAll('[data-chart="course-0"] .canvas g.mark-line path').length`;
    expect(await evaluated<number>(page, lines)).toBe(4);
    // By keyboard alone.
    await page.focus('select[data-filter="plan"]');
    await page.keyboard.press('ArrowDown');
    await until(page, `${lines} === 2`);
    expect(await evaluated<number>(page, `document.querySelectorAll('article.card:not([hidden])').length`)).toBe(1);
    expect(await shownRows(page, 'table-kpis')).toBeLessThan(before);
    expect(await page.textContent('#said')).toMatch(/^\d+ of \d+ rows shown$/);
    await page.click('#all');
    await until(page, `${lines} === 4`);
    expect(await shownRows(page, 'table-kpis')).toBe(before);
    expect(wrong).toEqual([]);
  });

  it('shows one channel when it is chosen, and says when nothing is left', async () => {
    const { page, wrong } = await shown('run');
    expect(await shownRows(page, 'table-channels')).toBe(3);
    await page.selectOption('select[data-filter="channel"]', 'chat');
    expect(await shownRows(page, 'table-channels')).toBe(1);
    expect(await page.isVisible('figure[data-channel="phone"]')).toBe(false);
    await page.selectOption('select[data-filter="channel"]', 'email');
    expect(await page.isVisible('figure[data-channel="email"]')).toBe(true);
    // E-mail has no intervals of the day.
    await until(
      page,
      `document.querySelector('[data-chart="day-offered-0"] .canvas').textContent === 'The filters leave no row.'`,
    );
    await page.click('#all');
    expect(await shownRows(page, 'table-channels')).toBe(3);
    expect(wrong).toEqual([]);
  });

  it('shows the weeks between two, chosen or dragged over', async () => {
    const { page, wrong } = await shown('plans');
    const points = `document.querySelectorAll('[data-chart="course-0"] .canvas g.mark-symbol path').length`;
    const all = await evaluated<number>(page, points);
    await page.selectOption('select[data-filter="from"]', '4');
    await until(page, `${points} < ${all}`);
    const fewer = await evaluated<number>(page, points);
    expect(fewer).toBe((all / 13) * 9);
    await page.click('#all');
    await until(page, `${points} === ${all}`);
    const canvas = page.locator('[data-chart="course-0"] .canvas > svg');
    await canvas.scrollIntoViewIfNeeded();
    const box = (await canvas.boundingBox())!;
    const [y, from, to] = [box.y + box.height * 0.6, box.x + box.width * 0.3, box.x + box.width * 0.7];
    await page.mouse.move(from, y);
    await page.mouse.down();
    await page.mouse.move(to, y, { steps: 4 });
    await page.mouse.up();
    await until(page, `${points} < ${all}`);
    expect(await page.inputValue('select[data-filter="from"]')).not.toBe('0');
    await page.click('#all');
    expect(wrong).toEqual([]);
  });

  it('sorts a table by the column whose head is pressed, what has no data last', async () => {
    const { page } = await shown('plans');
    const values = () =>
      evaluated<string[]>(
        page,
        `[...document.querySelectorAll('#table-kpis tbody tr')].map((r) => r.cells[5].dataset.value)`,
      );
    const head = page.locator('#table-kpis thead th').nth(5);
    await head.locator('button').focus();
    await page.keyboard.press('Enter');
    const ascending = (await values()).filter((value) => value !== '').map(Number);
    expect(ascending).toEqual([...ascending].sort((a, b) => a - b));
    expect(await head.getAttribute('aria-sort')).toBe('ascending');
    await page.keyboard.press('Enter');
    expect(await head.getAttribute('aria-sort')).toBe('descending');
    const known = (await values()).map((value) => value !== '');
    expect(known.indexOf(false) === -1 || !known.slice(known.indexOf(false)).includes(true)).toBe(true);
  });

  it('copies a table with tabs, and no formula', async () => {
    const { page } = await shown('wicked');
    await page.click('[data-copy="table-channels"]');
    await until(page, `document.getElementById('said').textContent === 'Copied'`);
    const text = await evaluated<string>(page, 'navigator.clipboard.readText()');
    const rows = text.split('\n').map((line) => line.split('\t'));
    expect(new Set(rows.map(({ length }) => length)).size).toBe(1);
    expect(rows.flat().some((cell) => cell.startsWith("'=HYPERLINK"))).toBe(true);
    expect(rows.flat().some((cell) => cell.startsWith('='))).toBe(false);
  });

  it('shows a definition at focus, and puts it away at Escape', async () => {
    const { page } = await shown('run');
    await page.focus('a.term');
    expect(await page.isVisible('#tip')).toBe(true);
    const id = await page.getAttribute('a.term', 'aria-describedby');
    expect(await page.textContent('#tip')).toBe(await page.textContent(`#${id}`));
    await page.keyboard.press('Escape');
    expect(await page.isVisible('#tip')).toBe(false);
  });

  it('tells at a point of a chart what it is, as text', async () => {
    const { page, wrong } = await shown('hostile');
    const point = page.locator('[data-chart="course-0"] .canvas g.mark-symbol path').nth(9);
    await point.evaluate('(node) => node.scrollIntoView({ block: "center", behavior: "instant" })');
    // A page that still scrolls puts its tip away.
    await new Promise((resume) => setTimeout(resume, 150));
    await point.hover({ force: true });
    await page.waitForSelector('#tip:not([hidden])');
    expect(await page.textContent('#tip p:first-child')).toMatch(/<script>|=HYPERLINK|Plan x/);
    expect(await evaluated<number>(page, `document.querySelectorAll('#tip :not(p, b)').length`)).toBe(0);
    expect(wrong).toEqual([]);
  });

  it('can be walked through by keyboard: to the answer first, and on to controls', async () => {
    const { page } = await shown('plans');
    await page.focus('a.skip');
    await page.keyboard.press('Enter');
    expect(await evaluated<string>(page, 'location.hash')).toBe('#answer');
    await page.keyboard.press('Tab');
    expect(await evaluated<boolean>(page, `document.activeElement.closest('main') !== null`)).toBe(true);
  });

  it('changes to dark and back, with its charts', async () => {
    const { page, wrong } = await shown('plans');
    const ink = `getComputedStyle(document.querySelector('[data-chart="course-0"] .canvas text')).fill`;
    const ground = 'getComputedStyle(document.body).backgroundColor';
    const light = [await evaluated<string>(page, ink), await evaluated<string>(page, ground)];
    await page.click('#scheme');
    await until(page, `${ink} !== ${JSON.stringify(light[0])}`);
    expect(await evaluated<string>(page, ground)).not.toBe(light[1]);
    expect(await page.getAttribute('#scheme', 'aria-pressed')).toBe('true');
    await page.click('#scheme');
    await until(page, `${ink} === ${JSON.stringify(light[0])}`);
    expect(wrong).toEqual([]);
  });

  it.each([360, 1280, 2200])('of a screen %i wide does not scroll sideways', async (width) => {
    for (const name of ['run', 'plans', 'hostile']) {
      const { page } = await shown(name);
      await page.setViewportSize({ width, height: 900 });
      expect(await evaluated<number>(page, 'document.documentElement.scrollWidth')).toBeLessThanOrEqual(width);
      await page.setViewportSize(SCREEN);
    }
  });

  it('prints in light colours, and then is as it was', async () => {
    const { page, wrong } = await opened('compare', { colorScheme: 'dark' });
    const pdf = await page.pdf({ format: 'A4' });
    expect(pdf.length).toBeGreaterThan(50_000);
    expect(wrong).toEqual([]);
  });

  it.each([
    ['run', 'light'],
    ['plans', 'light'],
    ['plans', 'dark'],
  ] as const)('of %s has no barrier that axe finds, in %s', async (name, colorScheme) => {
    const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
    // What looks for barriers is a script of its own, which the policy of a page would not let in.
    const { page } = await opened(name, { colorScheme, bypassCSP: true });
    await page.evaluate(axe);
    const found = await evaluated<{ id: string; impact: string; where: string[] }[]>(
      page,
      `axe.run({ resultTypes: ['violations'] }).then(({ violations }) => violations.map(({ id, impact, nodes }) =>
        ({ id, impact, where: nodes.slice(0, 3).map(({ html }) => html.slice(0, 200)) })))`,
    );
    expect(found.filter(({ impact }) => impact === 'serious' || impact === 'critical')).toEqual([]);
    await page.context().close();
  });
});
