import { describe, expect, it } from 'vitest';
import { examinePlan, planCases } from './plan-case.ts';
import { changingCenter, perhapsChanging } from './reference/changing-center.ts';

const cases = planCases();

describe('a plan that changes a Markovian center in steps', () => {
  it.each(cases)('$title: every interval within 4 standard errors of the exact solution', (theory) => {
    const findings = examinePlan(theory, theory.quick, 'quick');
    expect(findings).toHaveLength(4 * theory.agents.length);
    expect(findings.filter(({ z }) => !(Math.abs(z) <= 4))).toEqual([]);
  });
});

describe('the exact solution', () => {
  it.each(
    cases.filter(({ agents }) => agents.length <= 6),
  )('$title: its file says what the equations say', (theory) => {
    const answers = theory.never === undefined ? changingCenter(theory) : perhapsChanging(theory, theory.never);
    for (const [k, answer] of answers.entries()) {
      for (const [name, value] of Object.entries(answer)) {
        const stated = theory.intervals[k]![name as keyof typeof answer];
        expect(Math.abs(value / stated - 1), `${name} of interval ${k + 1}`).toBeLessThan(1e-7);
      }
    }
  });
});
