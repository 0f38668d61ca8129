/** Reading the files that a scenario names: only from its own folder, symbolic links followed before the check. */
import { dirname, isAbsolute, relative, resolve } from 'node:path';
import type { ReadText } from '../documents/problem.ts';
import { type SheetReference, sheetReference } from '../documents/workbook/reference.ts';
import { sheetKey } from './sheets-ahead.ts';
import type { World } from './world.ts';

/** The scenario file itself may be anywhere; whatever it names must lie in its folder or below. */
export function scenarioReader(world: World, scenarioFile: string): ReadText {
  const document = resolve(world.cwd, scenarioFile);
  return (path) => {
    const reference = sheetReference(path);
    const file = resolve(world.cwd, reference?.file ?? path);
    const kind = world.kindOf(file);
    if (kind === 'nothing') throw failure('ENOENT', 'it does not exist');
    if (kind === 'folder') throw failure('EISDIR', 'it is a folder, not a file');
    if (kind === 'other') throw failure('EINVAL', 'it is not a regular file');
    if (file !== document && !isWithin(world.realPath(dirname(document)), world.realPath(file))) {
      throw failure('EOUTSIDE', "it leads outside the scenario's folder");
    }
    return reference === null ? world.readText(file) : sheetText({ ...reference, file }, world);
  };
}

function sheetText(reference: SheetReference, world: World): string {
  const text = world.sheets?.get(sheetKey(reference)) ?? failure('EUNREAD', 'no command has read it ahead');
  if (typeof text === 'string') return text;
  throw text;
}

function isWithin(folder: string, file: string): boolean {
  const path = relative(folder, file);
  return path !== '' && path !== '..' && !path.startsWith('../') && !path.startsWith('..\\') && !isAbsolute(path);
}

function failure(code: string, message: string): Error {
  return Object.assign(new Error(message), { code });
}
