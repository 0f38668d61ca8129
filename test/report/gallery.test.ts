/** The gallery shows every chart, each from a command that is there. `UPDATE_DOCS=1 npx vitest run test/report/gallery` draws them anew. */
import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { realWorld } from '../../src/cli/real-world.ts';
import { runCli } from '../../src/cli/run-cli.ts';
import { CHART_STEMS } from '../../src/report/charts.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const PAGE = readFileSync(`${ROOT}docs/gallery.md`, 'utf8');
const MOST_BYTES = 1_500_000;

/** `gallery/retailer/flow.svg`, in the order of the page. */
const pictures = [...PAGE.matchAll(/!\[[^\]]+\]\((gallery\/[^)]+)\)/g)].map(([, path]) => path!);
const commands = [...PAGE.matchAll(/```sh\nnpx ensaio ([^\n]+)\n```/g)].map(([, command]) => command!);

if (process.env.UPDATE_DOCS === '1') {
  test.each(commands)('draws anew: ensaio %s', { timeout: 1_200_000 }, async (command) => {
    const silent = { isTTY: false, columns: undefined, write: () => {} };
    const world = {
      ...realWorld(),
      cwd: ROOT,
      stdout: silent,
      writeFiles: (folder: string, files: ReadonlyMap<string, string | Uint8Array>) => {
        for (const [name, content] of files) {
          const path = join(ROOT, folder, name);
          if (!pictures.includes(path.slice(join(ROOT, 'docs/').length))) continue;
          mkdirSync(dirname(path), { recursive: true });
          writeFileSync(path, content);
        }
      },
    };
    expect(await runCli(command.split(' '), world)).toBe(0);
  });
}

describe('the gallery', () => {
  test('shows every chart', () => {
    const shown = new Set(pictures.map((path) => /([^/]+)\.svg$/.exec(path)![1]));
    expect([...shown].sort()).toEqual([...CHART_STEMS].sort());
  });

  test.each(pictures)('has %s, from a command on the page, and says what it is', (path) => {
    const [, folder, stem] = /^gallery\/([^/]+)\/([^/]+)\.svg$/.exec(path)!;
    expect(commands.some((command) => command.endsWith(`--out docs/gallery/${folder}`))).toBe(true);
    expect(PAGE).toContain(`**\`${stem}\`**:`);
    expect(readFileSync(`${ROOT}docs/${path}`, 'utf8')).toMatch(/^<svg /);
  });

  test('is small, and has no picture that the page does not show', () => {
    const files = readdirSync(`${ROOT}docs/gallery`, { recursive: true })
      .map((name) => `gallery/${String(name).replaceAll('\\', '/')}`)
      .filter((name) => name.endsWith('.svg'));
    expect(files.sort()).toEqual([...pictures].sort());
    expect(files.reduce((sum, name) => sum + statSync(`${ROOT}docs/${name}`).size, 0)).toBeLessThan(MOST_BYTES);
  });
});
