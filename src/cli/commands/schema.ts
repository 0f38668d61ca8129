/** `ensaio schema scenario|plan`: the JSON Schema, for editors that complete and check. */
import { planJsonSchema, scenarioJsonSchema } from '../../documents/json-schema.ts';
import { EXIT, type ExitCode } from '../exit-code.ts';
import type { World } from '../world.ts';

export function schemaCommand(document: 'scenario' | 'plan', world: World): ExitCode {
  const schema = document === 'plan' ? planJsonSchema() : scenarioJsonSchema();
  world.stdout.write(`${JSON.stringify(schema, null, 2)}\n`);
  return EXIT.fine;
}
