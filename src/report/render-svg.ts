/** A Vega-Lite chart as SVG text. The only file that loads vega and vega-lite: they are slow to load, so import it late. */
import { type LoggerInterface, loader, parse, View } from 'vega';
import { compile } from 'vega-lite';
import type { Chart } from './chart-theme.ts';

/** Throws an Error with the sentence of vega-lite when it would warn: a chart of ours that needs a warning is a mistake. */
export async function renderSvg(chart: Chart): Promise<string> {
  const logger = strictLogger();
  const { spec } = compile(chart, { logger });
  const view = new View(parse(spec), { renderer: 'none', logger, loader: closedLoader() });
  try {
    return `${await view.toSVG()}\n`;
  } finally {
    view.finalize();
  }
}

function strictLogger(): LoggerInterface {
  const refuse = (...words: readonly unknown[]): never => {
    throw new Error(`The chart cannot be drawn: ${words.map(String).join(' ')}`);
  };
  const logger = {
    level: ((level?: number) => (level === undefined ? 1 : logger)) as LoggerInterface['level'],
    error: refuse,
    warn: refuse,
    info: () => logger,
    debug: () => logger,
  } as unknown as LoggerInterface;
  return logger;
}

/** Every figure is in the chart; nothing is fetched, whatever a name in it looks like. */
function closedLoader() {
  const closed = loader();
  closed.load = async (uri: string) => {
    throw new Error(`A chart may not load ${uri}.`);
  };
  return closed;
}
