/** The shape of what `ensaio check --format json` prints. */
import { z } from 'zod';
import type { GateTerm } from '../documents/plan-terms.ts';
import { jsonSchemaOf } from '../results/result-json-schema.ts';
import { count, number, objectOf, orNull, text, textOrNull, wordOf } from '../results/shapes/typed.ts';
import type { CheckResult, FileCheck, Outcome } from './check-result.ts';
import type { Drift, DriftVerdict, FigureDrift, FigureVerdict } from './drift.ts';
import type { GateSide, JudgedGate } from './observed.ts';
import { MEASURE } from './recorded-shape.ts';

const outcome = wordOf<Outcome>({
  passed: 'exit code 0',
  'gate failed': '3',
  drifted: '4',
  inconclusive: '5',
});

const side = objectOf<GateSide>({
  kind: wordOf<GateTerm['kind']>({
    number: 'as written',
    probability: 'of a key result',
    spend: '',
    budget: 'its limit',
    metric: 'a KPI',
    delta: "a KPI's difference from the baseline",
  }),
  value: orNull('Null is no data.'),
  low: orNull('Lower end of its interval; null also where that is not known.'),
  high: orNull('Upper end of its interval.'),
});

const gate = objectOf<JudgedGate>({
  text: text('As written.'),
  line: count('Where it stands in the file.'),
  column: count('Where it stands in the line.'),
  unit: text('Of both sides.'),
  verdict: wordOf<JudgedGate['verdict']>({
    passed: 'it holds for all that the intervals allow',
    failed: 'it holds for nothing that they allow',
    undetermined: 'they allow both',
    'no data': 'which never passes',
  }),
  left: side,
  right: side,
});

const figure = objectOf<FigureDrift>({
  ...MEASURE,
  recorded: orNull('The figure in the record.'),
  now: orNull('The figure today.'),
  difference: orNull('Mean of the differences by replication, today less recorded.'),
  halfWidth: orNull('Of its interval at confidence 1 − 2·level.'),
  margin: orNull('A change of no interest.'),
  verdict: wordOf<FigureVerdict>({
    same: 'equal in every replication, to four digits',
    equivalent: 'the interval lies within the margin',
    changed: 'surely beyond the margin (Holm)',
    inconclusive: 'neither',
    gone: 'without data today',
    new: 'not in the record',
  }),
});

const drift = objectOf<Drift>({
  verdict: wordOf<DriftVerdict>({
    'same bytes': 'every figure of every replication is the one recorded',
    equivalent: 'none differs by its margin or more',
    changed: 'some do',
    inconclusive: 'it cannot be told with so many replications',
    stale: 'the model was edited since',
  }),
  engine: text('The program that recorded it.'),
  edited: z.boolean().describe('The model is another one than was recorded.'),
  unrepeatable: z.boolean().describe('The same code on the same files gave other bytes.'),
  replications: count('Replications compared.'),
  level: number('Of each one-sided test, and of all findings of a change together.'),
  figures: z.array(figure),
});

const file = objectOf<FileCheck>({
  file: text('As it was named.'),
  kind: wordOf<FileCheck['kind']>({ scenario: '', plan: '' }),
  name: text('As it calls itself.'),
  outcome,
  seed: text('What luck was drawn.'),
  replications: count('Independent replications.'),
  currency: textOrNull('Code of the currency of every amount; null: none is stated.'),
  gates: z.array(gate),
  record: text('Where its record is looked for.'),
  drift: drift.nullable().describe('Null: nothing is recorded.'),
  recorded: z.boolean().describe('The record was written now.'),
  required: z.boolean().describe('A record is required.'),
});

export const checkResultShape = objectOf<CheckResult>({
  schema: z.literal('ensaio.check/1'),
  engine: text('Name and version of the program.'),
  confidence: number('Level of the intervals.'),
  outcome: outcome.describe('Of the worst file.'),
  files: z.array(file),
});

/** The JSON Schema (draft-07) of what `ensaio check --format json` prints. */
export function checkJsonSchema(): Record<string, unknown> {
  return jsonSchemaOf(checkResultShape, 'ensaio.check/1', 'What `ensaio check` gives back');
}
