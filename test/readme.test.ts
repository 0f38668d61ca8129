import { readFileSync } from 'node:fs';
import { describe, expect, test, vi } from 'vitest';
import { runCli } from '../src/cli/run-cli.ts';
import { parseScenario } from '../src/documents/load.ts';
import { parsePlan } from '../src/documents/plan/load-plan.ts';
import { metrics } from '../src/metrics/catalogue.ts';
import { pageWorld, ROOT, type Written } from './docs/page-world.ts';
import { PAGES } from './docs/pages.ts';

vi.mock('../src/replication/threads.ts', () => import('./cli/threads-here.ts'));

const read = (file: string): string => readFileSync(ROOT + file, 'utf8');
const yamlIn = (page: string): string[] => [...read(page).matchAll(/```yaml\n([\s\S]*?)```/g)].map(([, text]) => text!);

describe('The documentation', () => {
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

describe('A picture', () => {
  const BANK = 'compare scenarios/anonymous-bank/scenario.yaml scenarios/anonymous-bank/morning-peak.yaml --out out';

  test('of the bank is what is drawn', async () => {
    const written: Written = new Map();
    expect(await runCli(BANK.split(' '), pageWorld(written, new Map()))).toBe(0);
    // When a number has changed on purpose: copy comparison.svg of this command to docs/gallery/bank/comparison.svg.
    const drawn = written.get(`${ROOT}out/comparison.svg`);
    expect(drawn === read('docs/gallery/bank/comparison.svg'), 'the picture is what is drawn').toBe(true);
  });

  test('of the rivals is of those that npm start compares', () => {
    expect(read('docs/gallery/plans/key-results.svg')).toContain('Hire fourteen for the phone');
  });
});
