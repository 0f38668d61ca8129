/** What every chart shares: the schema, the palette (Okabe and Ito 2008, told apart by colour-blind readers), quiet axes. */
import type { TopLevelSpec } from 'vega-lite';

export type Chart = TopLevelSpec;

export const VEGA_LITE = 'https://vega.github.io/schema/vega-lite/v6.json';

/** Blue first; yellow left out, since it vanishes on white. */
export const OKABE_ITO = ['#0072B2', '#E69F00', '#009E73', '#CC79A7', '#56B4E9', '#D55E00', '#000000'] as const;
export const BLUE = '#0072B2';
export const VERMILLION = '#D55E00';
export const GREY = '#6B6B6B';

export const theme = {
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

/** Titles do not break by themselves. */
export function brokenTitle(text: string, columns: number): string[] {
  const rows = [''];
  for (const word of text.split(' ')) {
    const row = rows.at(-1)!;
    if (row !== '' && row.length + 1 + word.length > columns) rows.push(word);
    else rows[rows.length - 1] = row === '' ? word : `${row} ${word}`;
  }
  return rows;
}
