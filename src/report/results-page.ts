/** The page of documentation on results as JSON, made from their JSON Schemas. */
import { RESULT_SCHEMAS, type ResultKind } from '../results/any-result.ts';
import { diffJsonSchema, resultJsonSchema } from '../results/result-json-schema.ts';

/** What of a JSON Schema the page reads. */
interface Schema {
  readonly $ref?: string;
  readonly title?: string;
  readonly type?: string | readonly string[];
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly description?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: Schema | boolean;
  readonly items?: Schema;
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly allOf?: readonly Schema[];
  readonly required?: readonly string[];
  readonly definitions?: Readonly<Record<string, Schema>>;
}

const INTRO = `# Results as JSON

What \`--format json\` prints and \`--out\` writes as \`result.json\`: the same objects that the library gives back. \`schema\` at
the head says which: ${Object.values(RESULT_SCHEMAS)
  .map((schema) => `\`${schema}\``)
  .join(', ')}.
The number goes up when a key changes its meaning or goes; keys may be added without it, so readers should let through
what they do not know. The same as JSON Schema, for programs: \`ensaio schema result\` (or \`compare\`, \`comparison\`,
\`explanation\`, \`diff\`).

- Shares are between 0 and 1, times in seconds, money in the scenario's currency.
- \`null\` is no data, never 0.
- Keys stand in the same order always: equal results are equal bytes.
- \`ensaio chart\`, \`ensaio report\`, \`ensaio export\` and \`ensaio diff\` read these files.

This page is made from the schemas.
`;

export function resultsPage(): string {
  const kinds = Object.keys(RESULT_SCHEMAS) as ResultKind[];
  const documents = [...kinds.map(resultJsonSchema), diffJsonSchema()] as Schema[];
  const definitions = Object.assign({}, ...documents.map((one) => one.definitions ?? {})) as Record<string, Schema>;
  const names = Object.keys(definitions).sort();
  return [
    INTRO,
    ...documents.map((schema) => section(`${String(schema.properties?.schema?.const)}: ${schema.title}`, schema)),
    '## What they share\n',
    ...names.map((name) => section(name, definitions[name]!, '###', false)),
  ].join('\n');
}

function section(title: string, schema: Schema, level = '##', plain = true): string {
  const about = plain || schema.description === undefined ? '' : `${schema.description}\n\n`;
  const rows = rowsOf(schema, '').map((cells) => `| ${cells.map(escaped).join(' | ')} |`);
  const words = schema.enum === undefined ? '' : `One of ${schema.enum.map((word) => `\`${word}\``).join(', ')}.\n`;
  const table = rows.length === 0 ? words : `| key | type | meaning |\n|---|---|---|\n${rows.join('\n')}\n`;
  return `${level} ${title}\n\n${about}${table}`;
}

/** A row for each key, those within it below it by their path. */
function rowsOf(schema: Schema, path: string): string[][] {
  const inner = insideOf(schema);
  return Object.entries(inner.properties ?? {}).flatMap(([key, value]) => {
    const own = path === '' ? key : `${path}.${key}`;
    const optional = inner.required?.includes(key) === false ? ' (may be absent)' : '';
    const below = refOf(value) === null ? rowsOf(value, own + placeOf(value)) : [];
    return [[`\`${own}\``, typeOf(value) + optional, value.description ?? ''], ...below];
  });
}

/** `[]` of a list, `{}` of a mapping. */
function placeOf(schema: Schema): string {
  const bare = notNull(schema);
  return bare.items !== undefined ? '[]' : typeof bare.additionalProperties === 'object' ? '{}' : '';
}

/** The object in a list, a mapping or a choice; of a choice of objects all their keys. */
function insideOf(schema: Schema): Schema {
  const bare = notNull(schema);
  if (bare.properties !== undefined) return bare;
  const element = bare.items ?? (typeof bare.additionalProperties === 'object' ? bare.additionalProperties : undefined);
  if (element !== undefined) return refOf(element) === null ? insideOf(element) : {};
  const choices = bare.anyOf ?? bare.oneOf ?? [];
  return { properties: Object.assign({}, ...choices.map((one) => one.properties ?? {})) as Record<string, Schema> };
}

function typeOf(schema: Schema): string {
  const name = refOf(schema);
  if (name !== null) return `[${name}](#${name.toLowerCase()})`;
  if (schema.const !== undefined) return `\`${JSON.stringify(schema.const)}\``;
  if (schema.enum !== undefined) return schema.enum.map((word) => `\`${word}\``).join(', ');
  if (isNullable(schema)) return `${typeOf(notNull(schema))} or null`;
  if (schema.items !== undefined)
    return `list of ${refOf(schema.items) === null ? plural(schema.items) : typeOf(schema.items)}`;
  if (typeof schema.additionalProperties === 'object') return `mapping to ${typeOf(schema.additionalProperties)}`;
  const types = [schema.type ?? 'object']
    .flat()
    .map((type) => (type === 'string' ? 'text' : type === 'integer' ? 'whole number' : type));
  return types.join(' or ');
}

function plural(schema: Schema): string {
  if (schema.type === 'string') return 'texts';
  return schema.type === 'object' ? 'objects' : typeOf(schema);
}

/** Name of the definition it is, perhaps with a description of its own. */
function refOf(schema: Schema): string | null {
  const reference = schema.$ref ?? schema.allOf?.[0]?.$ref;
  return reference === undefined ? null : reference.replace('#/definitions/', '');
}

function isNullable(schema: Schema): boolean {
  return (
    schema.anyOf?.some(({ type }) => type === 'null') === true ||
    (Array.isArray(schema.type) && schema.type.includes('null'))
  );
}

function notNull(schema: Schema): Schema {
  if (Array.isArray(schema.type)) {
    const types = schema.type.filter((type) => type !== 'null');
    return { ...schema, type: types.length === 1 ? types[0]! : types };
  }
  const others = schema.anyOf?.filter(({ type }) => type !== 'null') ?? [];
  return isNullable(schema) && others.length === 1 ? others[0]! : schema;
}

function escaped(cell: string): string {
  return cell.replaceAll('|', '\\|').replaceAll('\n', ' ');
}
