import type { Distribution } from '../random/distribution.ts';
import { parseAmount } from './amount.ts';
import type { Companions } from './companion.ts';
import { parseDuration } from './duration.ts';
import { found, named } from './found.ts';
import type { Parsed } from './parsed.ts';
import { parseRatio } from './share.ts';
import { isMapping, type Spot } from './spot.ts';
import { namesTable } from './workbook/reference.ts';

/** Reads bins of durations with weights: `{ edges: [0s, 30s, 60s], weights: [3, 7] }`, or a table `from,to,weight`. */
export function readHistogram(spot: Spot, companions: Companions): Distribution | null {
  if (namesTable(spot.value)) return fromTable(spot, companions);
  if (!isMapping(spot.value)) {
    return spot.error('bad-parameters', `histogram takes { edges, weights } or a CSV file: found ${found(spot.value)}`);
  }
  const stray = spot.entries<unknown>().find(({ key }) => key !== 'edges' && key !== 'weights');
  if (stray !== undefined) {
    return stray.error('unknown-parameter', `histogram has no \`${stray.key}\`: it takes { edges, weights }`, 'key');
  }
  const edges = numbers(spot.child('edges'), parseDuration);
  const weights = numbers(spot.child('weights'), parseRatio);
  if (edges === null || weights === null) return null;
  if (weights.length !== edges.length - 1 || weights.length === 0) {
    const message = `histogram has ${edges.length} edges and ${weights.length} weights: there is one weight between two edges`;
    return spot.error('wrong-length', message, 'key');
  }
  const falls = edges.findIndex((edge, i) => i > 0 && edge <= edges[i - 1]);
  if (falls > 0) {
    return spot.child('edges').items()[falls].error('not-ascending', 'the edges of a histogram must ascend');
  }
  return normalised(edges, weights) ?? spot.child('weights').error('zero-weights', 'all weights are 0');
}

function fromTable(spot: Spot, companions: Companions): Distribution | null {
  const table = companions.table(spot);
  if (table === null) return null;
  const columns = ['from', 'to', 'weight'].map((name) => table.header.indexOf(name));
  if (columns.includes(-1)) {
    return table.wrong(
      null,
      0,
      'csv-header',
      `expected the columns \`from\`, \`to\` and \`weight\`, found ${named(table.header)}`,
    );
  }
  const bins: { from: number; to: number; weight: number }[] = [];
  let edge: number | null = null;
  let complete = true;
  for (const row of table.rows) {
    const cell = (i: number, parser: (value: unknown) => Parsed<number>): number | null => {
      const text = row.cells[columns[i]];
      // A bare number in a table is in seconds: the column has no room for a unit on every row.
      const parsed = i < 2 && /^\d+(\.\d+)?$/.test(text) ? parseAmount(text) : parser(text);
      return parsed.ok ? parsed.value : table.wrong(row, columns[i], parsed.code, parsed.message);
    };
    const from = cell(0, parseDuration);
    const to = cell(1, parseDuration);
    const weight = cell(2, parseRatio);
    if (from === null || to === null || weight === null) {
      complete = false;
      continue;
    }
    if (to <= from) table.wrong(row, columns[1], 'not-ascending', 'a bin must end after it begins');
    if (edge !== null && from < edge)
      table.wrong(row, columns[0], 'not-ascending', 'this bin begins before the last one ends');
    // Between bins that do not touch lies one of weight 0.
    if (edge !== null && from > edge) bins.push({ from: edge, to: from, weight: 0 });
    bins.push({ from, to, weight });
    edge = to;
  }
  if (!complete) return null;
  const edges = [bins[0]?.from ?? 0, ...bins.map(({ to }) => to)];
  const weights = bins.map(({ weight }) => weight);
  return normalised(edges, weights) ?? table.wrong(table.rows[0], columns[2], 'zero-weights', 'all weights are 0');
}

function normalised(edges: readonly number[], weights: readonly number[]): Distribution | null {
  const sum = weights.reduce((total, weight) => total + weight, 0);
  return sum > 0 ? { kind: 'histogram', edges, weights: weights.map((weight) => weight / sum) } : null;
}

function numbers(spot: Spot, parser: (value: unknown) => Parsed<number>): number[] | null {
  if (!Array.isArray(spot.value)) {
    return spot.error('bad-parameters', `histogram needs a list \`${spot.key}\`, found ${found(spot.value)}`);
  }
  const values = spot.items().map((item) => item.parse(parser));
  const known = values.filter((value) => value !== null);
  return known.length === values.length ? known : null;
}
