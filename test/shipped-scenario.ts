import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { compile } from '../src/compile/compile.ts';
import type { Model } from '../src/compile/model.ts';
import { loadScenario } from '../src/documents/load.ts';
import { isPlan } from '../src/documents/plan/is-plan.ts';

const FOLDER = fileURLToPath(new URL('../scenarios/', import.meta.url));

/** Every scenario file that is shipped, as `quickstart/scenario.yaml`, but for the small ones of the how-to pages. */
export function shippedScenarios(): string[] {
  return scenariosLike(/^[^/]+\/[^/]+\.yaml$/);
}

/** Every scenario file of a how-to page, as `how-to/transfers/cold.yaml`. */
export function howToScenarios(): string[] {
  return scenariosLike(/^how-to\/[^/]+\/[^/]+\.yaml$/);
}

function scenariosLike(pattern: RegExp): string[] {
  return readdirSync(FOLDER, { recursive: true })
    .map((path) => String(path).replaceAll('\\', '/'))
    .filter((path) => pattern.test(path) && !isPlan(readFileSync(FOLDER + path, 'utf8')))
    .sort();
}

export function shippedModel(path: string): Model {
  const { scenario, problems } = loadScenario(FOLDER + path, (file) => readFileSync(file, 'utf8'));
  if (scenario === null) throw new Error(problems.map(({ message }) => `${path}: ${message}`).join('\n'));
  return compile(scenario);
}
