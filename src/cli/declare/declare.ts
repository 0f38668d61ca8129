/** What every declaration of commands is given: the program, the world, and where an exit code goes. */
import { type Command, Option } from 'commander';
import { LANGUAGES, type Language } from '../../report/language/language.ts';
import type { World } from '../world.ts';

export interface Declaring {
  readonly program: Command;
  readonly world: World;
  readonly end: (exitCode: number) => void;
}

export interface LanguageFlags {
  readonly lang: Language;
}

/** For the end of a command's help: commands as they are typed. */
export function examples(...commands: readonly string[]): string {
  const title = commands.length === 1 ? 'Example' : 'Examples';
  return `\n${title}:\n${commands.map((command) => `  ensaio ${command}`).join('\n')}`;
}

export function languageOption(): Option {
  return new Option('--lang <LANGUAGE>', 'language of tables, charts and reports').choices(LANGUAGES).default('en');
}

/** `a,b` said once, or `a` and `b` said each: for an option that may be repeated. */
export function wordsIn(text: string, before: readonly string[] | undefined): string[] {
  return [...(before ?? []), ...text.split(',').map((word) => word.trim())];
}
