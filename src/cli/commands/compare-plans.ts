/** `ensaio compare PLAN…`: plans, and scenarios beside them, each against the baseline on the same customers. */
import type { ComparisonResult } from '../../plan/comparison-result.ts';
import { keyResultsTable, trajectoriesTable } from '../../report/export/key-result-tables.ts';
import { planDifferencesTable, spendTable } from '../../report/export/plan-tables.ts';
import { tableCsv } from '../../report/export/table.ts';
import { toJson } from '../../report/json.ts';
import { type Speech, speechIn } from '../../report/language/speech.ts';
import { toMarkdown } from '../../report/markdown.ts';
import { comparisonReport } from '../../report/plan/comparison-report.ts';
import { chartFiles, type NamedFile } from '../chart-files.ts';
import { deliver, requireFolder } from '../deliver.ts';
import { EXIT, type ExitCode } from '../exit-code.ts';
import type { ExperimentCommandFlags } from '../experiment-command.ts';
import type { PlanFlags } from '../plan-flags.ts';
import { plansCompared } from '../rehearsed.ts';
import type { World } from '../world.ts';

export async function comparePlansCommand(
  files: readonly string[],
  flags: ExperimentCommandFlags & PlanFlags,
  world: World,
): Promise<ExitCode> {
  // 1. Everything that can be wrong is found before the run.
  const speech = speechIn(flags.lang);
  requireFolder(flags.out, world);
  // 2. Rehearse, and make all that will be written.
  const { result, made } = await plansCompared(files, flags, world, async (comparison) => ({
    result: comparison,
    made: flags.out === undefined ? [] : await filesOf(comparison, speech, world),
  }));
  // 3. Tell, and write.
  const forms = {
    json: () => toJson(result),
    csv: () => tableCsv(keyResultsTable(result)),
    blocks: () => comparisonReport(result, speech),
  };
  await deliver(forms, made, flags, world);
  return EXIT.fine;
}

async function filesOf(result: ComparisonResult, speech: Speech, world: World): Promise<NamedFile[]> {
  return [
    ['result.json', toJson(result)],
    ['key-results.csv', tableCsv(keyResultsTable(result))],
    ['differences.csv', tableCsv(planDifferencesTable(result))],
    ['trajectories.csv', tableCsv(trajectoriesTable(result))],
    ['spend.csv', tableCsv(spendTable(result))],
    ['report.md', toMarkdown(comparisonReport(result, speech))],
    ...(await chartFiles(result, speech, world)),
  ];
}
