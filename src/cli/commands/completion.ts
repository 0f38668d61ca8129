/** `ensaio completion SHELL`: the script that a shell reads. */
import type { Command } from 'commander';
import { completionScript, type Shell, type Word } from '../completion.ts';
import { EXIT, type ExitCode } from '../exit-code.ts';
import { TEMPLATES } from '../templates.ts';
import type { World } from '../world.ts';

export function completionCommand(shell: Shell, program: Command, world: World): ExitCode {
  world.stdout.write(completionScript(shell, program.commands.map(wordOf)));
  return EXIT.fine;
}

/** Asked of the commands themselves, so that the script has what they have. */
function wordOf(command: Command): Word {
  const values = command.name() === 'init' ? TEMPLATES.map(({ name }) => name) : [];
  return {
    name: command.name(),
    about: command.description(),
    values: [...values, ...command.registeredArguments.flatMap(({ argChoices }) => argChoices ?? [])],
    options: command.options.map(({ long, short, description, argChoices, required }) => ({
      names: [long, short].flatMap((name) => name ?? []),
      about: description,
      takesValue: required,
      values: argChoices ?? [],
    })),
  };
}
