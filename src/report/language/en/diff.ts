/** What a diff of two results says. */
import type { Fact, VerdictChange } from '../../../results/diff-result.ts';
import type { Area } from '../../../results/other-values.ts';

const facts: Readonly<Record<Fact, string>> = {
  engine: 'program',
  seed: 'seed',
  replications: 'replications',
  confidence: 'confidence',
  days: 'days counted',
  horizon: 'horizon',
  currency: 'currency',
  file: 'file',
  name: 'name',
  model: 'model',
  content: 'content of the scenario',
};

const about: Readonly<Record<VerdictChange['about'], string>> = {
  'key result': 'key result',
  gate: 'gate',
  difference: 'difference',
  selection: 'best plan',
};

const areas: Readonly<Record<Area, string>> = {
  intervals: 'by interval',
  detail: 'weekdays, weeks, waits and flows',
  answeredBy: 'who answers what',
  sanity: 'formulas beside',
  serviceLevel: 'definition of the service level',
  warnings: 'remarks',
  precision: 'precision asked for',
  contacts: 'contacts simulated',
  netDeflection: 'net deflection',
  trajectories: 'weeks of key results',
  steps: 'steps',
  reviews: 'reviews',
  flags: 'what is missing of plans',
  objectives: 'objectives',
  assumptions: 'assumptions',
  spend: 'spend by month',
  description: 'descriptions',
  selection: 'how the best was looked for',
  uncertainty: 'uncertainty',
  today: 'where time and money go today',
  automate: 'what automating would bring',
  halfWidths: 'half-widths of unchanged values',
};

export const diff = {
  title: (before: string, after: string) => `${before} → ${after}`,
  changed: (changed: string, compared: string) => `${changed} of ${compared} figures differ`,
  /** Of them, those beyond three standard errors. */
  beyond: (text: string, count: number) => `${count === 0 ? 'none' : text} of them by more than 3 standard errors`,
  most: (what: string, before: string, after: string, change: string) =>
    `most of all ${what}: ${before} → ${after} (${change})`,
  more: (count: string) => `… ${count} more (--all)`,
  same: 'The same: not a value differs.',
  noFigure: 'No figure differs; what else does is below.',
  independent:
    'The seeds differ, so part of each difference is luck. SE is the change in standard errors: beyond 3 it is hardly luck.',
  sameSeed: 'The seed is the same: the same customers come, as far as the scenarios agree.',
  madeFrom: 'What they were made from',
  verdicts: 'Verdicts that changed',
  figures: 'Figures that changed',
  order: 'The largest first, in units of their own uncertainty.',
  what: 'what',
  of: 'of',
  where: 'where',
  before: 'before',
  after: 'after',
  change: 'change',
  relative: 'relative',
  errors: 'SE',
  score: 'key results met',
  spend: 'cost',
  allSteps: 'all steps',
  undecided: 'undecided',
  none: 'none',
  others: 'Other values that differ',
  onlyBefore: 'Only before',
  onlyAfter: 'Only after',
  facts,
  about,
  areas,
};
