import { expect, test } from 'vitest';
import { toJson } from '../../src/report/json.ts';
import { compareResult, runResult } from './fixture.ts';

test('the result is all there, and its schema comes first', () => {
  for (const result of [
    runResult({ sanity: [] }),
    compareResult({ baseline: runResult({ sanity: [] }), candidates: [] }),
  ]) {
    expect(JSON.parse(toJson(result))).toEqual(result);
    expect(toJson(result)).toMatch(new RegExp(`^\\{\\n  "schema": "${result.schema}",\\n  "engine"`));
  }
});

test('equal results are equal bytes, whatever order their keys were made in', () => {
  const result = runResult();
  const backwards = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(backwards);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(
      Object.entries(value)
        .reverse()
        .map(([key, inner]) => [key, backwards(inner)]),
    );
  };
  expect(toJson(backwards(result) as typeof result)).toBe(toJson(result));
});
