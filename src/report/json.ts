/** A result as JSON: two spaces, keys always in the same order, so that equal results are equal bytes. */
import { metrics } from '../metrics/catalogue.ts';
import type { CompareResult, RunResult } from '../metrics/result.ts';
import type { ComparisonResult } from '../plan/comparison-result.ts';
import type { ExplanationResult } from '../plan/explanation-result.ts';

const FIRST = [
  'schema',
  'engine',
  'scenario',
  'seed',
  'replications',
  'confidence',
  'simultaneous',
  'scope',
  'from',
  'to',
  'name',
  'metric',
  'value',
  'halfWidth',
];
const LAST = [
  'scopes',
  'metrics',
  'intervals',
  'answeredBy',
  'sanity',
  'warnings',
  'detail',
  'run',
  'netDeflection',
  'differences',
  'candidates',
];
const rank = new Map<string, number>([
  ...FIRST.map((key, i): [string, number] => [key, i - FIRST.length]),
  ...metrics.map((metric, i): [string, number] => [metric.id, 1 + i]),
  ...LAST.map((key, i): [string, number] => [key, 10_000 + i]),
]);

export function toJson(result: RunResult | CompareResult | ComparisonResult | ExplanationResult): string {
  return `${JSON.stringify(result, inOrder, 2)}\n`;
}

function inOrder(_key: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  const entries = Object.entries(value);
  entries.sort(([a], [b]) => (rank.get(a) ?? 0) - (rank.get(b) ?? 0) || (a < b ? -1 : 1));
  return Object.fromEntries(entries);
}
