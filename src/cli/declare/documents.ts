/** The commands around documents: `validate` and `schema`. */
import { Argument } from 'commander';
import { SCHEMA_NAMES, type SchemaName } from '../schema-names.ts';
import { type Declaring, examples } from './declare.ts';

export function declareDocuments({ program, world, end }: Declaring): void {
  program
    .command('validate')
    .description('all problems of scenarios and plans, each as file:line:column: message')
    .argument('<FILE...>', 'scenario and plan files')
    .addHelpText('after', examples('validate scenario.yaml plan.yaml'))
    .action(async (files: string[]) => {
      const { validateCommand } = await import('../commands/validate.ts');
      end(validateCommand(files, world));
    });
  program
    .command('schema')
    .description('the JSON Schema of a document, for editors and for who reads results')
    .addArgument(new Argument('<DOCUMENT>', 'which document').choices(SCHEMA_NAMES))
    .addHelpText('after', examples('schema scenario > scenario.schema.json'))
    .action(async (document: SchemaName) => {
      const { schemaCommand } = await import('../commands/schema.ts');
      end(schemaCommand(document, world));
    });
}
