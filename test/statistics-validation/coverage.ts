import { type Draws, openDraws } from './draws.ts';

/** What an experiment finds about one figure: an estimate with the half-width of its 95 % interval. */
export interface Found {
  readonly value: number | null;
  readonly halfWidth: number | null;
}

/** A model with known answers: the experiment sees a sample of it, the truth is worked out on paper. */
export interface CoverageCase {
  readonly title: string;
  readonly truths: Readonly<Record<string, number>>;
  readonly experiment: (draws: Draws) => Readonly<Record<string, Found>>;
}

export interface Coverage {
  readonly title: string;
  readonly figure: string;
  readonly truth: number;
  /** Mean of the estimates, and of the half-widths. */
  readonly mean: number;
  readonly halfWidth: number;
  /** Share of experiments whose interval holds the truth. */
  readonly covered: number;
}

/** A figure known without doubt, such as a share of exactly 0, may be off by rounding. */
const ROUNDING = 1e-12;

/** Repeats an experiment and counts how often its intervals hold the truth. No estimate is no cover. */
export function coverageOf({ title, truths, experiment }: CoverageCase, experiments: number): Coverage[] {
  const found = Array.from({ length: experiments }, (_, i) => experiment(openDraws(title, i)));
  return Object.entries(truths).map(([figure, truth]) => {
    const of = found.map((figures) => figures[figure]!);
    const held = ({ value, halfWidth }: Found): boolean =>
      value !== null && halfWidth !== null && Math.abs(value - truth) <= halfWidth + ROUNDING;
    const mean = (part: 'value' | 'halfWidth'): number =>
      of.reduce((sum, one) => sum + (one[part] ?? Number.NaN), 0) / experiments;
    return {
      title,
      figure,
      truth,
      mean: mean('value'),
      halfWidth: mean('halfWidth'),
      covered: of.filter(held).length / experiments,
    };
  });
}
