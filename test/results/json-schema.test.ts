import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import { toJson } from '../../src/report/json.ts';
import { RESULT_SCHEMAS, type ResultKind } from '../../src/results/any-result.ts';
import { diffResults } from '../../src/results/diff-results.ts';
import { diffJsonSchema, resultJsonSchema } from '../../src/results/result-json-schema.ts';
import { detailSample } from '../report/export/detail.ts';
import { compareResult, runResult } from '../report/fixture.ts';
import {
  crowdedComparison,
  emptyComparison,
  hostileComparison,
  hostileExplanation,
  sampleComparison,
  sampleExplanation,
} from '../report/plan/sample-result.ts';

const SAMPLES: readonly (readonly [ResultKind, string])[] = [
  ['result', toJson(runResult({ detail: detailSample(), currency: 'BRL' }))],
  ['compare', toJson(compareResult())],
  ...[sampleComparison(), hostileComparison(), emptyComparison(), crowdedComparison()].map(
    (result) => ['comparison', toJson(result)] as const,
  ),
  ...[sampleExplanation(), hostileExplanation()].map((result) => ['explanation', toJson(result)] as const),
];

const ajv = new Ajv({ allErrors: true, strict: true, allowUnionTypes: true });

describe.each(Object.keys(RESULT_SCHEMAS) as ResultKind[])('the JSON Schema of %s', (kind) => {
  const schema = resultJsonSchema(kind);
  const validate = ajv.compile(schema);

  test('holds for results of its kind, and for no other', () => {
    for (const [of, text] of SAMPLES) {
      const valid = validate(JSON.parse(text));
      expect([of, valid, of === kind ? validate.errors : null]).toEqual([of, of === kind, null]);
    }
  });

  test('names itself, and describes every definition', () => {
    expect(schema.$id).toBe(`urn:ensaio:${RESULT_SCHEMAS[kind].replace('ensaio.', '').replace('/', ':')}`);
    for (const definition of Object.values(schema.definitions as Record<string, { description?: string }>)) {
      expect(definition.description).toMatch(/\.$/);
    }
  });
});

test('the JSON Schema of a diff holds for diffs', () => {
  const validate = ajv.compile(diffJsonSchema());
  const before = { result: sampleComparison(), file: 'a.json' };
  const after = { result: sampleComparison({ seed: '2', plans: sampleComparison().plans.slice(1) }), file: 'b.json' };
  for (const diff of [diffResults(before, before), diffResults(before, after)]) {
    expect([validate(JSON.parse(JSON.stringify(diff))), validate.errors]).toEqual([true, null]);
  }
});
