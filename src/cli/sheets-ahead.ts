/**
 * Reading workbooks before the documents that name them: documents are read in one go, workbooks are not. What is wrong
 * with a workbook is told when a document asks for it, at the line that names it.
 */
import { dirname, isAbsolute, join, resolve } from 'node:path';
import type { SheetReference } from '../documents/workbook/reference.ts';
import type { SheetTexts, World } from './world.ts';

/** Every sheet that the scenarios and plans among the files name, the baselines of plans among them. */
export async function sheetsAhead(files: readonly string[], world: World): Promise<SheetTexts> {
  const texts = new Map<string, string | Error>();
  const seen = new Set<string>();
  const left = files.map((file) => resolve(world.cwd, file));
  for (let file = left.pop(); file !== undefined; file = left.pop()) {
    if (seen.has(file)) continue;
    seen.add(file);
    const { sheets, documents } = await namedIn(file, world);
    left.push(...documents);
    for (const reference of sheets) {
      const key = sheetKey(reference);
      if (!texts.has(key)) texts.set(key, await sheetText(reference, world));
    }
  }
  return texts;
}

/** @param file absolute */
export function sheetKey({ file, sheet }: SheetReference): string {
  return sheet === null ? file : `${file}#${sheet}`;
}

interface Named {
  readonly sheets: readonly SheetReference[];
  readonly documents: readonly string[];
}

/** What a document names, by absolute paths. Nothing when there cannot be anything, which is quickly seen. */
async function namedIn(file: string, world: World): Promise<Named> {
  const text = textOf(file, world);
  const isResult = /^\s*\{\s*"schema"/.test(text);
  if (isResult || !/\.xlsx|^\s*["']?(?:plan|baseline)["']?\s*:/im.test(text)) return { sheets: [], documents: [] };
  const { readYaml } = await import('../documents/yaml-source.ts');
  const { ProblemList } = await import('../documents/problem-list.ts');
  const { sheetReference } = await import('../documents/workbook/reference.ts');
  const value = readYaml(text, file, new ProblemList())?.value;
  const folder = dirname(file);
  const sheets = textsIn(value).flatMap((word) => {
    const reference = sheetReference(word);
    return reference === null || leadsOut(reference.file) ? [] : [{ ...reference, file: join(folder, reference.file) }];
  });
  const baseline = typeof value === 'object' && value !== null ? (value as { baseline?: unknown }).baseline : null;
  return { sheets, documents: typeof baseline === 'string' ? [resolve(folder, baseline)] : [] };
}

/** What lies outside its folder no scenario gets to read. */
function leadsOut(file: string): boolean {
  return isAbsolute(file) || file.split(/[/\\]/).includes('..');
}

/** Why a file cannot be read is told by whoever reads it next. */
function textOf(file: string, world: World): string {
  try {
    return world.kindOf(file) === 'file' ? world.readText(file) : '';
  } catch {
    return '';
  }
}

function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

async function sheetText({ file, sheet }: SheetReference, world: World): Promise<string | Error> {
  const bytes = world.kindOf(file) === 'file' ? world.readBytes(file) : null;
  if (bytes === null) return Object.assign(new Error('it cannot be read'), { code: 'EACCES' });
  const { readSheet } = await import('../documents/workbook/read-sheet.ts');
  try {
    return await readSheet(bytes, sheet);
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
}
