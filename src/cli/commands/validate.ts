/** `ensaio validate FILE…`: every problem of every file, at once. */
import { loadScenario } from '../../documents/load.ts';
import { EXIT, type ExitCode } from '../exit-code.ts';
import { problemLine, problemSummary } from '../problem-lines.ts';
import { scenarioReader } from '../scenario-reader.ts';
import type { World } from '../world.ts';

export function validateCommand(files: readonly string[], world: World): ExitCode {
  const problems = files.flatMap((file) => loadScenario(file, scenarioReader(world, file)).problems);
  for (const problem of problems) world.stdout.write(`${problemLine(problem)}\n`);
  world.stdout.write(`${problemSummary(problems, files.length)}\n`);
  return problems.some((problem) => problem.severity === 'error') ? EXIT.invalid : EXIT.fine;
}
