/** `ensaio check FILE…`: do the gates hold, and are the figures those that were recorded? */
import { basename, dirname, relative, resolve } from 'node:path';
import { type CheckResult, checkResult, type FileCheck, fileCheck, type Outcome } from '../../check/check-result.ts';
import { driftOf } from '../../check/drift.ts';
import type { Margins } from '../../check/margins.ts';
import { observePlan } from '../../check/observe-plan.ts';
import { observeScenario } from '../../check/observe-scenario.ts';
import type { Observed } from '../../check/observed.ts';
import { type Recorded, recordOf } from '../../check/recorded.ts';
import { recordedFile, recordedText } from '../../check/recorded-text.ts';
import type { ExperimentOptions } from '../../decide/options.ts';
import { keepYoungSmall } from '../../replication/inlining.ts';
import { annotations, problemAnnotations } from '../../report/check/annotations.ts';
import { checkReport } from '../../report/check/check-report.ts';
import { junit } from '../../report/check/junit.ts';
import { notesOf } from '../../report/check/notes.ts';
import { speechIn } from '../../report/language/speech.ts';
import { toMarkdown } from '../../report/markdown.ts';
import { type CheckFlags, parseMargins } from '../check-flags.ts';
import { recordOfFile } from '../check-records.ts';
import { deliver } from '../deliver.ts';
import { EXIT, type ExitCode } from '../exit-code.ts';
import { experimentOptions, watched } from '../experiment.ts';
import { DEFAULT_REPLICATIONS } from '../experiment-flag-values.ts';
import { InvalidInput } from '../failure.ts';
import { type Checked, loadChecked } from '../load-checked.ts';
import { DEFAULT_REHEARSALS } from '../plan-flags.ts';
import { problemLine, problemSummary } from '../problem-lines.ts';
import { onStage } from '../rehearse.ts';
import type { World } from '../world.ts';

const ENDS: Readonly<Record<Outcome, ExitCode>> = {
  passed: EXIT.fine,
  'gate failed': EXIT.gateFailed,
  drifted: EXIT.drifted,
  inconclusive: EXIT.inconclusive,
};

/** A file to check, with its record and how it is rehearsed. */
interface Task {
  readonly checked: Checked;
  readonly recorded: Recorded | null;
  readonly options: ExperimentOptions;
}

export async function checkCommand(files: readonly string[], flags: CheckFlags, world: World): Promise<ExitCode> {
  // 1. Everything that can be wrong is found before the run.
  const margins = parseMargins(flags.margin);
  for (const file of [flags.junit, flags.markdown]) requirePlace(file, world);
  const tasks = load([...new Set(files)], flags, world).map((checked) => taskOf(checked, flags, world));
  const { confidence } = tasks[0]!.options;
  // 2. Rehearse, and make all that will be written.
  const code = world.codeFingerprint();
  const kept = new Map<string, string>();
  const result = await watched(world, 'check', flags.quiet === true, async (watch) => {
    const found: FileCheck[] = [];
    for (const task of tasks) {
      const observed = await observe(task, flags, world, watch);
      const now = recordOf(observed, code);
      if (flags.record === true) kept.set(recordedFile(observed.file), recordedText(now));
      found.push(held(observed, now, task.recorded, margins, flags));
    }
    return checkResult(found, confidence);
  });
  // 3. Tell, and write.
  await tell(result, kept, flags, world);
  return ENDS[result.outcome];
}

/** Problems of all files at once; where annotations are asked for, each at its line as well. */
function load(files: readonly string[], flags: CheckFlags, world: World): Checked[] {
  const loaded = files.map((file) => loadChecked(file, world));
  const problems = loaded.flatMap((one) => one.problems);
  const errors = problems.some(({ severity }) => severity === 'error');
  if (isAnnotated(flags, world)) world.stderr.write(problemAnnotations(problems, placeIn(world)));
  if (errors) throw new InvalidInput([...problems.map(problemLine), problemSummary(problems, files.length)].join('\n'));
  for (const problem of problems) world.stderr.write(`${problemLine(problem)}\n`);
  return loaded.map(({ ready }) => ready());
}

