/** The page of all KPIs, written from the catalogue, so that it says what the reports calculate. */
import { groups } from '../metrics/catalogue.ts';
import type { MetricWords, Unit } from '../metrics/metric.ts';
import { netDeflection } from '../metrics/net-deflection.ts';
import { type Block, heading, lines } from './block.ts';
import { toMarkdown } from './markdown.ts';

const UNITS: Readonly<Record<Unit, string>> = {
  fraction: '%',
  seconds: 'time',
  hours: 'hours',
  count: 'count',
  agents: 'agents',
  money: 'money',
  score: '1 to 5',
  ratio: 'number',
};

/** Markdown. */
export function kpiPage(): string {
  return toMarkdown([
    heading(1, 'KPIs'),
    lines(
      'Every figure is a ratio of two sums, and the ratio is taken once, over all replications; 0/0 is no data.',
      'O offered: joined a queue for a person. H handled: answered by an agent. A abandoned in the queue. T the threshold of the channel. H≤T and A≤T: of these, with a wait of at most T.',
      'Contacts belong to the interval in which they arrived, agents’ time to that of the clock.',
      'A scenario is given the KPIs of what it uses; a comparison those of what any of its scenarios uses.',
    ),
    ...groups.flatMap(({ title, metrics }) => [heading(2, title.en), table(metrics)]),
    heading(2, 'Of two scenarios'),
    table([netDeflection]),
  ]);
}

function table(metrics: readonly MetricWords[]): Block {
  return {
    kind: 'table',
    columns: ['KPI', 'português', 'español', 'in files', 'formula', 'unit', 'meaning'].map(
      (title) => ({ title, align: 'left' }) as const,
    ),
    rows: metrics.map(({ id, label, definition, formula, unit }) => [
      label.en,
      label['pt-BR'],
      label.es,
      id,
      formula,
      UNITS[unit],
      definition.en,
    ]),
  };
}
