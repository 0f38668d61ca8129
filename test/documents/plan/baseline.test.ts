import { expect, test } from 'vitest';
import { loadPlan } from '../../../src/documents/plan/load-plan.ts';
import { metrics } from '../../../src/metrics/catalogue.ts';
import { CENTER, complaints, planText, TABLES } from './small-plan.ts';

test('the baseline is found from the folder of the plan, above it too', () => {
  const asked = new Set<string>();
  const files: Record<string, string> = {
    'a/plans/p.yaml': planText({ baseline: '../center.yaml' }),
    'a/center.yaml': CENTER,
  };
  for (const [name, text] of Object.entries(TABLES)) files[`a/${name}`] = text;
  const read = (path: string): string => {
    asked.add(path);
    return files[path]!;
  };
  const { plan, problems } = loadPlan('a/plans/p.yaml', read, metrics);
  expect(problems).toEqual([]);
  expect(plan!.baseline.file).toBe('a/center.yaml');
  expect([...asked].sort()).toEqual(Object.keys(files).sort());
});

test('the problems of the baseline are told with their places in it, after those of the plan', () => {
  const center = CENTER.replace('patience: never', 'patiense: never');
  const [first, second] = complaints(planText({ rest: 'reveiws: []' }), { 'center.yaml': center });
  expect(first).toMatch(/^plan\.yaml:14:1: unknown key `reveiws`/);
  expect(second).toMatch(/^center\.yaml:12:5: unknown key `patiense`.*did you mean `patience`\?$/);
});

test('a table outside the folder of the baseline is still refused', () => {
  const center = CENTER.replace('data/night.csv', '../night.csv');
  expect(complaints(planText(), { 'center.yaml': center })[0]).toMatch(/^center\.yaml:\d+:\d+: .*leads outside/);
});

test('a file that is no YAML, or no plan, is told so', () => {
  expect(complaints('')).toEqual(['plan.yaml:1:1: the file is empty']);
  expect(complaints('- a\n')).toEqual(['plan.yaml:1:1: a plan must be a mapping, found a list']);
  expect(
    loadPlan(
      'none.yaml',
      () => {
        throw Object.assign(new Error('x'), { code: 'ENOENT' });
      },
      metrics,
    ),
  ).toMatchObject({
    plan: null,
    problems: [{ line: 0, message: '"none.yaml" does not exist' }],
  });
});
