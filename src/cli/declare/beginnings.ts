/** The commands of the first day: `init` and `completion`. */
import { Argument } from 'commander';
import type { InitFlags } from '../commands/init.ts';
import type { Shell } from '../completion.ts';
import { type Declaring, examples } from './declare.ts';

export function declareBeginnings({ program, world, end }: Declaring): void {
  program
    .command('init')
    .description('write a commented scenario and plan that run at once')
    .argument('[TEMPLATE]', 'which of those that --list names (default: help-desk)')
    .option('-o, --out <DIR>', 'folder to write to (default: my-TEMPLATE)')
    .option('--list', 'name the templates')
    .option('--force', 'overwrite files that are there')
    .addHelpText('after', examples('init bank --out my-bank'))
    .action(async (template: string | undefined, flags: InitFlags) => {
      const { initCommand } = await import('../commands/init.ts');
      end(initCommand(template, flags, world));
    });
  program
    .command('completion')
    .description('what a shell needs to complete commands, options and their values')
    .addArgument(new Argument('<SHELL>', 'which shell').choices(['bash', 'zsh', 'fish']))
    .addHelpText('after', '\nExample, for the shell at hand:\n  source <(ensaio completion bash)')
    .action(async (shell: Shell) => {
      const { completionCommand } = await import('../commands/completion.ts');
      end(completionCommand(shell, program, world));
    });
}
