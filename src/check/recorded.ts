import { ENGINE } from '../decide/engine-version.ts';
import { type Figure, measureOf } from './figure.ts';
import type { Observed } from './observed.ts';

/** What a scenario or plan gave when somebody looked and kept it: `ensaio.record/1`. */
export interface Recorded {
  readonly schema: 'ensaio.record/1';
  /** The program that made it, and the beginning of the sha256 of its code. */
  readonly engine: string;
  readonly code: string;
  readonly kind: Observed['kind'];
  readonly name: string;
  readonly content: string;
  readonly model: string;
  readonly seed: string;
  readonly replications: number;
  readonly confidence: number;
  readonly digest: string;
  readonly figures: readonly Figure[];
}

/** Four digits are off by a twentieth of a thousandth at most: far below any margin, and short enough to be read. */
const DIGITS = 4;
/** Means are read, and there is one of each. */
const DIGITS_OF_MEANS = 5;
const CODE = 16;

/**
 * What is kept of what was seen: rounded, and only what has data. What is held against a record is made the same way, so
 * that equal figures are equal after rounding as well.
 * @param code sha256 of the program's code
 */
export function recordOf(observed: Observed, code: string): Recorded {
  const { kind, name, input, seed, replications, confidence, digest, figures } = observed;
  return {
    schema: 'ensaio.record/1',
    engine: ENGINE,
    code: code.slice(0, CODE),
    kind,
    name,
    content: input.content,
    model: input.model,
    seed,
    replications,
    confidence,
    digest,
    figures: figures.filter(({ values }) => values.some((value) => value !== null)).map(rounded),
  };
}

function rounded({ mean, halfWidth, against, values, unit, ...which }: Figure): Figure {
  return {
    ...measureOf(which),
    unit,
    mean: short(mean, DIGITS_OF_MEANS),
    halfWidth: short(halfWidth, DIGITS_OF_MEANS),
    ...(against === undefined ? {} : { against: short(against, DIGITS_OF_MEANS)! }),
    values: values.map((value) => short(value, DIGITS)),
  };
}

function short(value: number | null, digits: number): number | null {
  if (value === null || !Number.isFinite(value)) return null;
  // Nothing is +0: −0 would be another text.
  return Number(value.toPrecision(digits)) + 0;
}
