/** What every chart shares: the schema, the palette (Okabe and Ito 2008, told apart by colour-blind readers), quiet axes. */
import type { TopLevelSpec } from 'vega-lite';
import { chartLocale } from './chart-locale.ts';
import type { Speech } from './language/speech.ts';
import { printable, wrap } from './text-width.ts';

export type Chart = TopLevelSpec;

export const VEGA_LITE = 'https://vega.github.io/schema/vega-lite/v6.json';

/** Blue first; yellow left out, since it vanishes on white. */
export const OKABE_ITO = ['#0072B2', '#E69F00', '#009E73', '#CC79A7', '#56B4E9', '#D55E00', '#000000'] as const;
export const BLUE = '#0072B2';
export const VERMILLION = '#D55E00';
export const GREY = '#6B6B6B';

const theme = {
  background: 'white',
  font: 'Helvetica, Arial, sans-serif',
  view: { stroke: null },
  axis: {
    gridColor: '#E6E6E6',
    domainColor: '#8C8C8C',
    tickColor: '#8C8C8C',
    labelFontSize: 11,
    titleFontSize: 11,
    titleFontWeight: 'normal',
  },
  legend: { labelFontSize: 11, titleFontSize: 11, titleFontWeight: 'normal' },
  title: {
    anchor: 'start',
    fontSize: 14,
    subtitleFontSize: 11,
    subtitleColor: '#555555',
    subtitlePadding: 4,
    offset: 12,
  },
} as const;

/** The looks of every chart, with numbers and dates as the language writes them. */
export function themeIn(speech: Speech) {
  return { ...theme, locale: chartLocale(speech) };
}

/** In place of a panel that has nothing to show. */
export function noDataPanel(title: string, width: number, height: number, { words }: Speech) {
  const text = printable(words.common.noData(title));
  return { width, height, data: { values: [{}] }, mark: { type: 'text' as const, text, color: GREY, fontSize: 12 } };
}

/** Columns of a row of a title. */
export const TITLE_COLUMNS = 72;

/** Titles do not break by themselves, and their width is only estimated where there is no canvas: break early. */
export function chartTitle(text: readonly string[], subtitle: string) {
  return {
    text: text.flatMap((sentence) => wrap(printable(sentence), TITLE_COLUMNS)),
    subtitle: wrap(printable(subtitle), 96),
  };
}