/** A check repeats what was recorded: as often, and with the same luck. */
function taskOf(checked: Checked, flags: CheckFlags, world: World): Task {
  const recorded = recordOfFile(checked, flags, world);
  const usual = checked.kind === 'plan' ? DEFAULT_REHEARSALS : DEFAULT_REPLICATIONS;
  const replications = flags.replications ?? String(recorded?.replications ?? usual);
  const seed = flags.seed ?? recorded?.seed ?? '1';
  const options = experimentOptions({ ...flags, replications, seed }, [checked.file], world);
  if (options.confidence <= 0.5)
    throw new InvalidInput('--confidence: a check needs a level of more than 50%, as in 95%.');
  return { checked, recorded, options };
}

type Watch = Required<Pick<ExperimentOptions, 'signal' | 'onProgress'>>;

async function observe({ checked, options }: Task, flags: CheckFlags, world: World, watch: Watch): Promise<Observed> {
  if (checked.kind === 'scenario') return observeScenario(checked, { ...options, ...watch });
  keepYoungSmall();
  const { seed, confidence } = options;
  const how = { seed, confidence, replications: options.replications ?? DEFAULT_REHEARSALS, ...watch };
  return onStage(checked.study, { ...options, ...watch }, flags, world, (stage) => observePlan(stage, checked, how));
}

function held(
  observed: Observed,
  now: Recorded,
  recorded: Recorded | null,
  margins: Margins,
  flags: CheckFlags,
): FileCheck {
  // Of another seed are other customers: nothing pairs them.
  const comparable = recorded !== null && recorded.seed === now.seed;
  return fileCheck(observed, {
    record: recordedFile(observed.file),
    drift: comparable ? driftOf(recorded, now, margins) : null,
    recorded: flags.record === true,
    required: flags.requireRecord === true,
  });
}

async function tell(
  result: CheckResult,
  kept: ReadonlyMap<string, string>,
  flags: CheckFlags,
  world: World,
): Promise<void> {
  const speech = speechIn(flags.lang);
  const blocks = () => checkReport(result, speech);
  const forms = { json: () => `${JSON.stringify(result, null, 2)}\n`, csv: () => '', blocks };
  await deliver(forms, [], { format: flags.format }, world);
  if (isAnnotated(flags, world)) {
    const output = flags.format === 'text' ? world.stdout : world.stderr;
    output.write(annotations(notesOf(result, speech), placeIn(world)));
  }
  const written = new Map(kept);
  if (flags.junit !== undefined) written.set(flags.junit, junit(notesOf(result, speech)));
  if (flags.markdown !== undefined) written.set(flags.markdown, toMarkdown(blocks()));
  write(written, world);
}

function write(files: ReadonlyMap<string, string>, world: World): void {
  for (const [file, text] of files) {
    try {
      world.writeFiles(dirname(resolve(world.cwd, file)), new Map([[basename(file), text]]));
    } catch (error) {
      throw new InvalidInput(`cannot write ${file}: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
}

function requirePlace(file: string | undefined, world: World): void {
  if (file === undefined) return;
  const kind = file.trim() === '' ? 'folder' : world.kindOf(resolve(world.cwd, file));
  if (kind === 'folder') throw new InvalidInput(`--junit and --markdown take the name of a file, found "${file}".`);
}

function isAnnotated({ annotations: asked }: CheckFlags, { env }: World): boolean {
  return asked ?? env.GITHUB_ACTIONS === 'true';
}

/** A file as GitHub knows it: from the top of the repository, with slashes. */
function placeIn({ env, cwd }: World): (file: string) => string {
  const top = env.GITHUB_WORKSPACE ?? cwd;
  return (file) => relative(top, resolve(cwd, file)).replaceAll('\\', '/');
}
