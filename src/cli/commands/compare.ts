/** `ensaio compare A B…`: scenarios side by side on the same customers, the first being the baseline; or plans. */
import { compareScenarios } from '../../decide/compare-scenarios.ts';
import type { CompareResult } from '../../metrics/result.ts';
import { compareReport } from '../../report/compare-report.ts';
import { differencesTable } from '../../report/export/run-tables.ts';
import { tableCsv } from '../../report/export/table.ts';
import { toJson } from '../../report/json.ts';
import { type Speech, speechIn } from '../../report/language/speech.ts';
import { toMarkdown } from '../../report/markdown.ts';
import { runsCsv } from '../../report/metrics-csv.ts';
import { chartFiles, type NamedFile } from '../chart-files.ts';
import { deliver, requireFolder } from '../deliver.ts';
import { EXIT, type ExitCode } from '../exit-code.ts';
import { experimentOptions, watched } from '../experiment.ts';
import type { ExperimentCommandFlags } from '../experiment-command.ts';
import { InvalidInput } from '../failure.ts';
import { loadModels } from '../load-models.ts';
import { isPlanFile } from '../load-plans.ts';
import { type PlanFlags, refusePlanFlags } from '../plan-flags.ts';
import { checkPrecision } from '../precision-check.ts';
import type { World } from '../world.ts';

export async function compareCommand(
  files: readonly string[],
  flags: ExperimentCommandFlags & PlanFlags,
  world: World,
): Promise<ExitCode> {
  if (files.some((file) => isPlanFile(file, world))) {
    const { comparePlansCommand } = await import('./compare-plans.ts');
    return comparePlansCommand(files, flags, world);
  }
  // 1. Everything that can be wrong is found before the run.
  if (files.length < 2)
    throw new InvalidInput(
      'compare takes plans, or a baseline and at least one other scenario: ensaio compare PLAN, or ensaio compare A B',
    );
  refusePlanFlags(flags);
  const speech = speechIn(flags.lang);
  const options = experimentOptions(flags, files, world);
  requireFolder(flags.out, world);
  const models = loadModels(files, world);
  checkPrecision(options, models);
  // 2. Run, and make all that will be written.
  const { result, made } = await watched(world, 'compare', flags.quiet === true, async (watch) => {
    const comparison = await compareScenarios(models, { ...options, ...watch });
    return { result: comparison, made: flags.out === undefined ? [] : await compareFiles(comparison, speech, world) };
  });
  // 3. Tell, and write.
  const forms = {
    json: () => toJson(result),
    csv: () => tableCsv(differencesTable(result)),
    blocks: () => compareReport(result, speech),
  };
  await deliver(forms, made, flags, world);
  const runs = [result.baseline, ...result.candidates.map((candidate) => candidate.run)];
  return runs.every((run) => run.precision === null || run.precision.met) ? EXIT.fine : EXIT.inconclusive;
}

async function compareFiles(result: CompareResult, speech: Speech, world: World): Promise<NamedFile[]> {
  return [
    ['result.json', toJson(result)],
    ['metrics.csv', runsCsv(result)],
    ['differences.csv', tableCsv(differencesTable(result))],
    ['report.md', toMarkdown(compareReport(result, speech))],
    ...(await chartFiles(result, speech, world)),
  ];
}
