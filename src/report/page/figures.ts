/** Charts as figures of a page: the title as a caption that wraps and is read aloud, the picture drawn when it is come to. */
import type { Spec } from 'vega';
import type { Chart } from '../chart-theme.ts';
import { type Content, element, type Html } from './html.ts';
import { unwrapped } from './unwrapped.ts';

/** What the page's script is given of a chart. */
export interface DrawnChart {
  readonly spec: Spec;
  /** Fields of its rows that filters go by: of the field the filter. */
  readonly by: Readonly<Record<string, string>>;
  /** May a span of time be chosen in it? */
  readonly brush: boolean;
}

export interface FigureOptions {
  readonly by?: DrawnChart['by'];
  readonly brush?: boolean;
  /** Instead of the chart's own. */
  readonly title?: string;
  readonly note?: string;
  /** Attributes of the figure: what it is of. */
  readonly of?: Readonly<Record<string, string>>;
  /** As wide as its place, rather than as wide as it was designed. */
  readonly fluid?: boolean;
  readonly more?: Content;
}

/** Collects the charts of a page while it is made. */
export class Figures {
  readonly drawn: Record<string, DrawnChart> = {};
  private readonly compile: (chart: Chart) => Spec;
  private readonly noScript: string;

  constructor(compile: (chart: Chart) => Spec, noScript: string) {
    this.compile = compile;
    this.noScript = noScript;
  }

  figure(id: string, chart: Chart, options: FigureOptions = {}): Html {
    const { by = {}, brush = false, of = {}, fluid = false, more = null } = options;
    const { title, note } = captionOf(chart, options);
    const { title: _, ...untitled } = chart;
    this.drawn[id] = { spec: slim(this.compile(untitled as Chart)), by, brush };
    const said = [...title, chart.description ?? ''].filter((text) => text !== '').join('. ');
    return element(
      'figure',
      { class: fluid ? 'chart fluid' : 'chart', 'data-chart': id, ...of },
      element(
        'figcaption',
        {},
        title.map((sentence) => element('strong', {}, sentence)),
        note === '' ? null : element('span', {}, note),
      ),
      element(
        'div',
        { class: 'scroll', tabindex: 0, role: 'region', 'aria-label': title[0] ?? said },
        element('div', { class: 'canvas', role: 'img', 'aria-label': said }, element('noscript', {}, this.noScript)),
      ),
      more,
    );
  }
}

function captionOf({ title }: Chart, { title: own, note }: FigureOptions): { title: readonly string[]; note: string } {
  const { text, subtitle } =
    typeof title === 'object' && title !== null && 'text' in title ? title : { text: title, subtitle: '' };
  return {
    title: own === undefined ? unwrapped(rowsOf(text)) : own === '' ? [] : [own],
    note: note ?? rowsOf(subtitle).join(' '),
  };
}

function rowsOf(text: unknown): string[] {
  return Array.isArray(text) ? text.map(String) : typeof text === 'string' && text !== '' ? [text] : [];
}

const UNUSED = new Set(['$schema', 'background', 'description', 'ariaRoleDescription']);

/** Without what a page has no use for: it tells what a picture shows in words of its own. */
function slim<T>(spec: T): T {
  if (Array.isArray(spec)) return spec.map((part) => slim(part)) as T;
  if (typeof spec !== 'object' || spec === null) return spec;
  const kept = Object.entries(spec).filter(([key]) => !UNUSED.has(key));
  return Object.fromEntries(kept.map(([key, value]) => [key, key === 'values' ? value : slim(value)])) as T;
}
