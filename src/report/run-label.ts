/** How the scenarios of one report are told apart: by name, and by file too where a name is used twice. */
import type { RunResult } from '../metrics/result.ts';

export function runLabels(runs: readonly Pick<RunResult, 'scenario'>[]): string[] {
  const names = runs.map((run) => run.scenario.name);
  const twice = (name: string) => names.indexOf(name) !== names.lastIndexOf(name);
  const labels = runs.map(({ scenario }) =>
    twice(scenario.name) ? `${scenario.name} (${scenario.file})` : scenario.name,
  );
  return labels.map((label, i) => (labels.indexOf(label) === i ? label : `${label} [${i + 1}]`));
}
