/** The command line: what is typed, to an exit code. Each command loads its own code, so that `--help` answers at once. */
import { Argument, Command, CommanderError } from 'commander';
import { EXIT } from './exit-code.ts';
import { type ExperimentCommandFlags, withExperimentFlags } from './experiment-command.ts';
import { explain } from './failure.ts';
import type { PlanFlags } from './plan-flags.ts';
import type { CacheFlags } from './reading-files.ts';
import type { World } from './world.ts';

/** Runs a command in the given world; never throws, and never ends the process. */
export async function runCli(argv: readonly string[], world: World): Promise<number> {
  let exitCode: number = EXIT.fine;
  const program = commandLine(world, (code) => {
    exitCode = code;
  });
  try {
    await program.parseAsync([...argv], { from: 'user' });
    return exitCode;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.fine : EXIT.invalid;
    const explained = explain(error, (world.env.ENSAIO_DEBUG ?? '') === '1');
    world.stderr.write(`${explained.message}\n`);
    return explained.exitCode;
  }
}

function commandLine(world: World, end: (exitCode: number) => void): Command {
  const program = new Command('ensaio')
    .description('Rehearse a contact center before you change it.')
    .version(world.version)
    .exitOverride()
    .showSuggestionAfterError()
    .configureOutput({
      writeOut: (text) => world.stdout.write(text),
      writeErr: (text) => world.stderr.write(text),
      getOutHelpWidth: () => world.stdout.columns ?? 100,
      getErrHelpWidth: () => world.stderr.columns ?? 100,
      getOutHasColors: () => false,
      getErrHasColors: () => false,
    })
    .addHelpText(
      'after',
      '\nExit codes: 0 fine, 1 internal error, 2 invalid input or usage, 5 precision not reached, 130 interrupted.',
    );

  withExperimentFlags(
    program.command('run').description('KPIs of one scenario, with intervals').argument('<SCENARIO>', 'scenario file'),
    world.cpus,
  ).action(async (file: string, flags: ExperimentCommandFlags) => {
    const { runCommand } = await import('./commands/run.ts');
    end(await runCommand(file, flags, world));
  });
  withExperimentFlags(
    program
      .command('compare')
      .description('plans, each against its baseline on the same customers; or scenarios, the first being the baseline')
      .argument('<PLAN...>', 'plan files; or scenario files, the baseline first')
      .option('--by <METRIC>', 'what the best plan is selected by: key-results, or a metric', 'key-results')
      .option('--indifference <AMOUNT>', 'a difference of no interest (default: 5pp of the key results)')
      .option('--correct <PROBABILITY>', 'least probability that the plan selected is the best (default: 95%)')
      .option('--keep-all', 'rehearse plans to the end that are clearly not the best')
      .option('--until-sure', 'stop as soon as every key result is surely met or missed')
      .option('--cache <DIR>', 'where rehearsals are kept (default: the cache folder of the user)')
      .option('--no-cache', 'rehearse everything anew'),
    world.cpus,
  ).action(async (files: string[], flags: ExperimentCommandFlags & PlanFlags) => {
    const { compareCommand } = await import('./commands/compare.ts');
    end(await compareCommand(files, flags, world));
  });
  withExperimentFlags(
    program
      .command('explain')
      .description('what each step of a plan brings, which uncertainty matters, where time and money go today')
      .argument('<PLAN>', 'plan file')
      .option('--cache <DIR>', 'where rehearsals are kept (default: the cache folder of the user)')
      .option('--no-cache', 'rehearse everything anew'),
    world.cpus,
  ).action(async (file: string, flags: ExperimentCommandFlags & CacheFlags) => {
    const { explainCommand } = await import('./commands/explain.ts');
    end(await explainCommand(file, flags, world));
  });
  program
    .command('validate')
    .description('all problems of scenarios and plans, each as file:line:column: message')
    .argument('<FILE...>', 'scenario and plan files')
    .action(async (files: string[]) => {
      const { validateCommand } = await import('./commands/validate.ts');
      end(validateCommand(files, world));
    });
  program
    .command('schema')
    .description('the JSON Schema of a document, for editors')
    .addArgument(new Argument('<DOCUMENT>', 'which document').choices(['scenario', 'plan']))
    .action(async (document: 'scenario' | 'plan') => {
      const { schemaCommand } = await import('./commands/schema.ts');
      end(schemaCommand(document, world));
    });
  return program;
}
