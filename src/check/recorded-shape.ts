/** The shape of a record, as it stands in JSON. */
import { z } from 'zod';
import { jsonSchemaOf } from '../results/result-json-schema.ts';
import { metricId, scopeShape } from '../results/shapes/figures.ts';
import { number, objectOf, orNull, text, wordOf } from '../results/shapes/typed.ts';
import type { Figure, MeasureKind } from './figure.ts';
import type { Recorded } from './recorded.ts';

export const measureShape = wordOf<MeasureKind>({
  KPI: 'of a scenario',
  difference: "a plan's KPI less the baseline's, over the horizon",
  'key result': 'the metric of a key result in its window',
  met: '1 where a key result is met, else 0',
  score: 'part of the key results met, by their weights',
  spend: 'money that the steps cost',
});

const digest = (description: string): z.ZodType<string> =>
  z
    .string()
    .regex(/^[0-9a-f]{64}$/, 'a sha256 has 64 hexadecimal digits')
    .describe(description);

/** Which figure it is. */
export const MEASURE = {
  measure: measureShape,
  scope: scopeShape.optional() as unknown as z.ZodType<Figure['scope'] & string>,
  name: text('Name of the channel, team …; `all` for the whole.').optional() as unknown as z.ZodType<string>,
  metric: metricId.optional() as unknown as z.ZodType<string>,
  keyResult: text('Id of the key result.').optional() as unknown as z.ZodType<string>,
  unit: text('`fraction`, `seconds`, `hours`, `count`, `agents`, `money`, `score` or `ratio`.'),
} as const;

const figureShape = objectOf<Figure>({
  ...MEASURE,
  mean: orNull('The figure as `run` and `compare` tell it, to five digits.'),
  halfWidth: orNull('Half-width of its confidence interval.'),
  against: number("Of a difference: the baseline's figure.").optional() as unknown as z.ZodType<number>,
  values: z.array(z.number().nullable()).describe('In each replication by itself, to four digits; null is no data.'),
});

export const recordedShape = objectOf<Recorded>({
  schema: z.literal('ensaio.record/1'),
  engine: text('Name and version of the program that made it.'),
  code: text('Beginning of the sha256 of its code.'),
  kind: wordOf<Recorded['kind']>({ scenario: '', plan: '' }),
  name: text('As the scenario or plan calls itself.'),
  content: digest('sha256 of the file and of those it names, as text.'),
  model: digest('sha256 of what is simulated: words, gates and comments are no part of it.'),
  seed: text('What luck was drawn.'),
  replications: z.number().int().min(1).describe('Independent replications.'),
  confidence: number('Level of the intervals.'),
  digest: digest('sha256 of every figure of every replication, to the last bit.'),
  figures: z.array(figureShape),
});

/** The JSON Schema (draft-07) of a record. */
export function recordJsonSchema(): Record<string, unknown> {
  return jsonSchemaOf(recordedShape, 'ensaio.record/1', 'What `ensaio check --record` keeps');
}
