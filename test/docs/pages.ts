/** The pages of the documentation: all Markdown that is shipped with the program or stands beside it for its readers. */
import { readdirSync, readFileSync } from 'node:fs';
import { type Page, readPage } from './page.ts';
import { ROOT } from './page-world.ts';

export const PAGES: readonly string[] = ['README.md', ...markdownIn('docs'), ...markdownIn('scenarios')];

const START = startWords();

export function pageOf(file: string): Page {
  return readPage(file, readFileSync(ROOT + file, 'utf8'), START);
}

/** `tsx src/cli/main.ts compare …`, without its first two words. */
function startWords(): string[] {
  const { scripts } = JSON.parse(readFileSync(`${ROOT}package.json`, 'utf8')) as { scripts: { start: string } };
  return scripts.start.split(/\s+/).slice(2);
}

function markdownIn(folder: string): string[] {
  return readdirSync(ROOT + folder, { recursive: true })
    .map((name) => `${folder}/${String(name).replaceAll('\\', '/')}`)
    .filter((name) => name.endsWith('.md'))
    .sort();
}
