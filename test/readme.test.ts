import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { realWorld } from '../src/cli/real-world.ts';
import { runCli } from '../src/cli/run-cli.ts';
import type { World } from '../src/cli/world.ts';
import { parseScenario } from '../src/documents/load.ts';
import { parsePlan } from '../src/documents/plan/load-plan.ts';
import { metrics } from '../src/metrics/catalogue.ts';

const ROOT = fileURLToPath(new URL('../', import.meta.url));
const read = (file: string): string => readFileSync(ROOT + file, 'utf8');
const PAGES = [
  'README.md',
  ...readdirSync(`${ROOT}docs`, { recursive: true }).flatMap((name) =>
    String(name).endsWith('.md') ? [`docs/${String(name).replaceAll('\\', '/')}`] : [],
  ),
  ...readdirSync(`${ROOT}scenarios`).map((name) => `scenarios/${name}/README.md`),
];

/** The real world from the project's folder, but for what is written: that is kept here. */
function quietWorld(): { world: World; out: () => string; written: Map<string, string> } {
  let out = '';
  const written = new Map<string, string>();
  const silent = { isTTY: false, columns: undefined };
  const world: World = {
    ...realWorld(),
    readBytes: (path) => rehearsals.get(path) ?? null,
    writeBytes: (folder, name, bytes) => {
      rehearsals.set(`${folder}/${name}`, bytes);
      return true;
    },
    shrink: () => {},
    show: () => {},
    cwd: ROOT,
    stdout: { ...silent, write: (text) => (out += text) },
    stderr: { ...silent, write: () => {} },
    writeFiles: (_, files) => {
      for (const [name, content] of files) written.set(name, String(content));
    },
  };
  return { world, out: () => out, written };
}

const BANK = 'compare scenarios/anonymous-bank/scenario.yaml scenarios/anonymous-bank/morning-peak.yaml --out out';

/** Rehearsals of the retailer, a second each: what one command did is known to the next. */
const rehearsals = new Map<string, Uint8Array>();

/** Weeks of a large center, as often as it takes to see the command work: its figures are not what is tested. */
function shortened(command: string[]): string[] {
  if (command[0] === 'validate' || !command.some((word) => /scenarios\/(retailer|mixed-week)/.test(word)))
    return command;
  const at = command.findIndex((word) => word === '-n' || word === '--replications');
  const [few, thread] = [command.some((word) => word.includes('/plans/')) ? '1' : '2', ['--workers', '1']];
  return at < 0 ? [...command, '-n', few, ...thread] : [...command.toSpliced(at + 1, 1, few), ...thread];
}

const commandsIn = (page: string): string[] =>
  [...read(page).matchAll(/npx ensaio ([^`\n]+)/g)].map(([, rest]) => rest!.trim());

describe('Every command in the documentation', () => {
  const commands = [...new Set(PAGES.flatMap(commandsIn))];

  test('there are some', () => expect(commands.length).toBeGreaterThan(5));

  test.each(commands)('runs: ensaio %s', async (command) => {
    const { world, out } = quietWorld();
    expect(await runCli(shortened(command.split(/\s+/)), world)).toBe(0);
    expect(out().length).toBeGreaterThan(0);
  });

  test('npm start compares the rivals and writes the chart that the README shows', async () => {
    const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
    const { world, out, written } = quietWorld();
    expect(await runCli(shortened(scripts.start!.split(/\s+/).slice(2)), world)).toBe(0);
    expect(out()).toContain('Plans side by side');
    expect([...written.keys()]).toContain('key-results.svg');
    expect(read('docs/three-rivals.svg')).toContain('Hire fourteen for the phone');
  });

  test('the bank writes the chart that its page shows', async () => {
    const { world, written } = quietWorld();
    expect(await runCli(BANK.split(' '), world)).toBe(0);
    // When a number has changed on purpose: copy comparison.svg of this command to docs/morning-peak.svg.
    expect(written.get('comparison.svg') === read('docs/morning-peak.svg'), 'the picture is what is drawn').toBe(true);
    expect([...written.keys()]).toContain('comparison.vl.json');
  });
});

describe('The documentation', () => {
  const yamlIn = (page: string): string[] =>
    [...read(page).matchAll(/```yaml\n([\s\S]*?)```/g)].map(([, text]) => text!);

  test('shows the quickstart as it is shipped', () => {
    expect(yamlIn('README.md')[0]).toBe(read('scenarios/quickstart/scenario.yaml'));
  });

  test('describes a scenario that is one', () => {
    const profile = 'time,share\n08:00,60\n08:30,40\n';
    const text = ['ensaio: 1\nname: Of the documentation\n', ...yamlIn('docs/scenario.md')].join('');
    const { problems } = parseScenario(text, 'docs.yaml', () => profile);
    expect(
      problems.filter(({ severity }) => severity === 'error').map(({ line, message }) => `${line}: ${message}`),
    ).toEqual([]);
  });

  test('describes a plan that is one', () => {
    const { problems } = parsePlan(
      yamlIn('docs/plan.md').join(''),
      'scenarios/retailer/plans/docs.yaml',
      read,
      metrics,
    );
    expect(problems.map(({ line, message }) => `${line}: ${message}`)).toEqual([]);
  });

  test('names only files that exist', () => {
    for (const page of PAGES) {
      const folder = page.includes('/') ? page.slice(0, page.lastIndexOf('/') + 1) : '';
      for (const [, target] of read(page).matchAll(/\]\((?!https?:)([^)#]+)\)/g)) {
        expect(() => read(folder + target!), `${page} links to ${target}`).not.toThrow();
      }
    }
  });
});
