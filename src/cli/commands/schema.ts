/** `ensaio schema NAME`: the JSON Schema of a document, for editors that complete and check, and for who reads results. */
import { checkJsonSchema } from '../../check/check-result-shape.ts';
import { recordJsonSchema } from '../../check/recorded-shape.ts';
import { planJsonSchema, scenarioJsonSchema } from '../../documents/json-schema.ts';
import { diffJsonSchema, resultJsonSchema } from '../../results/result-json-schema.ts';
import { EXIT, type ExitCode } from '../exit-code.ts';
import type { SchemaName } from '../schema-names.ts';
import type { World } from '../world.ts';

const SCHEMAS: Readonly<Record<SchemaName, () => Record<string, unknown>>> = {
  scenario: scenarioJsonSchema,
  plan: planJsonSchema,
  result: () => resultJsonSchema('result'),
  compare: () => resultJsonSchema('compare'),
  comparison: () => resultJsonSchema('comparison'),
  explanation: () => resultJsonSchema('explanation'),
  diff: diffJsonSchema,
  check: checkJsonSchema,
  record: recordJsonSchema,
};

export function schemaCommand(name: SchemaName, world: World): ExitCode {
  world.stdout.write(`${JSON.stringify(SCHEMAS[name](), null, 2)}\n`);
  return EXIT.fine;
}
