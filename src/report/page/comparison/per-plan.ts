/** The same part of each plan, under its name where there are several. */
import type { ComparisonResult, PlanResult } from '../../../plan/comparison-result.ts';
import type { BlockSetting } from '../blocks.ts';
import { type Content, element, type Html } from '../html.ts';
import type { Setting } from '../setting.ts';

export function perPlan(
  { plans }: ComparisonResult,
  labels: readonly string[],
  make: (plan: PlanResult, p: number) => readonly Html[],
  level: 3 | 4 = 3,
): Content {
  return plans.map((plan, p) => {
    const made = make(plan, p);
    if (made.length === 0) return null;
    return element(
      'div',
      { 'data-plan': labels[p]! },
      plans.length > 1 ? element(`h${level}`, {}, labels[p]!) : null,
      made,
    );
  });
}

export function blockPart(prefix: string, { speech, glossary }: Setting): BlockSetting {
  return { speech, glossary, prefix, level: 3 };
}
