import { describe, expect, test } from 'vitest';
import { toJson } from '../../src/report/json.ts';
import { readResult } from '../../src/results/read-result.ts';
import { compareResult, runResult } from '../report/fixture.ts';
import { sampleComparison, sampleExplanation } from '../report/plan/sample-result.ts';

const RUN = toJson(runResult());

function problemsOf(text: string) {
  const { result, problems } = readResult(text, 'out/result.json');
  expect(result).toBeNull();
  return problems.map(({ line, column, code, message }) => `${line}:${column} ${code}: ${message}`);
}

/** The run with one value of it replaced, or left out. */
function withChange(path: readonly (string | number)[], value: unknown): string {
  const result: unknown = JSON.parse(RUN);
  const within = path.slice(0, -1).reduce((inner, step) => inner[step] as Inner, result as Inner);
  within[path.at(-1)!] = value;
  return JSON.stringify(result, null, 2);
}

type Inner = Record<string | number, unknown>;

describe('what was written is read back', () => {
  test.each([
    ['a run', RUN],
    ['scenarios side by side', toJson(compareResult())],
    ['plans', toJson(sampleComparison())],
    ['an explanation', toJson(sampleExplanation())],
  ])('%s, to the same bytes', (_, text) => {
    const { result, problems } = readResult(text, 'result.json');
    expect(problems).toEqual([]);
    expect(toJson(result!)).toBe(text);
  });

  test('with keys that only a newer program knows', () => {
    const { result, problems } = readResult(
      withChange(['scopes', 0, 'metrics', 'offered', 'median'], 3),
      'result.json',
    );
    expect(problems).toEqual([]);
    expect(JSON.stringify(result)).toContain('"median":3');
  });

  test('with a mark of the order of bytes before it', () => {
    expect(readResult(`\uFEFF${RUN}`, 'result.json').problems).toEqual([]);
  });
});

describe('what is no result is told where it stands', () => {
  test.each([
    ['', '1:1 empty-file: the file is empty'],
    ['[1, 2]', '1:1 not-a-result: a result is a JSON object with a `schema`, found a list'],
    ['{ "ensaio": 1 }', '1:1 not-a-result: this is no result of Ensaio'],
    ['{ "schema": 7 }', '1:13 not-a-result: `schema` must be a text, found 7'],
    ['{ "schema": "ensaio.result/1" }', '1:13 other-version: made by an older Ensaio (ensaio.result/1'],
    ['{ "schema": "ensaio.compare/99" }', '1:13 other-version: made by a newer Ensaio (ensaio.compare/99'],
    ['{ "schema": "ensaio.reslt/2" }', 'did you mean `ensaio.result/2`?'],
    ['{ "schema": "ensaio.result/2", "value": NaN }', '1:41 json-syntax: this is not JSON: "NaN" is not expected here'],
    ['{ "schema": "ensaio.result/2",\n  "seed" 1 }', '2:10 json-syntax: this is not JSON: "1" is not expected here'],
    ['{ "schema": "ensaio.result/2"', '1:30 json-syntax: the file ends before the JSON does'],
    ["{ 'schema': 1 }", '1:3 json-syntax'],
    ['name: Help desk\n', '1:1 json-syntax: this is not JSON: "name" is not expected here'],
    ['{ "a": { "__proto__": { "schema": 1 } } }', '1:23 forbidden-key: `__proto__` cannot be a key'],
    [`${'['.repeat(200_000)}${']'.repeat(200_000)}`, 'too-deep: values are nested more than 32 deep'],
  ])('%.40s', (text, message) => {
    expect(problemsOf(text)[0]).toContain(message);
  });

  test('a figure that is a text, by line and column', () => {
    const text = withChange(['scopes', 1, 'metrics', 'offered', 'value'], 'many');
    const lines = text.split('\n');
    const line = lines.findIndex((one) => one.includes('"many"'));
    const place = `${line + 1}:${lines[line]!.indexOf('"many"') + 1}`;
    expect(problemsOf(text)).toEqual([
      `${place} not-a-result: \`scopes[1].metrics.offered.value\` must be a number, found "many"`,
    ]);
  });

  test('a number beyond all numbers, a key that is missing, a word that is none', () => {
    const endless = RUN.replace(/"contacts": \d+/, '"contacts": 1e999');
    expect(problemsOf(endless)[0]).toContain('`contacts` must be a number, found an infinite number');
    expect(problemsOf(withChange(['seed'], undefined))[0]).toContain('1:1 not-a-result: `seed` is missing');
    const word = withChange(['scopes', 0, 'scope'], 'chanel');
    expect(problemsOf(word)[0]).toContain('found "chanel"; did you mean `channel`?');
  });
});
