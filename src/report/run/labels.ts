/** Names of parts as charts show them: cut to a width, and still told apart; the colour and shape of each. */
import type { RunResult } from '../../metrics/result.ts';
import { OKABE_ITO } from '../chart-theme.ts';
import { shorten } from '../plan/shorten.ts';

const SHAPES = ['circle', 'square', 'triangle-up', 'diamond', 'cross', 'triangle-down', 'triangle-right'] as const;

/** Columns of a name in a legend or at the head of a row. */
export const LABEL = 26;

/** In the order given; names that are the same once cut get a number. */
export function labelsOf(names: readonly string[], columns = LABEL): string[] {
  const cut = names.map((name) => shorten(name, columns));
  return cut.map((label, i) => (cut.indexOf(label) === i ? label : `${label} [${i + 1}]`));
}

/** The channels of a run by name, each with its label: the order, and so the colour, is the same in all its charts. */
export function channelLabels(run: Pick<RunResult, 'scopes'>): ReadonlyMap<string, string> {
  const names = run.scopes.flatMap(({ scope, name }) => (scope === 'channel' ? [name] : []));
  const labels = labelsOf(names);
  return new Map(names.map((name, i) => [name, labels[i]!]));
}

/** Colours, and shapes for readers in grey, of things in their order; both begin anew after the seventh. */
export function looksOf(labels: readonly string[]) {
  return {
    color: { domain: [...labels], range: labels.map((_, i) => OKABE_ITO[i % OKABE_ITO.length]!) },
    shape: { domain: [...labels], range: labels.map((_, i) => SHAPES[i % SHAPES.length]!) },
  };
}
