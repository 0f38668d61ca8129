/** `ensaio explain PLAN`: what each step brings, which uncertainty matters, where time and money go today. */
import { explainPlan } from '../../plan/explain-plan.ts';
import type { ExplanationResult } from '../../plan/explanation-result.ts';
import { explanationStudyOf, isPlanned } from '../../plan/study.ts';
import { keepYoungSmall } from '../../replication/inlining.ts';
import { attributionTable } from '../../report/export/explanation-tables.ts';
import { tableCsv } from '../../report/export/table.ts';
import { toJson } from '../../report/json.ts';
import { type Speech, speechIn } from '../../report/language/speech.ts';
import { toMarkdown } from '../../report/markdown.ts';
import { explanationReport } from '../../report/plan/explanation-report.ts';
import { chartFiles, type NamedFile } from '../chart-files.ts';
import { deliver, requireFolder } from '../deliver.ts';
import { EXIT, type ExitCode } from '../exit-code.ts';
import { watched } from '../experiment.ts';
import type { ExperimentCommandFlags } from '../experiment-command.ts';
import { InvalidInput } from '../failure.ts';
import { loadEntrants } from '../load-plans.ts';
import type { CacheFlags } from '../reading-files.ts';
import { onStage, rehearsalOptions, studied } from '../rehearse.ts';
import type { World } from '../world.ts';

/** Each replication is of every subset of steps, and more: few are enough to see what matters. */
const USUAL_REPLICATIONS = 10;

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
  const options = rehearsalOptions(flags, [file], USUAL_REPLICATIONS, world);
  const speech = speechIn(flags.lang);
  requireFolder(flags.out, world);
  const { entrants, baselineName } = loadEntrants([file], world);
  const entrant = entrants[0]!;
  if (!isPlanned(entrant)) throw new InvalidInput(`${file} is a scenario; explain takes a plan: ensaio explain PLAN`);
  const study = studied(() => explanationStudyOf(entrant, baselineName));
  const { plan } = entrant;
  // 2. Rehearse, and make all that will be written.
  const { seed, confidence, replications } = options;
  const { automations, currency, deferred } = study;
  const { result, made } = await watched(world, 'explain', flags.quiet === true, async (watch) => {
    const explanation = await onStage(study, { ...options, ...watch }, flags, world, (stage) =>
      explainPlan(stage, plan, { seed, confidence, replications, currency, automations, deferred, ...watch }),
    );
    return { result: explanation, made: flags.out === undefined ? [] : await filesOf(explanation, speech, world) };
  });
  // 3. Tell, and write.
  const forms = {
    json: () => toJson(result),
    csv: () => tableCsv(attributionTable(result)),
    blocks: () => explanationReport(result, speech),
  };
  await deliver(forms, made, flags, world);
  return EXIT.fine;
}

async function filesOf(result: ExplanationResult, speech: Speech, world: World): Promise<NamedFile[]> {
  return [
    ['explanation.json', toJson(result)],
    ['attribution.csv', tableCsv(attributionTable(result))],
    ['report.md', toMarkdown(explanationReport(result, speech))],
    ...(await chartFiles(result, speech, world)),
  ];
}
