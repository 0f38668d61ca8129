/** Plan and scenario files to what enters a comparison, or all their problems at once. */
import { loadScenario } from '../documents/load.ts';
import { isPlan } from '../documents/plan/is-plan.ts';
import { loadPlan } from '../documents/plan/load-plan.ts';
import { remembering } from '../documents/plan/scenario-sheet.ts';
import type { Problem } from '../documents/problem.ts';
import { ProblemList } from '../documents/problem-list.ts';
import { readYaml } from '../documents/yaml-source.ts';
import { metrics } from '../metrics/catalogue.ts';
import type { Entrant } from '../plan/study.ts';
import { InvalidInput } from './failure.ts';
import { planReader } from './plan-reader.ts';
import { problemLine, problemSummary } from './problem-lines.ts';
import { scenarioReader } from './scenario-reader.ts';
import type { World } from './world.ts';

/** A file that cannot be read is not known to be a plan; why it cannot is told by whoever reads it next. */
export function isPlanFile(file: string, world: World): boolean {
  try {
    return isPlan(scenarioReader(world, file)(file));
  } catch {
    return false;
  }
}

/** What the files hold, and what the scenario that the plans start from calls itself. */
export interface Entrants {
  readonly entrants: readonly Entrant[];
  readonly baselineName: string;
}

/** Warnings go to stderr; errors of any file end the command after all files were read. */
export function loadEntrants(files: readonly string[], world: World): Entrants {
  const loaded = files.map((file) => (isPlanFile(file, world) ? planOf(file, world) : scenarioOf(file, world)));
  const problems = distinct(loaded.flatMap((one) => one.problems));
  if (problems.some((problem) => problem.severity === 'error')) {
    throw new InvalidInput([...problems.map(problemLine), problemSummary(problems, files.length)].join('\n'));
  }
  for (const problem of problems) world.stderr.write(`${problemLine(problem)}\n`);
  return {
    entrants: loaded.map(({ entrant }) => entrant!),
    baselineName: loaded.find(({ baseline }) => baseline !== null)?.baseline ?? '',
  };
}

interface LoadedEntrant {
  readonly entrant: Entrant | null;
  readonly baseline: string | null;
  readonly problems: readonly Problem[];
}

function planOf(file: string, world: World): LoadedEntrant {
  const { plan, scenario, sheet, problems } = loadPlan(file, planReader(world, file), metrics);
  const entrant = plan === null || sheet === null ? null : { name: plan.name, file, plan, sheet };
  return { entrant, baseline: scenario?.name ?? null, problems };
}

function scenarioOf(file: string, world: World): LoadedEntrant {
  const reader = remembering(scenarioReader(world, file));
  const { scenario, problems } = loadScenario(file, reader.read, metrics);
  if (scenario === null) return { entrant: null, baseline: null, problems };
  const raw = readYaml(reader.texts[file]!, file, new ProblemList())?.value;
  const entrant = { name: scenario.name, file, plan: null, sheet: { file, raw, texts: reader.texts } };
  return { entrant, baseline: null, problems };
}

/** Plans that start from one baseline share its problems. */
function distinct(problems: readonly Problem[]): Problem[] {
  return [...new Map(problems.map((problem) => [problemLine(problem), problem])).values()];
}
