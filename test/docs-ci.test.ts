import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { DESK } from './cli/fake-world.ts';

const ROOT = fileURLToPath(new URL('../', import.meta.url));
const read = (file: string): string => readFileSync(ROOT + file, 'utf8');

interface Workflow {
  readonly on: Readonly<Record<string, unknown>>;
  readonly permissions: Readonly<Record<string, string>>;
  readonly jobs: {
    readonly check: {
      readonly steps: readonly { readonly uses?: string; readonly run?: string; readonly if?: string }[];
    };
  };
}
const workflow = parse(read('docs/ci/ensaio.yml')) as Workflow;
const { steps } = workflow.jobs.check;

const repository = mkdtempSync(join(tmpdir(), 'ensaio-ci-'));
afterAll(() => rmSync(repository, { recursive: true, force: true }));

/** A program that stands for one that a runner of GitHub has. */
function program(name: string, script: string): void {
  writeFileSync(join(repository, 'bin', name), `#!/bin/sh\n${script}\n`, { mode: 0o755 });
}

/** The steps of the workflow as a runner takes them: each in a shell that stops at the first failure. */
function run(): { readonly codes: readonly (number | null)[]; readonly out: string } {
  const env = {
    ...process.env,
    PATH: `${join(repository, 'bin')}:${process.env.PATH}`,
    GITHUB_ACTIONS: 'true',
    GITHUB_WORKSPACE: repository,
    GITHUB_STEP_SUMMARY: join(repository, 'summary.md'),
  };
  let failed = false;
  const ended = steps.flatMap((step) => {
    if (step.run === undefined || (failed && step.if !== 'always()')) return [];
    const shell = spawnSync('bash', ['-e', '-o', 'pipefail', '-c', step.run], {
      cwd: repository,
      env,
      encoding: 'utf8',
    });
    failed ||= shell.status !== 0;
    return [{ code: shell.status, out: shell.stdout + shell.stderr }];
  });
  return { codes: ended.map(({ code }) => code), out: ended.map(({ out }) => out).join('') };
}

describe('the workflow to copy', () => {
  test('is one that GitHub reads: it may only read, and checks pull requests', () => {
    expect(Object.keys(workflow.on)).toContain('pull_request');
    expect(workflow.permissions).toEqual({ contents: 'read' });
    for (const { uses } of steps) if (uses !== undefined) expect(uses).toMatch(/^actions\/[a-z-]+@v\d+$/);
    expect(steps.filter(({ run }) => run?.includes('--record'))).toEqual([]);
  });

  test('fails with the gate that failed, marks its line, and tells all in the summary', { timeout: 30_000 }, () => {
    for (const folder of ['bin', 'center']) mkdirSync(join(repository, folder));
    program('npm', 'exit 0');
    const loader = `file://${ROOT}node_modules/tsx/dist/loader.mjs`;
    program('npx', `shift\nexec '${process.execPath}' --import '${loader}' '${ROOT}src/cli/main.ts' "$@"`);
    const gated = (gate: string) => `${DESK}gates:\n  - offered >= 1\n  - ${gate}\n`;
    writeFileSync(join(repository, 'center', 'desk.yaml'), gated('service_level(phone) >= 10%'));
    writeFileSync(join(repository, 'center', 'strict.yaml'), gated('service_level(phone) >= 99.9%'));

    const { codes, out } = run();
    expect(codes).toEqual([0, 3, 0]);
    expect(out).toContain(
      '::error file=center/strict.yaml,line=17,col=5,title=Gate%3A service_level(phone) >= 99.9%25::',
    );
    expect(out.match(/^::/gm)).toHaveLength(1);
    const summary = readFileSync(join(repository, 'summary.md'), 'utf8');
    expect(summary).toMatch(/^# Check failed: a gate does not hold$/m);
    expect(summary).toContain('- center/desk.yaml: gates passed: 2 of 2; not recorded');
    expect(readFileSync(join(repository, 'ensaio.xml'), 'utf8')).toMatch(
      /tests="6" failures="1" errors="0" skipped="2"/,
    );
  });
});

test('the page on CI shows the gates and the record that are shipped', () => {
  const page = read('docs/ci.md');
  const gates = read('docs/ci/help-desk.yaml').split('\n').slice(-5, -1);
  expect(page).toContain(gates.map((line) => `   ${line}`).join('\n'));
  const record = JSON.parse(read('docs/ci/help-desk.recorded.json')) as { figures: { metric: string; mean: number }[] };
  const level = record.figures.find(({ metric }) => metric === 'service_level')!.mean;
  expect(page).toContain(`service_level(phone) >= 80%     ${(100 * level).toFixed(1)} %`);
});
