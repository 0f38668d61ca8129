import { expect, test } from 'vitest';
import { planJsonSchema } from '../../../src/documents/json-schema.ts';

interface Node {
  readonly description?: string;
  readonly properties?: Readonly<Record<string, Node>>;
  readonly $ref?: string;
  readonly allOf?: readonly Node[];
}

const schema = planJsonSchema() as { $schema: string; definitions: Record<string, Node> };

/** Every key of every mapping, wherever it stands. */
function keysIn(node: unknown): [string, Node][] {
  if (typeof node !== 'object' || node === null) return [];
  const own = Object.entries((node as Node).properties ?? {});
  return [...own, ...Object.values(node).flatMap(keysIn)];
}

test('the schema is draft-07', () => {
  expect(schema.$schema).toBe('http://json-schema.org/draft-07/schema#');
});

test('editors can explain every key', () => {
  const keys = keysIn(schema);
  expect(new Set(keys.map(([key]) => key)).size).toBeGreaterThan(60);
  expect(keys.filter(([, node]) => node.description === undefined).map(([key]) => key)).toEqual([]);
});

test('every reference inside the schema leads somewhere', () => {
  const refs = new Set([...JSON.stringify(schema).matchAll(/"#\/definitions\/(\w+)"/g)].map(([, name]) => name!));
  expect(refs.size).toBeGreaterThan(3);
  for (const name of refs) expect(schema.definitions).toHaveProperty(name);
});
