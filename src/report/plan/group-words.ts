/** What the groups of uncertainty are, for planners. */
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
