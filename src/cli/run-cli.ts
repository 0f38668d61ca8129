/** The command line: what is typed, to an exit code. Each command loads its own code, so that `--help` answers at once. */
import { Argument, Command, CommanderError } from 'commander';
import { EXIT } from './exit-code.ts';
import { type ExperimentCommandFlags, withExperimentFlags } from './experiment-command.ts';
import { explain } from './failure.ts';
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
      .description('scenarios side by side on the same customers; the first is the baseline')
      .argument('<SCENARIO...>', 'scenario files, the baseline first'),
    world.cpus,
  ).action(async (files: string[], flags: ExperimentCommandFlags) => {
    const { compareCommand } = await import('./commands/compare.ts');
    end(await compareCommand(files, flags, world));
  });
  program
    .command('validate')
    .description('all problems of scenario files, each as file:line:column: message')
    .argument('<FILE...>', 'scenario files')
    .action(async (files: string[]) => {
      const { validateCommand } = await import('./commands/validate.ts');
      end(validateCommand(files, world));
    });
  program
    .command('schema')
    .description('the JSON Schema of a document, for editors')
    .addArgument(new Argument('<DOCUMENT>', 'which document').choices(['scenario']))
    .action(async () => {
      const { schemaCommand } = await import('./commands/schema.ts');
      end(schemaCommand(world));
    });
  return program;
}
