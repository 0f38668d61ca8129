/** What all results are made of: estimates, spreads, places in the center, differences. */
import { z } from 'zod';
import type { ScopeKind } from '../../documents/scope-kind.ts';
import type { Remark, RemarkId } from '../../metrics/remark.ts';
import type { DifferenceRow, Estimate, Verdict } from '../../metrics/result.ts';
import type { MetricRow } from '../../plan/comparison-result.ts';
import type { Proportion } from '../../statistics/proportion.ts';
import type { Spread } from '../../statistics/spread.ts';
import { count, named, number, objectOf, orNull, text, wordOf } from './typed.ts';

export const estimateShape = named(
  'Estimate',
  'A figure with its uncertainty, and the two sums it is the ratio of.',
  objectOf<Estimate>({
    value: orNull('Ratio of the mean numerator to the mean denominator; null is "no data" (0/0), never 0.'),
    halfWidth: orNull('Half-width of the confidence interval; null when fewer than two replications carry data.'),
    confidence: number('Level of the interval.'),
    numerator: number('Mean per replication.'),
    denominator: number('Mean per replication; 1 for plain counts.'),
  }),
);

/** A sentence of a kind that this program does not know is told by its text. */
const remarkIdShape = text('Which sentence it is.') as unknown as z.ZodType<RemarkId>;

export const remarkShape = named(
  'Remark',
  'A sentence, and what it speaks of: so that it can be told in any language.',
  objectOf<Remark>({
    id: remarkIdShape,
    text: text('In English.'),
    values: z.record(z.string(), z.union([z.string(), z.number()])),
  }),
);

export const scopeShape = named(
  'ScopeKind',
  'What a KPI is of.',
  wordOf<ScopeKind>({
    whole: 'the center',
    channel: '',
    intent: '',
    team: '',
    site: '',
    journey: '',
    customers: 'a customer base',
  }),
);

export const metricId = text('Id of a KPI, as `service_level`.');

/** Where a figure belongs. */
export const PLACE = {
  scope: scopeShape,
  name: text('Name of the channel, intent, team …; `all` for the whole.'),
  metric: metricId,
} as const;

export const differenceShape = named(
  'Difference',
  'A KPI of two scenarios on the same customers.',
  objectOf<DifferenceRow>({
    ...PLACE,
    baseline: estimateShape,
    candidate: estimateShape,
    difference: estimateShape.describe('Candidate − baseline, paired on the same customers.'),
    verdict: wordOf<Verdict>({
      better: 'the whole interval of the difference is on the good side of 0',
      worse: 'on the bad side',
      different: 'on one side, of a KPI that is neither better high nor low',
      'no evidence': 'the interval holds 0',
      'no data': 'there is nothing to compare',
    }),
  }),
);

export const metricRowShape = objectOf<MetricRow>({ ...PLACE, estimate: estimateShape });

export const spreadShape = named(
  'Spread',
  'A mean over replications and quantiles of them: what one future may be like.',
  objectOf<Spread>({
    mean: z.number(),
    p5: z.number(),
    p25: z.number(),
    p50: z.number(),
    p75: z.number(),
    p95: z.number(),
  }),
);

export const proportionShape = named(
  'Proportion',
  "A share of replications, with Wilson's interval.",
  objectOf<Proportion>({
    value: orNull('Null without replications that carry data.'),
    low: orNull('Lower end of the interval.'),
    high: orNull('Upper end of the interval.'),
    of: count('Replications that carry data.'),
  }),
);

export const simultaneousShape = objectOf<{ readonly method: 'Bonferroni'; readonly comparisons: number }>({
  method: z.literal('Bonferroni'),
  comparisons: count('Differences whose intervals hold at once.'),
});
