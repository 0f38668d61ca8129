import { describe, expect, it } from 'vitest';
import { modelOf, theoryCases } from './case.ts';
import { examine, normalScore } from './examine.ts';

const cases = theoryCases();
const quick = cases.flatMap((theory) =>
  theory.quick === undefined ? [] : [{ title: theory.title, theory, effort: theory.quick }],
);

describe('the engine agrees with theory', () => {
  it.each(quick)('$title: every answer within 4 standard errors', async ({ theory, effort }) => {
    const findings = await examine(theory, effort, 'quick', 0);
    expect(findings.filter(({ z }) => !(Math.abs(z) <= 4))).toEqual([]);
  });
});

describe('the cases of theory', () => {
  it.each(cases)('$id is a scenario the engine can run', (theory) => {
    expect(modelOf(theory, 1).types.length).toBeGreaterThan(0);
    expect(theory.replications).toBeGreaterThanOrEqual(20);
  });

  it('know every measure either exactly or with its uncertainty', () => {
    const vague = cases.flatMap(({ id, measures }) =>
      measures
        .filter(
          ({ exact, published, interval, days }) =>
            (exact === undefined) !== (published !== undefined && (interval ?? days) !== undefined),
        )
        .map(({ scope, metric }) => `${id}: ${scope} ${metric}`),
    );
    expect(vague).toEqual([]);
  });
});

describe('the normal score of a Student t', () => {
  it('has the same tail: t = 2.093 with 19 degrees of freedom is 1.96', () => {
    expect(normalScore(2.093, 19)).toBeCloseTo(1.96, 2);
    expect(normalScore(-5.0, 19)).toBeCloseTo(-3.95, 1);
  });

  it('is the t itself when there are very many degrees of freedom', () => {
    expect(normalScore(3, 1e7)).toBeCloseTo(3, 4);
  });
});
