import { fixedSize } from './fixed-size.ts';
import { Moments } from './moments.ts';

export interface SelectionRule {
  /** How many alternatives there are. */
  readonly alternatives: number;
  /** Least probability of selecting the best when it is better than all others by `indifference` or more. */
  readonly probability: number;
  /** A smaller difference in means is of no interest: either of the two may be selected. 0: none is too small. */
  readonly indifference: number;
  /** Replications of each before the first may be dropped. */
  readonly firstStage: number;
}

/** Two alternatives: what the one has more than the other in each replication. */
interface Pair {
  readonly one: number;
  readonly other: number;
  readonly more: Moments;
  /** Variance of the differences in the first stage; null until that is over. */
  variance: number | null;
}

/**
 * Selects the alternative of largest mean, dropping clearly worse ones as replications come in: Kim and Nelson's fully
 * sequential procedure KN with c = 1, for alternatives that meet the same customers.
 *
 * With k alternatives and a first stage of n₀ replications, η = ½((2α/(k − 1))^(−2/(n₀ − 1)) − 1) and
 * h² = 2η(n₀ − 1). After r replications i is dropped when another's mean is above its own by more than
 * W = max(0, δ/(2r)·(h²S²/δ² − r)), where S² is the variance of the differences of the two in the first stage. The
 * probability is kept for normal readings, however correlated, since it is shared among the pairs (Bonferroni).
 * Source: S.-H. Kim & B. L. Nelson, ACM Transactions on Modeling and Computer Simulation 11 (2001).
 *
 * Ours to add, for scores that take few values: two that never differed have shown no variance yet, so that the first
 * stage of the pair lasts until they do; and a tie is no reason to drop either.
 */
export class KimNelson {
  readonly rule: SelectionRule;
  /** By alternative: replications after which it was dropped; null: it was not. */
  readonly eliminatedAfter: (number | null)[];
  readonly #values: number[][];
  readonly #pairs: Pair[] = [];
  readonly #h2: number;
  #alive: readonly number[];
  #seen = 0;

  constructor(rule: SelectionRule) {
    requireSound(rule);
    const { alternatives } = rule;
    this.rule = rule;
    this.eliminatedAfter = new Array<number | null>(alternatives).fill(null);
    this.#values = Array.from({ length: alternatives }, () => []);
    this.#alive = Array.from({ length: alternatives }, (_, i) => i);
    this.#h2 = squareOfH(rule);
    for (let one = 0; one < alternatives; one++) {
      for (let other = one + 1; other < alternatives; other++) {
        this.#pairs.push({ one, other, more: new Moments(), variance: null });
      }
    }
  }

  /** Takes in the next replication of an alternative. Those of a dropped one are not looked at. */
  add(alternative: number, value: number): void {
    if (!Number.isFinite(value))
      throw new RangeError(`value is ${value}; alternatives are compared by finite numbers.`);
    this.#values[alternative]!.push(value);
  }

  /** Looks at every replication that is complete by now, one by one, and gives those dropped, in the order dropped. */
  step(): number[] {
    const dropped: number[] = [];
    while (!this.decided && this.#alive.every((i) => this.#values[i]!.length > this.#seen)) {
      for (const pair of this.#pairs) if (this.#bothAlive(pair)) this.#see(pair);
      this.#seen += 1;
      if (this.#seen >= this.rule.firstStage) dropped.push(...this.#screen());
    }
    return dropped;
  }

  /** Not dropped yet, in order. */
  get alive(): readonly number[] {
    return this.#alive;
  }

  get decided(): boolean {
    return this.#alive.length === 1;
  }

  /** Null while several are left. */
  get best(): number | null {
    return this.decided ? this.#alive[0]! : null;
  }

  /** Complete replications looked at. */
  get seen(): number {
    return this.#seen;
  }

  /** Several are left, and they were equal in every replication: nothing tells them apart so far. */
  get tied(): boolean {
    const left = this.#pairs.filter((pair) => this.#bothAlive(pair));
    return left.length > 0 && this.#seen > 0 && left.every(({ more }) => neverDiffered(more));
  }

  /**
   * Replications of all alternatives together that a procedure of fixed size would need for the same promise, from the
   * same first stage; null before that is over, and without an indifference zone.
   */
  get fixedSize(): number | null {
    const { firstStage, probability, indifference } = this.rule;
    if (this.#seen < firstStage || indifference === 0) return null;
    const first = this.#values.map((values) => values.slice(0, firstStage));
    return first.length * fixedSize(first, probability, indifference);
  }

  #bothAlive({ one, other }: Pair): boolean {
    return this.eliminatedAfter[one] === null && this.eliminatedAfter[other] === null;
  }

  #see(pair: Pair): void {
    const { one, other, more } = pair;
    more.add(this.#values[one]![this.#seen]! - this.#values[other]![this.#seen]!);
    if (pair.variance === null && more.count >= this.rule.firstStage && !neverDiffered(more)) {
      pair.variance = more.variance;
    }
  }

  /** Drops whoever another, alive at the beginning of this look, is ahead of by more than W. */
  #screen(): number[] {
    const dropped = new Set<number>();
    for (const { one, other, more, variance } of this.#pairs.filter((pair) => this.#bothAlive(pair))) {
      if (variance === null) continue;
      const width = this.#width(variance);
      if (more.mean! < -width) dropped.add(one);
      if (more.mean! > width) dropped.add(other);
    }
    for (const i of dropped) this.eliminatedAfter[i] = this.#seen;
    this.#alive = this.#alive.filter((i) => !dropped.has(i));
    return [...dropped].sort((a, b) => a - b);
  }

  /** W after the replications seen. Without an indifference zone only what never varies tells two apart. */
  #width(variance: number): number {
    const { indifference } = this.rule;
    if (variance === 0) return 0;
    if (indifference === 0) return Number.POSITIVE_INFINITY;
    return Math.max(0, (this.#h2 * variance) / (2 * indifference * this.#seen) - indifference / 2);
  }
}

function neverDiffered({ mean, variance }: Moments): boolean {
  return mean === 0 && (variance === null || variance === 0);
}

/** h² = 2η(n₀ − 1); the power is e to a multiple of a logarithm, which every version of Node rounds alike. */
function squareOfH({ alternatives, probability, firstStage }: SelectionRule): number {
  if (alternatives === 1) return 0;
  const root = Math.log((2 * (1 - probability)) / (alternatives - 1));
  return (firstStage - 1) * Math.expm1((-2 / (firstStage - 1)) * root);
}

function requireSound({ alternatives, probability, indifference, firstStage }: SelectionRule): void {
  const wrong = (name: string, value: number, allowed: string): void => {
    throw new RangeError(`${name} is ${value}; it must ${allowed}.`);
  };
  if (!(Number.isInteger(alternatives) && alternatives >= 1))
    wrong('alternatives', alternatives, 'be a whole number from 1');
  // A blind guess is right once in k.
  if (!(probability < 1 && (alternatives === 1 || probability > 1 / alternatives))) {
    wrong('probability', probability, `lie between 1/${alternatives} and 1, such as 0.95`);
  }
  if (!(indifference >= 0 && indifference < Number.POSITIVE_INFINITY))
    wrong('indifference', indifference, 'be 0 or more');
  if (!(Number.isInteger(firstStage) && firstStage >= 2)) wrong('firstStage', firstStage, 'be a whole number from 2');
}
