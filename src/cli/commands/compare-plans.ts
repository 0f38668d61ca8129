/** `ensaio compare PLAN…`: plans, and scenarios beside them, each against the baseline on the same customers. */
import type { ComparisonOptions } from '../../plan/alternative.ts';
import { comparePlans } from '../../plan/compare-plans.ts';
import type { ComparisonResult } from '../../plan/comparison-result.ts';
import { studyOf } from '../../plan/study.ts';
import { keepYoungSmall } from '../../replication/inlining.ts';
import { toJson } from '../../report/json.ts';
import { toMarkdown } from '../../report/markdown.ts';
import { comparisonReport } from '../../report/plan/comparison-report.ts';
import { differencesChart } from '../../report/plan/differences-chart.ts';
import { ganttChart } from '../../report/plan/gantt-chart.ts';
import { keyResultChart } from '../../report/plan/key-result-chart.ts';
import { keyResultsCsv } from '../../report/plan/key-results-csv.ts';
import { planDifferencesCsv } from '../../report/plan/plan-differences-csv.ts';
import { spendChart } from '../../report/plan/spend-chart.ts';
import { spendCsv } from '../../report/plan/spend-csv.ts';
import { trajectoriesCsv } from '../../report/plan/trajectories-csv.ts';
import { trajectoryChart } from '../../report/plan/trajectory-chart.ts';
import { chartFiles, deliver, requireFolder } from '../deliver.ts';
import { EXIT, type ExitCode } from '../exit-code.ts';
import { experimentOptions, watched } from '../experiment.ts';
import type { ExperimentCommandFlags } from '../experiment-command.ts';
import { InvalidInput } from '../failure.ts';
import { loadEntrants } from '../load-plans.ts';
import { DEFAULT_REHEARSALS, type PlanFlags, planOptions } from '../plan-flags.ts';
import { onStage, studied } from '../rehearse.ts';
import type { World } from '../world.ts';

export async function comparePlansCommand(
  files: readonly string[],
  flags: ExperimentCommandFlags & PlanFlags,
  world: World,
): Promise<ExitCode> {
  keepYoungSmall();
  // 1. Everything that can be wrong is found before the run.
  if (flags.precision !== undefined) {
    throw new InvalidInput('--precision is for scenarios: plans are rehearsed --replications times, or --until-sure.');
  }
  const options = experimentOptions({ replications: String(DEFAULT_REHEARSALS), ...flags }, files, world);
  const how = planOptions(flags);
  requireFolder(flags.out, world);
  const { entrants, baselineName } = loadEntrants(files, world);
  const study = studied(() => studyOf(entrants, baselineName));
  // 2. Rehearse, and make all that will be written.
  const { seed, confidence } = options;
  const { horizon, currency, alternatives } = study;
  const { result, made } = await watched(world, 'compare', flags.quiet === true, async (watch) => {
    const asked: ComparisonOptions = {
      ...{ seed, confidence, horizon, currency },
      ...how,
      ...watch,
      replications: options.replications ?? DEFAULT_REHEARSALS,
    };
    const comparison = await onStage(study, { ...options, ...watch }, flags, world, (stage) =>
      comparePlans(stage, alternatives, asked),
    );
    return { result: comparison, made: flags.out === undefined ? [] : await filesOf(comparison, world) };
  });
  // 3. Tell, and write.
  const forms = {
    json: () => toJson(result),
    csv: () => keyResultsCsv(result),
    blocks: () => comparisonReport(result),
  };
  await deliver(forms, made, flags, world);
  return EXIT.fine;
}

async function filesOf(result: ComparisonResult, world: World): Promise<[string, string][]> {
  const charts = {
    'key-results': keyResultChart(result),
    trajectories: trajectoryChart(result),
    differences: differencesChart(result),
    spend: spendChart(result),
    schedule: ganttChart(result),
  };
  return [
    ['result.json', toJson(result)],
    ['key-results.csv', keyResultsCsv(result)],
    ['differences.csv', planDifferencesCsv(result)],
    ['trajectories.csv', trajectoriesCsv(result)],
    ['spend.csv', spendCsv(result)],
    ['report.md', toMarkdown(comparisonReport(result))],
    ...(await chartFiles(charts, world)),
  ];
}
