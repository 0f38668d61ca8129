/** The colours of charts in the dark, each in place of one of the theme: as far from the ground as it is in the light. */
export const NIGHT: Readonly<Record<string, string>> = {
  white: '#161b21',
  black: '#eef1f4',
  '#000000': '#eef1f4',
  '#333333': '#d3dae1',
  '#555555': '#aeb8c2',
  '#6B6B6B': '#9ba7b3',
  '#8C8C8C': '#8592a0',
  '#B8B8B8': '#5b6671',
  '#E6E6E6': '#2b333c',
  '#0072B2': '#3f9bdc',
  '#56B4E9': '#a9dcf7',
  '#003B5C': '#1f6f9f',
  '#D55E00': '#f2894a',
  '#009E73': '#35c79b',
  '#CC79A7': '#e29cc4',
};

/** Of text whose colour the theme leaves to Vega. */
const INK = { fill: '#d3dae1' };
export const NIGHT_CONFIG = {
  style: { 'guide-label': INK, 'guide-title': INK, 'group-title': INK, 'group-subtitle': { fill: '#aeb8c2' } },
};
