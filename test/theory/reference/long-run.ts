/** What a state turns into, and how often: events per second. */
export interface Move {
  readonly to: readonly number[];
  readonly rate: number;
}

/** A Markov chain in the long run. */
export interface LongRun {
  /** Mean of a function of the state over time. */
  mean(of: (state: readonly number[]) => number): number;
}

const SETTLED = 1e-13;
const SWEEPS = 200_000;

/**
 * Solves a chain that is described by its moves: the states are those reached from a first one, and the probabilities
 * those of the balance equations, π(j) · Σ rates out of j = Σ π(i) · rate(i → j), by Gauss–Seidel sweeps to and fro. A
 * chain without end is cut off by its moves, where what is lost is below rounding.
 */
export function longRun(start: readonly number[], movesOf: (state: readonly number[]) => readonly Move[]): LongRun {
  // 1. States, numbered as they are reached.
  const numbers = new Map<string, number>([[start.join(), 0]]);
  const states = [start];
  const into: { from: number; rate: number }[][] = [[]];
  const out: number[] = [];
  for (let i = 0; i < states.length; i++) {
    out[i] = 0;
    for (const { to, rate } of movesOf(states[i])) {
      if (rate <= 0) continue;
      const key = to.join();
      let j = numbers.get(key);
      if (j === undefined) {
        j = states.push(to) - 1;
        numbers.set(key, j);
        into.push([]);
      }
      if (j === i) continue;
      out[i] += rate;
      into[j].push({ from: i, rate });
    }
  }
  // 2. Sweeps until no probability changes.
  const pi = new Float64Array(states.length).fill(1 / states.length);
  const improve = (j: number): number => {
    let flow = 0;
    for (const { from, rate } of into[j]) flow += pi[from] * rate;
    const before = pi[j];
    pi[j] = flow / out[j];
    return Math.abs(pi[j] - before);
  };
  for (let sweep = 0, change = 1; change > SETTLED; sweep++) {
    if (sweep === SWEEPS) throw new Error('the chain does not settle');
    change = 0;
    for (let j = 0; j < pi.length; j++) change += improve(j);
    for (let j = pi.length - 1; j >= 0; j--) change += improve(j);
    const sum = pi.reduce((total, p) => total + p, 0);
    for (let j = 0; j < pi.length; j++) pi[j] /= sum;
    change /= sum;
  }
  return { mean: (of) => states.reduce((total, state, i) => total + pi[i] * of(state), 0) };
}
