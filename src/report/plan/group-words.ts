/** What the groups of uncertainty are, for planners. */
import type { ExplanationResult } from '../../plan/comparison-result.ts';
import { shorten } from './shorten.ts';

const GROUPS: Readonly<Record<string, string>> = {
  delivery: 'delivery of the steps',
  assumptions: 'assumptions about the world',
  demand: 'demand',
  luck: 'daily luck',
  'daily luck': 'daily luck',
  together: 'several together',
};

export function groupWords(group: string): string {
  if (group.startsWith('effect:')) return `effect of ${shorten(group.slice('effect:'.length), 24)}`;
  return Object.hasOwn(GROUPS, group) ? GROUPS[group]! : shorten(group, 40);
}

/** A share of which not even the first digit is known. */
const ROUGH = 0.25;

/** Whether the largest share of a key result is known so badly that another may be larger. */
export function isRough({ shares }: ExplanationResult['uncertainty'][number]): boolean {
  const [largest] = [...shares].sort((a, b) => b.share - a.share);
  return largest !== undefined && (largest.halfWidth === null || largest.halfWidth > ROUGH);
}
