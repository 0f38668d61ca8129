/** `ensaio explain PLAN`: what each step brings, which uncertainty matters, where time and money go today. */
import type { ExplanationResult } from '../../plan/comparison-result.ts';
import { explainPlan } from '../../plan/explain-plan.ts';
import { type Entrant, explanationStudyOf } from '../../plan/study.ts';
import { keepYoungSmall } from '../../replication/inlining.ts';
import { toJson } from '../../report/json.ts';
import { toMarkdown } from '../../report/markdown.ts';
import { attributionChart } from '../../report/plan/attribution-chart.ts';
import { attributionCsv } from '../../report/plan/attribution-csv.ts';
import { explanationReport } from '../../report/plan/explanation-report.ts';
import { uncertaintyChart } from '../../report/plan/uncertainty-chart.ts';
import { chartFiles, deliver, requireFolder } from '../deliver.ts';
import { EXIT, type ExitCode } from '../exit-code.ts';
import { experimentOptions, watched } from '../experiment.ts';
import type { ExperimentCommandFlags } from '../experiment-command.ts';
import { InvalidInput } from '../failure.ts';
import { loadEntrants } from '../load-plans.ts';
import type { CacheFlags } from '../reading-files.ts';
import { onStage, studied } from '../rehearse.ts';
import type { World } from '../world.ts';

/** Each replication is of every subset of steps, and more: few are enough to see what matters. */
const DEFAULT_REPLICATIONS = 10;

export async function explainCommand(
  file: string,
  flags: ExperimentCommandFlags & CacheFlags,
  world: World,
): Promise<ExitCode> {
  keepYoungSmall();
  // 1. Everything that can be wrong is found before the run.
  if (flags.precision !== undefined) {
    throw new InvalidInput('--precision is for scenarios: plans are rehearsed --replications times.');
  }
  const options = experimentOptions({ replications: String(DEFAULT_REPLICATIONS), ...flags }, [file], world);
  requireFolder(flags.out, world);
  const { entrants, baselineName } = loadEntrants([file], world);
  const entrant = entrants[0]!;
  if (!hasPlan(entrant)) throw new InvalidInput(`${file} is a scenario; explain takes a plan: ensaio explain PLAN`);
  const study = studied(() => explanationStudyOf(entrant, baselineName));
  const { plan } = entrant;
  // 2. Rehearse, and make all that will be written.
  const { seed, confidence } = options;
  const { automations, currency, deferred } = study;
  const { result, made } = await watched(world, 'explain', flags.quiet === true, async (watch) => {
    const replications = options.replications ?? DEFAULT_REPLICATIONS;
    const explanation = await onStage(study, { ...options, ...watch }, flags, world, (stage) =>
      explainPlan(stage, plan, { seed, confidence, replications, currency, automations, deferred, ...watch }),
    );
    return { result: explanation, made: flags.out === undefined ? [] : await filesOf(explanation, world) };
  });
  // 3. Tell, and write.
  const forms = {
    json: () => toJson(result),
    csv: () => attributionCsv(result),
    blocks: () => explanationReport(result),
  };
  await deliver(forms, made, flags, world);
  return EXIT.fine;
}

function hasPlan(entrant: Entrant): entrant is Entrant & { readonly plan: NonNullable<Entrant['plan']> } {
  return entrant.plan !== null;
}

async function filesOf(result: ExplanationResult, world: World): Promise<[string, string][]> {
  return [
    ['explanation.json', toJson(result)],
    ['attribution.csv', attributionCsv(result)],
    ['report.md', toMarkdown(explanationReport(result))],
    ...(await chartFiles({ attribution: attributionChart(result), uncertainty: uncertaintyChart(result) }, world)),
  ];
}
