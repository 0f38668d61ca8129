import type { Plan } from '../documents/plan-terms.ts';
import type { Estimate } from '../metrics/result.ts';
import { openStream } from '../random/stream.ts';
import { RatioCombinations } from '../statistics/combination.ts';
import { withOrderError } from '../statistics/order-error.ts';
import {
  leaveOneOutWeights,
  MOST_STEPS,
  MOST_STEPS_OF_ALL_SUBSETS,
  type Sharing,
  sampledOrders,
  shapleyWeights,
  weightsOfOrders,
} from '../statistics/shapley.ts';
import { takesPart } from '../timeline/takes-part.ts';
import type { Answers, Course, Pairs } from './answers.ts';
import type { AttributionRow, ExplanationResult } from './explanation-result.ts';
import type { Figure } from './figure.ts';

/** Which steps of a plan the gain is shared among, and which of them are rehearsed together. */
export interface AttributionDesign {
  readonly method: ExplanationResult['attribution']['method'];
  /** Steps with effects, by index. */
  readonly steps: readonly number[];
  /** Subsets of these that are rehearsed, ascending: bit i is the i-th of them. None of them, and all, are among them. */
  readonly subsets: readonly number[];
  readonly shapley: Sharing;
  readonly leaveOneOut: Sharing;
  /** Each pair of sampled orders by itself; empty with all subsets. */
  readonly pairs: readonly Sharing[];
}

/** @param pairs of orders to draw when there are too many steps for all subsets */
export function designAttribution({ steps }: Plan, seed: string, pairs: number): AttributionDesign {
  if (steps.length > MOST_STEPS) {
    throw new Error(`the plan has ${steps.length} steps; gains are shared among ${MOST_STEPS} at most`);
  }
  const acting = steps.flatMap(({ effects }, i) => (effects.length === 0 ? [] : [i]));
  const all = acting.length <= MOST_STEPS_OF_ALL_SUBSETS;
  const stream = openStream(seed, 'explain', 'orders');
  const orders = all ? [] : sampledOrders(acting.length, pairs, () => stream.next());
  const shapley = all ? shapleyWeights(acting.length) : weightsOfOrders(orders);
  const leaveOneOut = acting.length === 0 ? { subsets: [], weights: [] } : leaveOneOutWeights(acting.length);
  return {
    method: all ? 'all subsets' : 'sampled orders',
    steps: acting,
    subsets: [...new Set([...shapley.subsets, ...leaveOneOut.subsets])].sort((a, b) => a - b),
    shapley,
    leaveOneOut,
    pairs: orders.flatMap((order, i) => (i % 2 === 0 ? [weightsOfOrders([order, orders[i + 1]!])] : [])),
  };
}

/**
 * The plan with some of its steps. Steps without effects are always there, since others may come after them; without any
 * step that has effects the plan is the baseline.
 */
export function courseOfSubset({ steps }: AttributionDesign, subset: number, plan: number, planSteps: number): Course {
  if (subset === 0) return (replication) => ({ alternative: 0, replication, steps: -1 });
  if (subset === bitsOf(steps.map(() => true))) return (replication) => ({ alternative: plan, replication, steps: -1 });
  const without = new Set(steps.filter((_, i) => !takesPart(subset, i)));
  const bits = bitsOf(Array.from({ length: planSteps }, (_, step) => !without.has(step)));
  return (replication) => ({ alternative: plan, replication, steps: bits });
}

/** Bit i: the i-th is true. By doubling, since shifting ends at 32. */
function bitsOf(flags: readonly boolean[]): number {
  return flags.reduceRight((bits, flag) => 2 * bits + (flag ? 1 : 0), 0);
}

/** A figure that is explained, and the key result that it belongs to. */
export interface Explained extends Figure {
  readonly keyResult: string | null;
}

/** The gain of each figure, and its parts by step. */
export function attribute(
  answers: Answers,
  design: AttributionDesign,
  courses: readonly Course[],
  explained: readonly Explained[],
  { plan, confidence }: { readonly plan: Plan; readonly confidence: number },
): ExplanationResult['attribution'] {
  const [none, all] = [courses[0]!, courses.at(-1)!];
  return {
    method: design.method,
    subsets: design.subsets.length,
    metrics: explained.map((figure): AttributionRow => {
      const whole = new Whole(
        courses.map((course) => answers.pairs(course, figure)),
        design,
        confidence,
      );
      const { scope, name, metric } = figure.cell;
      return {
        metric,
        scope,
        name,
        keyResult: figure.keyResult,
        baseline: answers.estimate(none, figure, confidence).value,
        plan: answers.estimate(all, figure, confidence).value,
        gain: answers.difference(none, all, figure, confidence),
        steps: design.steps.map((step, i) => ({
          step: plan.steps[step]!.id,
          shapley: whole.shapley(i),
          leaveOneOut: whole.part(design.leaveOneOut, i),
        })),
      };
    }),
  };
}

/** One figure of all subsets rehearsed, and what can be made of it by weights. */
class Whole {
  readonly #pairs: readonly Pairs[];
  readonly #design: AttributionDesign;
  readonly #confidence: number;
  readonly #combinations: RatioCombinations;

  constructor(pairs: readonly Pairs[], design: AttributionDesign, confidence: number) {
    this.#pairs = pairs;
    this.#design = design;
    this.#confidence = confidence;
    this.#combinations = new RatioCombinations({
      numerators: pairs.map(({ numerators }) => numerators),
      denominators: pairs.map(({ denominators }) => denominators),
    });
  }

  part({ subsets, weights }: Sharing, step: number): Estimate {
    const own = new Map(subsets.map((subset, j) => [subset, weights[step]![j]!]));
    return this.#combine(this.#design.subsets.map((subset) => own.get(subset) ?? 0));
  }

  /** With orders that were drawn, the interval holds the luck of drawing them as well. */
  shapley(step: number): Estimate {
    const estimate = this.part(this.#design.shapley, step);
    if (this.#design.method === 'all subsets' || estimate.value === null) return estimate;
    const byPair = this.#design.pairs.map((pair) => this.part(pair, step).value!);
    return { ...estimate, halfWidth: withOrderError(estimate.halfWidth, byPair, this.#confidence) };
  }

  #combine(weights: readonly number[]): Estimate {
    const sum = (of: (pairs: Pairs) => Float64Array): number =>
      this.#pairs.reduce((total, pairs, j) => (weights[j] === 0 ? total : total + weights[j]! * meanOf(of(pairs))), 0);
    return {
      ...this.#combinations.estimate(weights, this.#confidence),
      confidence: this.#confidence,
      numerator: sum(({ numerators }) => numerators),
      denominator: sum(({ denominators }) => denominators),
    };
  }
}

function meanOf(values: Float64Array): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
