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

export function languageOption(): Option {
  return new Option('--lang <LANGUAGE>', 'language of tables, charts and reports').choices(LANGUAGES).default('en');
}
