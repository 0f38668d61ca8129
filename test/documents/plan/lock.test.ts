import { expect, test } from 'vitest';
import { contentLock } from '../../../src/documents/plan/scenario-sheet.ts';
import { CENTER, load, planText, TABLES } from './small-plan.ts';

const lockOf = (files: Record<string, string> = {}) => contentLock(load(planText(), files).sheet!);
const locked = (lock: string) => planText({ baseline: `{ scenario: center.yaml, lock: "sha256:${lock}" }` });

test('a plan holds the lock of the content it was written for', () => {
  const lock = lockOf();
  expect(lock).toMatch(/^[0-9a-f]{64}$/);
  const { plan, problems } = load(locked(lock));
  expect(problems).toEqual([]);
  expect(plan!.baseline).toEqual({ file: 'work/center.yaml', lock });
  expect(load(locked(lock.toUpperCase())).plan!.baseline.lock).toBe(lock);
});

test('a changed scenario, or a changed table of it, is refused with both locks', () => {
  const lock = lockOf();
  const changes: Record<string, string>[] = [
    { 'center.yaml': CENTER.replace('agents: 12', 'agents: 13') },
    { 'data/night.csv': TABLES['data/night.csv']!.replace('08:00,1', '08:00,2') },
  ];
  for (const files of changes) {
    const { plan, problems } = load(locked(lock), files);
    expect(plan).toBeNull();
    expect(problems.map(({ message }) => message)).toEqual([
      `the baseline has changed since the plan was written (lock sha256:${lock}, found sha256:${lockOf(files)}): look at what changed, then write the new lock`,
    ]);
  }
});

test('neither the ends of lines nor the folder change the lock, but the names of tables do', () => {
  const sheet = load(planText()).sheet!;
  const texts = Object.fromEntries(
    Object.entries(sheet.texts).map(([name, text]) => [name, text.replaceAll('\n', '\r\n')]),
  );
  expect(contentLock({ ...sheet, texts })).toBe(contentLock(sheet));
  const moved = Object.fromEntries(
    Object.entries(sheet.texts).map(([name, text]) => [name.replace('work/', '/a/'), text]),
  );
  expect(contentLock({ file: '/a/center.yaml', texts: moved })).toBe(contentLock(sheet));
  const renamed = Object.fromEntries(
    Object.entries(sheet.texts).map(([name, text]) => [name.replace('night', 'day'), text]),
  );
  expect(contentLock({ file: sheet.file, texts: renamed })).not.toBe(contentLock(sheet));
});

test('what is no lock is told the right one', () => {
  expect(load(locked('8f1c')).problems.map(({ message }) => message)).toEqual([
    `"sha256:8f1c" is not a lock: that of the baseline is sha256:${lockOf()}`,
  ]);
});
