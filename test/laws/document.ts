import { compile } from '../../src/compile/compile.ts';
import type { Model } from '../../src/compile/model.ts';
import { parseScenario } from '../../src/documents/load.ts';

/** A scenario document as an object: what a planner would write in YAML. */
export interface Document {
  ensaio: 1;
  name: string;
  calendar: Record<string, unknown>;
  busyness?: Record<string, unknown>;
  intents: Record<string, Record<string, unknown>>;
  channels: Record<string, Record<string, unknown>>;
  teams: Record<string, Record<string, unknown>>;
  routing?: { intents?: Record<string, unknown>; teams?: Record<string, unknown>; agent?: string };
}

/** The model of a document, by the way every file takes: JSON is YAML. */
export function modelOf(document: Document): Model {
  const { scenario, problems } = parseScenario(JSON.stringify(document), 'random.yaml', (path) => {
    throw new Error(`a random scenario names no other file, but asks for ${path}`);
  });
  if (scenario === null) {
    const errors = problems.filter(({ severity }) => severity === 'error');
    throw new Error(errors.map(({ message }) => message).join('\n'));
  }
  return compile(scenario);
}
