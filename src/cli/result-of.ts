/** A result to show: read back from the file that holds one, or rehearsed now from scenarios and plans. */
import type { AnyResult } from '../results/any-result.ts';
import { readResult } from '../results/read-result.ts';
import { InvalidInput } from './failure.ts';
import { problemLine } from './problem-lines.ts';
import type { ResultFlags } from './result-flags.ts';
import { scenarioReader } from './scenario-reader.ts';
import type { World } from './world.ts';

export type { ResultFlags } from './result-flags.ts';

/**
 * One file of a result, as `--format json` or `--out` wrote it; else one scenario is run, several are compared, and plans
 * (with or without scenarios beside them) are compared with their baseline.
 * @throws InvalidInput with every problem of the files
 */
export async function resultOf(files: readonly string[], flags: ResultFlags, world: World): Promise<AnyResult> {
  const texts = files.map((file) => textOf(file, world));
  const results = files.filter((file, i) => isResult(texts[i]!, file));
  if (results.length === 0) {
    // Most results are read: the engine is loaded by those who rehearse.
    const { rehearsed } = await import('./rehearsed.ts');
    return rehearsed(files, flags, world);
  }
  if (files.length > 1)
    throw new InvalidInput(`${results[0]} is a result: it is shown by itself, without other files.`);
  const { result, problems } = readResult(texts[0]!, files[0]!);
  if (result === null) throw new InvalidInput(problems.map(problemLine).join('\n'));
  return result;
}

export function textOf(file: string, world: World): string {
  try {
    return scenarioReader(world, file)(file);
  } catch (error) {
    throw new InvalidInput(`${file}: cannot be read: ${error instanceof Error ? error.message : String(error)}`);
  }
}

/** Scenarios and plans may be JSON as well, but they say `ensaio: 1`. What is no JSON is one only if it is called so. */
function isResult(text: string, file: string): boolean {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value !== 'object' || value === null || !('ensaio' in value);
  } catch {
    return /\.json$/i.test(file);
  }
}
