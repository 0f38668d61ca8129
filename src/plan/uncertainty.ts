import type { Effect, Plan } from '../documents/plan-terms.ts';
import { Moments } from '../statistics/moments.ts';
import { varianceShares } from '../statistics/variance-shares.ts';
import { isUncertain as mayBeLate } from '../timeline/delivery.ts';
import type { Answers, Course } from './answers.ts';
import type { ExplanationResult } from './explanation-result.ts';
import type { Figure } from './figure.ts';

/** A metric key result and what is read of it: its metric over its window. */
export interface Uncertain extends Figure {
  readonly keyResult: string;
}

/**
 * The runs by which the variance of a figure is split, by picking and freezing. Run A is replication r with all that is
 * its own; B is replication r + N, which shares nothing with A. In the run of a group just that group is A's: for what is
 * drawn of the plan it is replication r + N with the group's draws of r; for daily luck, which is everything drawn in
 * the simulation itself, it is replication r with all draws of the plan from r + N.
 */
export interface UncertaintyDesign {
  readonly groups: readonly string[];
  readonly own: Course;
  readonly other: Course;
  /** By group. */
  readonly frozen: readonly Course[];
}

const LUCK = 'daily luck';
const TOGETHER = 'together';

export function designUncertainty(plan: Plan, alternative: number, replications: number): UncertaintyDesign {
  const groups = groupsOf(plan);
  const own: Course = (replication) => ({ alternative, replication, steps: -1 });
  const other: Course = (replication) => own(replication + replications);
  const frozen = groups.map((group): Course => {
    return (replication) => ({ ...other(replication), drawsOf: { [group]: replication } });
  });
  const luck: Course = (replication) => ({
    ...own(replication),
    drawsOf: Object.fromEntries(groups.map((group) => [group, replication + replications])),
  });
  return { groups: [...groups, LUCK], own, other, frozen: [...frozen, luck] };
}

/** What has to be rehearsed: where only daily luck is left, the plan as it is says all. */
export function uncertaintyCourses({ groups, own, other, frozen }: UncertaintyDesign): readonly Course[] {
  return groups.length === 1 ? [own] : [own, other, ...frozen];
}

/** Of each figure, which part of its variance each group explains by itself, and what is left for them together. */
export function uncertainty(
  answers: Answers,
  design: UncertaintyDesign,
  uncertain: readonly Uncertain[],
  confidence: number,
): ExplanationResult['uncertainty'] {
  return uncertain.map((figure) => ({
    keyResult: figure.keyResult,
    metric: figure.cell.metric,
    ...split(design, (course) => valuesOf(answers, course, figure), confidence),
  }));
}

function split(
  { groups, own, other, frozen }: UncertaintyDesign,
  values: (course: Course) => Float64Array,
  confidence: number,
): Pick<ExplanationResult['uncertainty'][number], 'variance' | 'shares'> {
  const variance = varianceOf(values(own));
  if (groups.length === 1) {
    const shares = variance === null || variance === 0 ? [] : [{ group: LUCK, share: 1, halfWidth: 0 }];
    return { variance, shares };
  }
  const found = varianceShares({ own: values(own), other: values(other), frozen: frozen.map(values) }, confidence);
  if (found === null) return { variance, shares: [] };
  return {
    variance: found.variance,
    shares: [...groups.map((group, g) => ({ group, ...found.groups[g]! })), { group: TOGETHER, ...found.together }],
  };
}

/** What is drawn of the plan, in groups: sizes of effects by step, delivery of all steps, assumptions. */
function groupsOf({ steps, assumptions }: Plan): string[] {
  return [
    ...steps.filter(({ effects }) => effects.some(isUncertain)).map(({ id }) => `effect:${id}`),
    ...(steps.some(mayBeLate) ? ['delivery'] : []),
    ...(assumptions.some(isUncertain) ? ['assumptions'] : []),
  ];
}

function isUncertain(effect: Effect): boolean {
  return effect.operation !== 'switch' && effect.amount.kind !== 'deterministic';
}

/** By replication; not a number where there is no data. */
function valuesOf(answers: Answers, course: Course, figure: Figure): Float64Array {
  const { numerators, denominators } = answers.pairs(course, figure);
  return numerators.map((numerator, r) => (denominators[r] === 0 ? Number.NaN : numerator / denominators[r]!));
}

function varianceOf(values: Float64Array): number | null {
  const moments = new Moments();
  for (const value of values) if (!Number.isNaN(value)) moments.add(value);
  return moments.variance;
}
