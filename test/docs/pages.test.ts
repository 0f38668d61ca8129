/**
 * Every command of the documentation runs. On pages that are quick everything is held against what they print; of the others
 * `npm run validate:docs` does that.
 */
import { describe, expect, test, vi } from 'vitest';
import { PAGES, pageOf } from './pages.ts';
import { type Finding, Proof } from './proof.ts';

vi.mock('../../src/replication/threads.ts', () => import('../cli/threads-here.ts'));

/** Those whose commands simulate little. */
const QUICK = new Set([
  'docs/ci.md',
  'docs/how-to/callback.md',
  'docs/how-to/changing-channels.md',
  'docs/how-to/chat-sessions.md',
  'docs/how-to/own-routing-rule.md',
  'docs/how-to/purchase-journeys.md',
  'docs/how-to/redials-and-repeats.md',
  'docs/how-to/shifts-and-breaks.md',
  'docs/trust.md',
  'scenarios/own-rule/README.md',
  'scenarios/quickstart/README.md',
]);

const proof = new Proof();
const told = (file: string, findings: readonly Finding[]) =>
  findings.map(({ line, message }) => `${file}:${line}: ${message}`);

describe('A page', () => {
  const pages = PAGES.map(pageOf).filter(({ commands, figures }) => commands.length + figures.length > 0);

  test.each(pages.filter(({ file }) => QUICK.has(file)))('says what its commands print: $file', async (page) => {
    expect(told(page.file, await proof.whole(page))).toEqual([]);
  });

  test.each(pages.filter(({ file }) => !QUICK.has(file)))('has commands that run: $file', async (page) => {
    expect(told(page.file, await proof.shortened(page))).toEqual([]);
  });
});
