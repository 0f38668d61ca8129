/** A Vega-Lite chart as SVG text. The only file that loads vega and vega-lite: they are slow to load, so import it late. */
import * as vega from 'vega';
import { type LoggerInterface, loader, parse, resetSVGDefIds, type Spec, View } from 'vega';
import { compile } from 'vega-lite';
import type { Chart } from './chart-theme.ts';
import { lineWidth } from './letter-widths.ts';

export interface Picture {
  readonly svg: string;
  /** What vega found odd about the chart; a chart of ours has none. */
  readonly complaints: readonly string[];
}

export async function renderSvg(chart: Chart): Promise<Picture> {
  const complaints: string[] = [];
  const logger = collectingLogger(complaints);
  const { spec } = compile(chart, { logger });
  // Ids of gradients count on from one picture to the next: each begins anew, to be the same whatever was drawn before.
  resetSVGDefIds();
  const view = new View(parse(spec), { renderer: 'none', logger, loader: closedLoader() });
  try {
    return { svg: `${await view.toSVG()}\n`, complaints };
  } finally {
    view.finalize();
  }
}

/** The same chart in the terms of Vega, for a page that draws it without vega-lite. */
export function toVega(chart: Chart): Spec {
  return compile(chart, { logger: collectingLogger([]) }).spec;
}

function collectingLogger(complaints: string[]): LoggerInterface {
  const collect = (...words: readonly unknown[]) => {
    complaints.push(words.map(String).join(' '));
    return logger;
  };
  const silent = () => logger;
  const logger = {
    level: () => logger,
    error: collect,
    warn: collect,
    info: silent,
    debug: silent,
  } as unknown as LoggerInterface;
  return logger;
}

/** Every figure is in the chart; nothing is fetched, whatever a name in it looks like. */
function closedLoader() {
  const closed = loader();
  closed.load = async (uri: string) => {
    throw new Error(`a chart may not load ${uri}`);
  };
  return closed;
}

/** The part of a text that its width depends on. */
interface Lettering {
  readonly fontSize?: number;
  readonly fontWeight?: string | number;
  /** Longer texts are cut to this. */
  readonly limit?: number;
}

/** Vega offers it, but not in its types. */
const { textMetrics } = vega as unknown as { textMetrics: { width: (item: Lettering, text: unknown) => number } };

/** Vega asks a canvas where there is one, and else takes each letter for as wide as most: not the same everywhere, nor right. */
textMetrics.width = ({ fontSize = 11, fontWeight, limit = 0 }, text) => {
  const isBold = fontWeight === 'bold' || Number(fontWeight) >= 600;
  const width = lineWidth(String(text ?? ''), fontSize, isBold);
  return limit > 0 ? Math.min(limit, width) : width;
};
