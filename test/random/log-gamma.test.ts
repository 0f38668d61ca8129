import { expect, it } from 'vitest';
import { logGamma } from '../../src/random/log-gamma.ts';

it('Γ of a whole number is the factorial of the one before', () => {
  let factorial = 1;
  for (let n = 1; n <= 20; n++) {
    expect(Math.abs(logGamma(n) - Math.log(factorial))).toBeLessThan(1e-13 * Math.max(1, Math.log(factorial)));
    factorial *= n;
  }
});

it('Γ(½) is √π, and Γ(x + 1) is x Γ(x)', () => {
  expect(logGamma(0.5)).toBeCloseTo(0.5 * Math.log(Math.PI), 13);
  for (const x of [1e-3, 0.2, 0.9, 3.3, 11.5, 80]) expect(logGamma(x + 1) - logGamma(x)).toBeCloseTo(Math.log(x), 11);
});
