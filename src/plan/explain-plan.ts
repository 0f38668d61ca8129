import { ENGINE } from '../decide/engine-version.ts';
import type { Progress } from '../decide/options.ts';
import type { Plan } from '../documents/plan-terms.ts';
import type { Asked } from '../metrics/asked.ts';
import { type AnswerOptions, Answers, type Course } from './answers.ts';
import { attribute, courseOfSubset, designAttribution, type Explained } from './attribution.ts';
import { type Automation, automate, automateFigures } from './automate.ts';
import type { ExplanationResult } from './explanation-result.ts';
import { cellOf, ofWhole } from './figure.ts';
import { metricResultsOf } from './met.ts';
import type { Stage } from './rehearsals.ts';
import { today, todayFigures } from './today.ts';
import { designUncertainty, type Uncertain, uncertainty, uncertaintyCourses } from './uncertainty.ts';

export interface ExplainOptions {
  readonly seed: string;
  readonly replications: number;
  readonly confidence: number;
  readonly currency: string | null;
  /** Pairs of orders that are drawn when there are too many steps for all subsets; 30 unless given. */
  readonly orders?: number;
  /** What else the stage has: from alternative 3 on one for each of these, and as alternative 2 what they start from. */
  readonly automations?: readonly Omit<Automation, 'plan'>[];
  /** Channels that may wait over night. */
  readonly deferred?: readonly string[];
  readonly signal?: AbortSignal;
  /** Counts rehearsals: replications of all that is rehearsed. */
  readonly onProgress?: (progress: Progress) => void;
}

const BASELINE = 0;
const PLAN = 1;
const UNAUTOMATED = 2;
const FIRST_AUTOMATION = 3;
const ORDERS = 30;

/** Beside the metrics of key results, over the whole horizon. */
const ALWAYS = ['average_speed_of_answer', 'total_cost'];

/**
 * Explains a plan: to which step each gain is due, which uncertainty matters most, where time and money go today, and
 * what automating more would bring. The stage has the baseline as alternative 0, the plan as 1, and, where there are
 * automations, the baseline over their days as 2 and they from 3 on; the baseline is asked for every figure that the plan is.
 */
export async function explainPlan(stage: Stage, plan: Plan, options: ExplainOptions): Promise<ExplanationResult> {
  const { seed, replications, confidence, automations = [] } = options;
  const asked = stage.asked[BASELINE]!;

  // 1. What is rehearsed: the plan with some of its steps, with other draws, and the baseline with more automation.
  const design = designAttribution(plan, seed, options.orders ?? ORDERS);
  const subsets = design.subsets.map((subset) => courseOfSubset(design, subset, PLAN, plan.steps.length));
  const draws = designUncertainty(plan, PLAN, replications);
  const baseline = courseOf(BASELINE);
  const automated = automations.map((_, i) => courseOf(FIRST_AUTOMATION + i));
  const unautomated = automations.length === 0 ? [] : [courseOf(UNAUTOMATED)];
  const courses = [baseline, ...subsets, ...uncertaintyCourses(draws), ...unautomated, ...automated];

  // 2. What is read.
  const uncertain = figuresOf(plan);
  const explained = [...uncertain, ...alwaysOf(asked)];
  const automation = automations.length === 0 ? [] : automateFigures(stage.asked[UNAUTOMATED]!);
  const figures = [...explained, ...todayFigures(asked), ...automation];
  const answers = await Answers.ask(stage, courses, figures, answerOptions(options));

  // 3. What follows from it.
  return {
    schema: 'ensaio.explanation/2',
    engine: ENGINE,
    seed,
    confidence,
    replications,
    plan: { name: plan.name, file: plan.file },
    currency: options.currency,
    attribution: attribute(answers, design, subsets, explained, { plan, confidence }),
    uncertainty: uncertainty(answers, draws, uncertain, confidence),
    today: today(answers, baseline, asked, confidence, options.deferred ?? []),
    automate: automate(answers, courseOf(UNAUTOMATED), automations, automated, automation, confidence),
  };
}

/** An alternative as it is. */
function courseOf(alternative: number): Course {
  return (replication) => ({ alternative, replication, steps: -1 });
}

/** The metric of every key result that has one, over its window. */
function figuresOf(plan: Plan): Uncertain[] {
  return metricResultsOf(plan).map(({ id, scope, name, metric, window }) => ({
    ...{ keyResult: id, cell: { scope, name, metric }, period: window },
  }));
}

function alwaysOf(asked: Asked): Explained[] {
  return ALWAYS.map(ofWhole)
    .filter((cell) => cellOf(asked, cell) >= 0)
    .map((cell) => ({ keyResult: null, cell, period: asked.periods[0]! }));
}

function answerOptions({ replications, signal, onProgress }: ExplainOptions): AnswerOptions {
  return {
    replications,
    ...(signal === undefined ? {} : { signal }),
    ...(onProgress === undefined ? {} : { onProgress }),
  };
}
