import type { Seniority } from '../../../documents/people-terms.ts';
import type { Complexity, Scenario } from '../../../documents/scenario.ts';
import { tiersBy } from '../tiers.ts';
import type { Candidate } from '../way.ts';

/** Who is tried first: the least experienced who do it well, then those for whom it is too much or too little. */
const TRIED: Readonly<Record<Complexity, readonly Seniority[]>> = {
  simple: ['junior', 'regular', 'expert'],
  medium: ['regular', 'expert', 'junior'],
  complex: ['expert', 'regular', 'junior'],
};

/** What is taken first by a freed agent, the same number being one tier. */
const TAKEN: Readonly<Record<Seniority, Readonly<Record<Complexity, number>>>> = {
  junior: { simple: 0, medium: 1, complex: 2 },
  regular: { simple: 1, medium: 0, complex: 1 },
  expert: { simple: 2, medium: 1, complex: 0 },
};

/** Teams in the order in which their seniority suits the complexity. */
export function bySeniority(
  able: readonly Candidate[],
  complexity: Complexity,
  { teams }: Pick<Scenario, 'teams'>,
): Candidate[][] {
  return tiersBy(able, ({ team }) => TRIED[complexity].indexOf(teams[team]!.seniority));
}

/** Place of a complexity in the order of a freed agent: 0 is taken first. */
export function placeByComplexity(seniority: Seniority, complexity: Complexity): number {
  return TAKEN[seniority][complexity];
}

const COMPLEXITIES: readonly Complexity[] = ['simple', 'medium', 'complex'];

/** What a contact may be taken for by mistake. */
export function mistakenFor(complexity: Complexity): Complexity[] {
  return COMPLEXITIES.filter((other) => other !== complexity);
}
