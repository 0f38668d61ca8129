/** The command line: what is typed, to an exit code. Each command loads its own code, so that `--help` answers at once. */
import { Command, CommanderError } from 'commander';
import { declareBeginnings } from './declare/beginnings.ts';
import { declareChecks } from './declare/checks.ts';
import { examples } from './declare/declare.ts';
import { declareDocuments } from './declare/documents.ts';
import { declareExperiments } from './declare/experiments.ts';
import { declareExports } from './declare/exports.ts';
import { declarePictures } from './declare/pictures.ts';
import { EXIT } from './exit-code.ts';
import { explain } from './failure.ts';
import type { SheetTexts, World } from './world.ts';

/** Runs a command in the given world; never throws, and never ends the process. */
export async function runCli(argv: readonly string[], world: World): Promise<number> {
  let exitCode: number = EXIT.fine;
  let sheets: SheetTexts = new Map();
  const within: World = {
    ...world,
    get sheets() {
      return sheets;
    },
  };
  const program = commandLine(within, (code) => {
    exitCode = code;
  });
  program.hook('preAction', async (_program, command) => {
    const { sheetsAhead } = await import('./sheets-ahead.ts');
    sheets = await sheetsAhead(command.args, world);
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
    .addHelpText('after', examples('init', 'compare my-help-desk/plan.yaml -n 50', 'help compare'))
    .addHelpText(
      'after',
      '\nExit codes: 0 fine, 1 internal error, 2 invalid input or usage, 3 a gate failed, 4 drifted, ' +
        '5 precision not reached or not known, 130 interrupted.',
    );

  const declaring = { program, world, end };
  declareBeginnings(declaring);
  declareExperiments(declaring);
  declarePictures(declaring);
  declareExports(declaring);
  declareChecks(declaring);
  declareDocuments(declaring);
  return program;
}
