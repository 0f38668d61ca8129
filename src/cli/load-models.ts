/** Scenario files to models, or all their problems at once. */
import { compile } from '../compile/compile.ts';
import type { Model } from '../compile/model.ts';
import { loadScenario } from '../documents/load.ts';
import { metrics } from '../metrics/catalogue.ts';
import { InvalidInput } from './failure.ts';
import { problemLine, problemSummary } from './problem-lines.ts';
import { scenarioReader } from './scenario-reader.ts';
import type { World } from './world.ts';

/** Warnings go to stderr; errors of any file end the command after all files were read. */
export function loadModels(files: readonly string[], world: World): Model[] {
  const loaded = files.map((file) => loadScenario(file, scenarioReader(world, file), metrics));
  const problems = loaded.flatMap((one) => one.problems);
  if (problems.some((problem) => problem.severity === 'error')) {
    throw new InvalidInput([...problems.map(problemLine), problemSummary(problems, files.length)].join('\n'));
  }
  for (const problem of problems) world.stderr.write(`${problemLine(problem)}\n`);
  return loaded.map(({ scenario }) => compile(scenario!));
}
