/** `ensaio validate FILE…`: every problem of every scenario and plan, at once. */
import { loadScenario } from '../../documents/load.ts';
import { loadPlan } from '../../documents/plan/load-plan.ts';
import type { Problem } from '../../documents/problem.ts';
import { metrics } from '../../metrics/catalogue.ts';
import { EXIT, type ExitCode } from '../exit-code.ts';
import { isPlanFile } from '../load-plans.ts';
import { planReader } from '../plan-reader.ts';
import { problemLine, problemSummary } from '../problem-lines.ts';
import { scenarioReader } from '../scenario-reader.ts';
import type { World } from '../world.ts';

export function validateCommand(files: readonly string[], world: World): ExitCode {
  const problems = files.flatMap((file) => problemsOf(file, world));
  for (const problem of problems) world.stdout.write(`${problemLine(problem)}\n`);
  world.stdout.write(`${problemSummary(problems, files.length)}\n`);
  return problems.some((problem) => problem.severity === 'error') ? EXIT.invalid : EXIT.fine;
}

function problemsOf(file: string, world: World): readonly Problem[] {
  if (isPlanFile(file, world)) return loadPlan(file, planReader(world, file), metrics).problems;
  return loadScenario(file, scenarioReader(world, file), metrics).problems;
}
