/** The shape of `ensaio.result` and of `ensaio.compare`, as they stand in JSON. */
import { z } from 'zod';
import type {
  CandidateResult,
  CompareResult,
  IntervalResult,
  RunResult,
  SanityLine,
  ScenarioIdentity,
  ScopeResult,
} from '../../metrics/result.ts';
import { RESULT_SCHEMAS } from '../any-result.ts';
import { detailShape } from './detail.ts';
import { differenceShape, estimateShape, metricId, remarkShape, scopeShape, simultaneousShape } from './figures.ts';
import { count, named, number, objectOf, orNull, text } from './typed.ts';

const metricsShape = z
  .record(z.string(), estimateShape)
  .describe('By KPI id. Only those that make sense here and for what the scenario uses.');

const intervalShape = objectOf<IntervalResult>({
  from: text('`08:00`; work outside opening hours is from `outside` to `outside`.'),
  to: text('End of the interval.'),
  metrics: metricsShape,
});

const scopeResultShape = named(
  'Scope',
  'The KPIs of the center or of a part of it.',
  objectOf<ScopeResult>({
    scope: scopeShape,
    name: text('Name of the channel, intent, team …; `all` for the whole.'),
    metrics: metricsShape,
    intervals: z.array(intervalShape).describe('By interval of the day; none for journeys and customer bases.'),
  }),
);

const identityShape = objectOf<ScenarioIdentity>({
  name: text('As the scenario calls itself.'),
  file: text('As it was named.'),
  fingerprint: text('sha256 of the compiled model: equal models give equal numbers.'),
});

const sanityShape = objectOf<SanityLine>({
  formula: z.enum(['Erlang A', 'Erlang C']),
  metric: metricId,
  value: orNull('Null also where the formula knows no bound: an overloaded queue.'),
  because: z.array(remarkShape).describe('Why it differs from the simulation, or has no value.'),
});

type Precision = NonNullable<RunResult['precision']>;
type ServiceLevel = RunResult['serviceLevel'][number];

export const runShape = named(
  'Run',
  'KPIs of one scenario.',
  objectOf<RunResult>({
    schema: z.literal(RESULT_SCHEMAS.result),
    engine: text('Name and version of the program.'),
    scenario: identityShape,
    seed: text('What luck was drawn.'),
    replications: count('Independent replications.'),
    confidence: number('Level of the intervals.'),
    precision: objectOf<Precision>({
      metric: metricId,
      asked: number('Half-width asked for.'),
      reached: orNull('Half-width reached.'),
      met: z.boolean(),
    })
      .nullable()
      .describe('When a precision was asked for.'),
    days: number('Days of the calendar that count in each replication: what a count is a count of.'),
    currency: z.string().optional().describe('Code of the currency of every amount; absent: none is stated.'),
    contacts: number('Contacts simulated in all replications, blocked ones left out.'),
    serviceLevel: z
      .array(
        objectOf<ServiceLevel>({
          channel: z.string(),
          formula: z.string(),
          within: number('Seconds.'),
          target: orNull('Share.'),
          definition: remarkShape.describe('The formula in words.'),
        }),
      )
      .describe('The formula of the service level, by channel.'),
    scopes: z.array(scopeResultShape),
    answeredBy: z
      .array(objectOf<RunResult['answeredBy'][number]>({ intent: z.string(), team: z.string(), share: estimateShape }))
      .describe("Share of each intent's handled contacts answered by each team."),
    sanity: z.array(sanityShape).describe('Closed-form figures beside the simulated ones.'),
    warnings: z.array(remarkShape),
    detail: detailShape,
  }),
);

const candidateShape = objectOf<CandidateResult>({
  run: runShape,
  differences: z.array(differenceShape),
  netDeflection: estimateShape.optional(),
});

export const compareShape = objectOf<CompareResult>({
  schema: z.literal(RESULT_SCHEMAS.compare),
  engine: text('Name and version of the program.'),
  seed: text('What luck was drawn.'),
  replications: count('Independent replications.'),
  confidence: number('Level of the intervals.'),
  simultaneous: simultaneousShape,
  baseline: runShape,
  candidates: z.array(candidateShape),
});
