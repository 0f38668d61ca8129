/** A Vega-Lite chart as SVG text. The only file that loads vega and vega-lite: they are slow to load, so import it late. */
import { type LoggerInterface, loader, parse, View } from 'vega';
import { compile } from 'vega-lite';
import type { Chart } from './chart-theme.ts';

export interface Picture {
  readonly svg: string;
  /** What vega found odd about the chart; a chart of ours has none. */
  readonly complaints: readonly string[];
}

export async function renderSvg(chart: Chart): Promise<Picture> {
  const complaints: string[] = [];
  const logger = collectingLogger(complaints);
  const { spec } = compile(chart, { logger });
  const view = new View(parse(spec), { renderer: 'none', logger, loader: closedLoader() });
  try {
    return { svg: `${await view.toSVG()}\n`, complaints };
  } finally {
    view.finalize();
  }
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
