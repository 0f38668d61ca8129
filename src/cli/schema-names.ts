/** Documents whose JSON Schema is given out: what people write, then what the program writes. */
export const SCHEMA_NAMES = [
  'scenario',
  'plan',
  'result',
  'compare',
  'comparison',
  'explanation',
  'diff',
  'check',
  'record',
] as const;
export type SchemaName = (typeof SCHEMA_NAMES)[number];
