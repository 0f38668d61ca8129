import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { compile } from '../src/compile/compile.ts';
import type { Model } from '../src/compile/model.ts';
import { loadScenario } from '../src/documents/load.ts';

const FOLDER = fileURLToPath(new URL('../scenarios/', import.meta.url));

/** Every scenario file that is shipped, as `quickstart/scenario.yaml`. */
export function shippedScenarios(): string[] {
  return readdirSync(FOLDER, { recursive: true })
    .map((path) => String(path).replaceAll('\\', '/'))
    .filter((path) => /^[^/]+\/[^/]+\.yaml$/.test(path))
    .sort();
}

export function shippedModel(path: string): Model {
  const { scenario, problems } = loadScenario(FOLDER + path, (file) => readFileSync(file, 'utf8'));
  if (scenario === null) throw new Error(problems.map(({ message }) => `${path}: ${message}`).join('\n'));
  return compile(scenario);
}
