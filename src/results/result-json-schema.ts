import { z } from 'zod';
import { RESULT_SCHEMAS, type ResultKind } from './any-result.ts';
import { DIFF_SCHEMA } from './diff-result.ts';
import { RESULT_SHAPES } from './result-shapes.ts';
import { diffShape } from './shapes/diff.ts';

const TITLES: Readonly<Record<ResultKind, string>> = {
  result: 'What `ensaio run` gives back',
  compare: 'What `ensaio compare` gives back of scenarios',
  comparison: 'What `ensaio compare` gives back of plans',
  explanation: 'What `ensaio explain` gives back',
};

/** The JSON Schema (draft-07) of a result. What it does not name is allowed: a newer program may tell more. */
export function resultJsonSchema(kind: ResultKind): Record<string, unknown> {
  return jsonSchemaOf(RESULT_SHAPES[kind], RESULT_SCHEMAS[kind], TITLES[kind]);
}

export function diffJsonSchema(): Record<string, unknown> {
  return jsonSchemaOf(diffShape, DIFF_SCHEMA, 'What `ensaio diff` gives back');
}

/** @param name what `schema` says at the head of the document, as `ensaio.result/2` */
export function jsonSchemaOf(shape: z.ZodType, name: string, title: string): Record<string, unknown> {
  const { $schema, $ref, ...schema } = z.toJSONSchema(shape, { io: 'input', target: 'draft-7' });
  // Beside a reference draft-07 reads nothing else: a shape that has a name of its own is unfolded at the top.
  const top =
    $ref === undefined ? {} : (schema.definitions as Record<string, object>)[$ref.replace('#/definitions/', '')];
  return { $schema, $id: `urn:ensaio:${name.replace('ensaio.', '').replace('/', ':')}`, title, ...top, ...schema };
}
