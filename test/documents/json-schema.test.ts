import { expect, test } from 'vitest';
import { scenarioJsonSchema } from '../../src/documents/json-schema.ts';

interface Node {
  readonly description?: string;
  readonly properties?: Readonly<Record<string, Node>>;
  readonly additionalProperties?: Node | boolean;
  readonly items?: Node;
  readonly anyOf?: readonly Node[];
  readonly allOf?: readonly Node[];
  readonly definitions?: Readonly<Record<string, Node>>;
  readonly $ref?: string;
}

const schema = scenarioJsonSchema() as unknown as Node & { $schema: string };

function properties(node: Node, path = ''): [string, Node][] {
  const own = Object.entries(node.properties ?? {}).map(([key, child]): [string, Node] => [`${path}.${key}`, child]);
  const within = [node.additionalProperties, node.items].filter((child): child is Node => typeof child === 'object');
  const inner = [...within, ...(node.anyOf ?? []), ...(node.allOf ?? []), ...Object.values(node.definitions ?? {})];
  return [
    ...own,
    ...own.flatMap(([key, child]) => properties(child, key)),
    ...inner.flatMap((child) => properties(child, path)),
  ];
}

test('the schema is draft-07', () => {
  expect(schema.$schema).toBe('http://json-schema.org/draft-07/schema#');
});

test('editors can explain every key of the sections', () => {
  const named = properties(schema).filter(
    ([path]) => !/\.(mean|cv|sd|shape|scale|sigma|mu|median|low|mode|high|edges|weights|probability)$/.test(path),
  );
  expect(named.length).toBeGreaterThan(60);
  expect(named.filter(([, node]) => node.description === undefined).map(([path]) => path)).toEqual([]);
});

test('every reference inside the schema leads somewhere', () => {
  const text = JSON.stringify(schema);
  const refs = new Set([...text.matchAll(/"#\/definitions\/(\w+)"/g)].map(([, name]) => name));
  expect(refs.size).toBeGreaterThan(8);
  for (const name of refs) expect(schema.definitions).toHaveProperty(name);
});
