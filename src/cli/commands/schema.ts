/** `ensaio schema scenario`: the JSON Schema, for editors that complete and check. */
import { scenarioJsonSchema } from '../../documents/json-schema.ts';
import { EXIT, type ExitCode } from '../exit-code.ts';
import type { World } from '../world.ts';

export function schemaCommand(world: World): ExitCode {
  world.stdout.write(`${JSON.stringify(scenarioJsonSchema(), null, 2)}\n`);
  return EXIT.fine;
}
