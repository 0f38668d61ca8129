import { varianceShares } from '../../src/statistics/variance-shares.ts';
import type { CoverageCase } from './coverage.ts';
import type { Draws } from './draws.ts';

/** A figure as a function of its inputs, one for each group, and how one of them is drawn. */
interface Figure {
  readonly title: string;
  readonly shares: readonly number[];
  readonly input: (draws: Draws) => number;
  readonly figure: (inputs: readonly number[]) => number;
}

function sharesOf({ title, shares, input, figure }: Figure, replications: number): CoverageCase {
  const names = shares.map((_, g) => `group ${g + 1}`);
  const together = 1 - shares.reduce((sum, share) => sum + share, 0);
  return {
    title: `shares of variance, ${title}, ${replications} replications`,
    truths: { ...Object.fromEntries(names.map((name, g) => [name, shares[g]!])), together },
    experiment: (draws) => {
      const sample = (): number[][] => Array.from({ length: replications }, () => shares.map(() => input(draws)));
      const [a, b] = [sample(), sample()];
      const found = varianceShares(
        {
          own: a.map(figure),
          other: b.map(figure),
          frozen: shares.map((_, g) => b.map((inputs, r) => figure(inputs.with(g, a[r]![g]!)))),
        },
        0.95,
      )!;
      const shown = [...found.groups, found.together].map(({ share, halfWidth }) => ({ value: share, halfWidth }));
      return Object.fromEntries([...names, 'together'].map((name, i) => [name, shown[i]!]));
    },
  };
}

const PARTS = [0.05, 0.15, 0.3, 0.5];
const additive: Figure = {
  title: 'inputs that add up',
  shares: PARTS,
  input: ({ normal }) => normal(),
  figure: (inputs) => inputs.reduce((sum, x, g) => sum + Math.sqrt(PARTS[g]!) * x, 0),
};

/**
 * Ishigami's function sin x₁ + 7·sin² x₂ + 0.1·x₃⁴·sin x₁ of uniform inputs on (−π, π): the third only matters together
 * with the first. Its parts of the variance are known (T. Ishigami & T. Homma, 1990).
 */
const ISHIGAMI = ishigamiShares(7, 0.1);
const ishigami: Figure = {
  title: 'Ishigami’s function',
  shares: ISHIGAMI,
  input: ({ uniform }) => Math.PI * (2 * uniform() - 1),
  figure: ([x, y, z]) => Math.sin(x!) + 7 * Math.sin(y!) * Math.sin(y!) + 0.1 * z! * z! * z! * z! * Math.sin(x!),
};

function ishigamiShares(a: number, b: number): number[] {
  const first = (1 + (b * Math.PI ** 4) / 5) ** 2 / 2;
  const second = a ** 2 / 8;
  const all = second + (b * Math.PI ** 4) / 5 + (b ** 2 * Math.PI ** 8) / 18 + 1 / 2;
  return [first / all, second / all, 0];
}

export const shares: readonly CoverageCase[] = [sharesOf(additive, 200), sharesOf(ishigami, 200)];
