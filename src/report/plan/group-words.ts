/** What the groups of uncertainty are, for planners. */
import type { ExplanationResult } from '../../plan/explanation-result.ts';
import type { Speech } from '../language/speech.ts';
import { shorten } from './shorten.ts';

const EFFECT = 'effect:';

export function groupWords(group: string, { words }: Speech): string {
  const { effectOf, groups } = words.charts.uncertainty;
  if (group.startsWith(EFFECT)) return effectOf(shorten(group.slice(EFFECT.length), 24));
  const known: Readonly<Record<string, string>> = groups;
  return Object.hasOwn(known, group) ? known[group]! : shorten(group, 40);
}

/** A share of which not even the first digit is known. */
const ROUGH = 0.25;

/** Whether the largest share of a key result is known so badly that another may be larger. */
export function isRough({ shares }: ExplanationResult['uncertainty'][number]): boolean {
  const [largest] = [...shares].sort((a, b) => b.share - a.share);
  return largest !== undefined && (largest.halfWidth === null || largest.halfWidth > ROUGH);
}
