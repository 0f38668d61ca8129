/** A result as one page: a single file that needs nothing else, loads nothing, and tells the answer first. */
import type { Spec } from 'vega';
import type { ExplanationResult } from '../../plan/explanation-result.ts';
import type { AnyResult } from '../../results/any-result.ts';
import type { Chart } from '../chart-theme.ts';
import type { Charts } from '../charts.ts';
import type { Speech } from '../language/speech.ts';
import { compareOutline } from './compare/compare-outline.ts';
import { comparisonOutline } from './comparison/comparison-outline.ts';
import { explanationOutline, explanationSection } from './explanation/explanation-outline.ts';
import { Figures } from './figures.ts';
import { filterBar } from './filter-bar.ts';
import { Glossary } from './glossary.ts';
import { dataElement, element, fragment, Html } from './html.ts';
import { NIGHT, NIGHT_CONFIG } from './night.ts';
import { type PageAssets, pageScript } from './page-assets.ts';
import { contentPolicy } from './policy.ts';
import { runOutline } from './run/run-outline.ts';
import { type Outline, type Section, type Setting, sectionHtml } from './setting.ts';

export interface PageOptions {
  readonly charts: Charts;
  /** A chart in Vega's language, in which pages draw. */
  readonly compile: (chart: Chart) => Spec;
  readonly assets: PageAssets;
  /** Why one of the plans does what it does, and the charts of that: joins the page. */
  readonly why?: { readonly result: ExplanationResult; readonly charts: Charts };
  /** In place of the title that the result suggests. */
  readonly title?: string;
}

/** The whole text of the file. */
export function reportPage(
  result: AnyResult,
  { charts, compile, assets, why, title }: PageOptions,
  speech: Speech,
): string {
  // 1. What there is to say, and what words it needs explained.
  const glossary = new Glossary(speech);
  const figures = new Figures(compile, speech.words.page.noScript);
  const outline = outlineOf(result, { speech, glossary, figures, charts });
  const explained =
    why === undefined ? [] : [explanationSection(why.result, { speech, glossary, figures, charts: why.charts })];
  const named = title === undefined ? outline : { ...outline, title };
  const definitions = { id: 'definitions', title: speech.words.page.sections.definitions, content: glossary.list() };
  const sections: Section[] = [...beforeTrust(named.sections, explained), definitions];

  // 2. What it looks like and does.
  const script = pageScript(assets);
  const style = assets.style;

  // 3. One file.
  const { words } = speech;
  const data = {
    charts: figures.drawn,
    night: NIGHT,
    nightConfig: NIGHT_CONFIG,
    words: { copied: words.page.copied, rows: words.page.rows, nothing: words.page.table.nothing },
  };
  return `<!doctype html>\n${
    element(
      'html',
      { lang: speech.language },
      element(
        'head',
        {},
        element('meta', { charset: 'utf-8' }),
        element('meta', { 'http-equiv': 'Content-Security-Policy', content: contentPolicy(script, style) }),
        element('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
        element('meta', { name: 'generator', content: result.engine }),
        element('meta', { name: 'color-scheme', content: 'light dark' }),
        element('title', {}, named.title),
        new Html(`<style>${style}</style>`),
      ),
      bodyHtml(
        named,
        sections,
        speech,
        fragment(dataElement('page-data', data), new Html(`<script>${script}</script>`)),
      ),
    ).text
  }\n`;
}

/** How sure all of it is comes after all of it. */
function beforeTrust(sections: readonly Section[], more: readonly Section[]): Section[] {
  const trust = sections.findIndex(({ id }) => id === 'trust');
  return [...sections.slice(0, trust), ...more, ...sections.slice(trust)];
}

function outlineOf(result: AnyResult, setting: Setting): Outline {
  switch (result.schema) {
    case 'ensaio.result/2':
      return runOutline(result, setting);
    case 'ensaio.compare/2':
      return compareOutline(result, setting);
    case 'ensaio.comparison/2':
      return comparisonOutline(result, setting);
    case 'ensaio.explanation/2':
      return explanationOutline(result, setting);
  }
}

function bodyHtml(
  { title, kicker, answer, filters }: Outline,
  sections: readonly Section[],
  { words }: Speech,
  scripts: Html,
): Html {
  const own = words.page;
  return element(
    'body',
    {},
    element('a', { class: 'skip', href: '#answer' }, own.skip),
    element(
      'header',
      { class: 'top' },
      element('p', { class: 'brand' }, 'Ensaio'),
      element('p', { class: 'of' }, title),
      element(
        'div',
        { class: 'controls' },
        element(
          'button',
          { type: 'button', id: 'scheme', 'aria-pressed': 'false', 'data-script': true, hidden: true },
          own.dark,
        ),
        element('button', { type: 'button', id: 'print', 'data-script': true, hidden: true }, own.print),
      ),
    ),
    element(
      'nav',
      { class: 'contents', 'aria-label': own.contents },
      element(
        'ul',
        {},
        [{ id: 'answer', title: own.sections.answer }, ...sections].map(({ id, title: of }) =>
          element('li', {}, element('a', { href: `#${id}` }, of)),
        ),
      ),
    ),
    element(
      'main',
      {},
      element(
        'section',
        { id: 'answer', 'aria-label': own.sections.answer, tabindex: -1 },
        element('p', { class: 'kicker' }, kicker),
        answer,
      ),
      filterBar(filters, words),
      sections.map(sectionHtml),
    ),
    element('div', { id: 'tip', role: 'tooltip', hidden: true }),
    element('p', { id: 'said', class: 'said', role: 'status' }),
    scripts,
  );
}
