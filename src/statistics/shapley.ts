/**
 * How the gain of all steps together is shared among them, as weights: the part of step i is Σ weights[i][j]·v(s_j),
 * where v(s_j) is what is read when the steps in `subsets[j]` are in place (bit i: step i). Linear in the readings, so
 * that intervals can be had; and the parts add up to v(all) − v(none).
 */
export interface Sharing {
  /** Ascending; the first is none (0), the last is all. */
  readonly subsets: readonly number[];
  readonly weights: readonly (readonly number[])[];
}

/** All subsets of more steps than this are too many to rehearse: 2ⁿ. */
export const MOST_STEPS_OF_ALL_SUBSETS = 6;

/** More would not fit: a subset is a whole number, and these are exact below 2⁵³. */
export const MOST_STEPS = 52;

/** 1, 2, 4 …: the place of each step. By doubling, since shifting ends at 32 bits. */
const PLACES: readonly number[] = stepsOf(MOST_STEPS).reduce<number[]>(
  (places) => [...places, 2 * (places.at(-1) ?? 0.5)],
  [],
);

/**
 * The weights of Shapley's values: a step's part is what it adds when it comes, averaged over all orders in which n steps
 * may come. Of a subset s with step i the weight is (|s| − 1)!·(n − |s|)!/n!, of the same without i it is minus that.
 * `subsets[j]` is j.
 *
 * Source: L. S. Shapley, "A value for n-person games", Contributions to the Theory of Games II (1953).
 */
export function shapleyWeights(steps: number): Sharing {
  if (!(Number.isInteger(steps) && steps >= 0 && steps <= MOST_STEPS_OF_ALL_SUBSETS)) {
    throw new RangeError(`steps is ${steps}; all subsets are taken of 0 to ${MOST_STEPS_OF_ALL_SUBSETS} steps.`);
  }
  const subsets = Array.from({ length: PLACES[steps]! }, (_, subset) => subset);
  const weights = stepsOf(steps).map((step) =>
    subsets.map((subset) => {
      const before = sizeOf(subset) - (has(subset, step) ? 1 : 0);
      const weight = (factorial(before) * factorial(steps - before - 1)) / factorial(steps);
      return has(subset, step) ? weight : -weight;
    }),
  );
  return { subsets, weights };
}

/**
 * Orders in which n steps may come, drawn at random in pairs: each with its reverse, so that a step that comes early in
 * one comes late in the other, and what two steps do together is shared evenly within the pair.
 *
 * @param pairs how many to draw; twice as many orders come back, each followed by its reverse
 * @param next uniform numbers, 0 < u < 1
 */
export function sampledOrders(steps: number, pairs: number, next: () => number): number[][] {
  if (!(Number.isInteger(steps) && steps >= 1 && steps <= MOST_STEPS)) {
    throw new RangeError(`steps is ${steps}; orders are drawn of 1 to ${MOST_STEPS} steps.`);
  }
  return Array.from({ length: pairs }, () => {
    const order = shuffled(stepsOf(steps), next);
    return [order, order.toReversed()];
  }).flat();
}

/**
 * The weights of the mean over these orders of what each step adds when it comes, over just the subsets that are needed.
 * Of the orders of one pair they give the parts seen in that pair.
 */
export function weightsOfOrders(orders: readonly (readonly number[])[]): Sharing {
  const steps = orders[0]!.length;
  // By subset, by step: in how many orders it completes the subset, less those in which it is the next.
  const counts = new Map<number, number[]>();
  const count = (subset: number, step: number, by: number): void => {
    const row = counts.get(subset) ?? new Array<number>(steps).fill(0);
    row[step]! += by;
    counts.set(subset, row);
  };
  for (const order of orders) {
    let subset = 0;
    for (const step of order) {
      count(subset, step, -1);
      subset += PLACES[step]!;
      count(subset, step, 1);
    }
  }
  const subsets = [...counts.keys()].sort((a, b) => a - b);
  const weights = stepsOf(steps).map((step) => subsets.map((subset) => counts.get(subset)![step]! / orders.length));
  return { subsets, weights };
}

/**
 * The weights of what is lost without each step, all others in place. They do not add up to the whole gain, where steps
 * help or hinder each other.
 */
export function leaveOneOutWeights(steps: number): Sharing {
  if (!(Number.isInteger(steps) && steps >= 1 && steps <= MOST_STEPS)) {
    throw new RangeError(`steps is ${steps}; one of 1 to ${MOST_STEPS} steps is left out.`);
  }
  const all = stepsOf(steps).reduce((sum, step) => sum + PLACES[step]!, 0);
  // The highest step left out gives the lowest number.
  const subsets = [...stepsOf(steps).map((step) => all - PLACES[step]!), all].sort((a, b) => a - b);
  if (subsets[0] !== 0) subsets.unshift(0);
  const weights = stepsOf(steps).map((step) =>
    subsets.map((subset) => (subset === all ? 1 : subset === all - PLACES[step]! ? -1 : 0)),
  );
  return { subsets, weights };
}

function stepsOf(steps: number): number[] {
  return Array.from({ length: steps }, (_, step) => step);
}

function has(subset: number, step: number): boolean {
  return Math.floor(subset / PLACES[step]!) % 2 === 1;
}

function sizeOf(subset: number): number {
  let size = 0;
  for (let rest = subset; rest > 0; rest = Math.floor(rest / 2)) size += rest % 2;
  return size;
}

function factorial(n: number): number {
  return n < 2 ? 1 : n * factorial(n - 1);
}

/** Fisher and Yates: every order equally likely. */
function shuffled(items: number[], next: () => number): number[] {
  for (let i = items.length - 1; i > 0; i--) {
    const j = Math.floor(next() * (i + 1));
    [items[i], items[j]] = [items[j]!, items[i]!];
  }
  return items;
}
