/** `ensaio run SCENARIO`: KPIs of one scenario, with intervals. */
import { runScenario } from '../../decide/run-scenario.ts';
import type { RunResult } from '../../metrics/result.ts';
import { toJson } from '../../report/json.ts';
import { type Speech, speechIn } from '../../report/language/speech.ts';
import { toMarkdown } from '../../report/markdown.ts';
import { runCsv } from '../../report/metrics-csv.ts';
import { runReport } from '../../report/run-report.ts';
import { chartFiles, type NamedFile } from '../chart-files.ts';
import { deliver, requireFolder } from '../deliver.ts';
import { EXIT, type ExitCode } from '../exit-code.ts';
import { experimentOptions, watched } from '../experiment.ts';
import type { ExperimentCommandFlags } from '../experiment-command.ts';
import { loadModels } from '../load-models.ts';
import { checkPrecision } from '../precision-check.ts';
import type { World } from '../world.ts';

export async function runCommand(file: string, flags: ExperimentCommandFlags, world: World): Promise<ExitCode> {
  // 1. Everything that can be wrong is found before the run.
  const speech = speechIn(flags.lang);
  const options = experimentOptions(flags, [file], world);
  requireFolder(flags.out, world);
  const [model] = loadModels([file], world);
  checkPrecision(options, [model!]);
  // 2. Run, and make all that will be written.
  const { result, files } = await watched(world, 'run', flags.quiet === true, async (watch) => {
    const run = await runScenario(model!, { ...options, ...watch });
    return { result: run, files: flags.out === undefined ? [] : await runFiles(run, speech, world) };
  });
  // 3. Tell, and write.
  const forms = { json: () => toJson(result), csv: () => runCsv(result), blocks: () => runReport(result, speech) };
  await deliver(forms, files, flags, world);
  return result.precision === null || result.precision.met ? EXIT.fine : EXIT.inconclusive;
}

async function runFiles(result: RunResult, speech: Speech, world: World): Promise<NamedFile[]> {
  return [
    ['result.json', toJson(result)],
    ['metrics.csv', runCsv(result)],
    ['report.md', toMarkdown(runReport(result, speech))],
    ...(await chartFiles(result, speech, world)),
  ];
}
