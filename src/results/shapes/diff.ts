/** The shape of `ensaio.diff`, as it stands in JSON. */
import { z } from 'zod';
import {
  DIFF_SCHEMA,
  type DiffResult,
  type Fact,
  type FactChange,
  type FigureChange,
  type FigurePart,
  type FigureSort,
  type VerdictChange,
} from '../diff-result.ts';
import { scopeShape } from './figures.ts';
import { count, named, objectOf, orNull, text, textOrNull, wordOf } from './typed.ts';

const ofShape = textOrNull('File of the scenario or plan, as the result before names it; null: the whole result.');

const factShape = objectOf<FactChange>({
  fact: wordOf<Fact>({
    engine: 'name and version of the program',
    seed: '',
    replications: '',
    confidence: '',
    days: '',
    horizon: '',
    currency: '',
    file: '',
    name: '',
    model: 'sha256 of the compiled model',
    content: "sha256 of the scenario's content",
  }),
  of: ofShape,
  before: textOrNull(''),
  after: textOrNull(''),
});

const verdictShape = objectOf<VerdictChange>({
  about: z.enum(['key result', 'gate', 'difference', 'selection']),
  of: ofShape,
  what: text('Id of the key result, text of the gate, scope, name and KPI of a difference.'),
  before: textOrNull(''),
  after: textOrNull(''),
});

const figureShape = named(
  'FigureChange',
  'A figure that both results have, with different values.',
  objectOf<FigureChange>({
    sort: wordOf<FigureSort>({
      kpi: 'of a scenario or plan',
      difference: 'from the baseline',
      'key result': 'P(met)',
      score: 'part of key results met',
      spend: 'mean of the total',
      gain: 'of a whole plan',
      step: 'the part of it that a step brings',
    }),
    of: ofShape,
    scope: scopeShape,
    name: z.string(),
    metric: text('Id of the KPI or key result; of steps `step: KPI`.'),
    before: orNull('Null is no data.'),
    after: orNull('Null is no data.'),
    change: orNull('After − before.'),
    relative: orNull('Of what it was before; null when that was 0 or unknown.'),
    errors: orNull('The change in standard errors, when the results are independent.'),
  }),
);

const partShape = objectOf<FigurePart>({
  of: ofShape,
  scope: scopeShape,
  name: z.string(),
  metrics: z.array(z.string()),
});

const fileShape = objectOf<{ readonly file: string }>({ file: z.string() });

export const diffShape = objectOf<DiffResult>({
  schema: z.literal(DIFF_SCHEMA),
  kind: z.enum(['result', 'compare', 'comparison', 'explanation']).describe('The kind of both results.'),
  before: fileShape,
  after: fileShape,
  currency: textOrNull('Code of the currency of amounts, when it is that of both.'),
  same: z.boolean().describe('Not a value differs, but perhaps the names of files.'),
  independent: z.boolean().describe('Different seeds: what differs may be luck.'),
  facts: z.array(factShape).describe('What the two were made from, where it differs.'),
  verdicts: z.array(verdictShape).describe('Verdicts that are others now.'),
  compared: count('Figures that both have.'),
  figures: z
    .array(figureShape)
    .describe('Those of them that differ; the largest first, in units of their own uncertainty.'),
  gone: z.array(partShape).describe('Figures that only the first has.'),
  added: z.array(partShape).describe('Figures that only the second has.'),
  others: z.record(z.string(), z.number()).describe('How many other values differ, by where they stand.'),
});
