/** Reading the files that a plan names: its baseline, which is the planner's own file, and what lies beside that. */
import { resolve } from 'node:path';
import type { ReadText } from '../documents/problem.ts';
import { scenarioReader } from './scenario-reader.ts';
import type { World } from './world.ts';

/** The first file that a plan asks for is its baseline and may be anywhere; whatever that names must lie in its folder. */
export function planReader(world: World, planFile: string): ReadText {
  const plan = resolve(world.cwd, planFile);
  const own = scenarioReader(world, planFile);
  let baseline: ReadText | null = null;
  return (path) => {
    if (resolve(world.cwd, path) === plan) return own(path);
    baseline ??= scenarioReader(world, path);
    return baseline(path);
  };
}
