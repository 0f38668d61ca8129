import { expect, test } from 'vitest';
import { shortFiles } from '../../../src/report/diff/short-files.ts';

test.each([
  [
    ['a/b/plan.yaml', 'a/b/scenario.yaml'],
    ['plan.yaml', 'scenario.yaml'],
  ],
  [
    ['a/hire/plan.yaml', 'a/move/plan.yaml', 'x.yaml'],
    ['hire/plan.yaml', 'move/plan.yaml', 'x.yaml'],
  ],
  [
    ['plan.yaml', 'a/plan.yaml'],
    ['plan.yaml', 'a/plan.yaml'],
  ],
  [
    ['C:\\a\\plan.yaml', 'C:\\b\\plan.yaml'],
    ['a/plan.yaml', 'b/plan.yaml'],
  ],
])('%j are told apart as %j', (files, names) => {
  expect(files.map((file) => shortFiles(files).get(file))).toEqual(names);
});
