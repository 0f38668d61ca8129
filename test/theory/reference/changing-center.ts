/** A center that changes in steps: arrivals a minute and agents in each of several intervals of the same length. */
export interface ChangingCenter {
  readonly minutes: number;
  readonly arrivalsPerMinute: readonly number[];
  readonly agents: readonly number[];
  readonly handleMinutes: number;
  readonly patienceMinutes: number;
}

/** Of an interval: time averages; the share of its arrivals that wait; abandonments in it by its arrivals. */
export interface IntervalAnswer {
  readonly queue: number;
  readonly busy: number;
  readonly delayed: number;
  readonly abandoned: number;
}

/** Steps of the integration in a minute: more change no figure in its eighth digit. */
const STEPS = 16;
/** Nobody has ever seen more wait in these cases: P < 1e-12. */
const MOST_WAITING = 70;

/**
 * M_t/M/n_t+M from empty, by the forward equations of the chain (busy, waiting) (A. Kolmogoroff 1931), integrated by the
 * fourth-order rule of W. Kutta (1901). Newcomers take who has waited longest; when staffing falls the busy finish and
 * go, and nobody is taken until as many are left as are wanted.
 */
export function changingCenter(center: ChangingCenter): IntervalAnswer[] {
  const { minutes, arrivalsPerMinute, agents } = center;
  const width = MOST_WAITING + 1;
  let p = new Float64Array((Math.max(...agents) + 1) * width);
  p[0] = 1;
  return agents.map((wanted, k) => {
    p = afterChange(p, wanted, width);
    const rate = arrivalsPerMinute[k]!;
    const flow = flowOf(center, wanted, rate, width);
    const h = 1 / STEPS;
    const sums = { queue: 0, busy: 0, delayed: 0 };
    // Simpson's rule needs the middle of each step, which Kutta's rule has too: half steps, two at a time.
    const look = (weight: number): void => {
      for (let state = 0; state < p.length; state++) {
        const [busy, waiting] = [Math.floor(state / width), state % width];
        sums.queue += weight * waiting * p[state]!;
        sums.busy += weight * busy * p[state]!;
        if (busy >= wanted) sums.delayed += weight * p[state]!;
      }
    };
    for (let step = 0; step < minutes * STEPS; step++) {
      look(h / 6);
      p = advanced(p, flow, h / 2);
      look((4 * h) / 6);
      p = advanced(p, flow, h / 2);
      look(h / 6);
    }
    return {
      queue: sums.queue / minutes,
      busy: sums.busy / minutes,
      delayed: sums.delayed / minutes,
      abandoned: sums.queue / center.patienceMinutes / (rate * minutes),
    };
  });
}

/** The same where all that changes may never come: the mean over both, of centers with the same arrivals throughout. */
export function perhapsChanging(center: ChangingCenter, never: number): IntervalAnswer[] {
  const stays = changingCenter({ ...center, agents: center.agents.map(() => center.agents[0]!) });
  const mean = (one: number, other: number): number => (1 - never) * one + never * other;
  return changingCenter(center).map((answer, k) => ({
    queue: mean(answer.queue, stays[k]!.queue),
    busy: mean(answer.busy, stays[k]!.busy),
    delayed: mean(answer.delayed, stays[k]!.delayed),
    abandoned: mean(answer.abandoned, stays[k]!.abandoned),
  }));
}

/** Those who come on duty take who waits, at once. */
function afterChange(p: Float64Array, wanted: number, width: number): Float64Array<ArrayBuffer> {
  const after = new Float64Array(p.length);
  for (let state = 0; state < p.length; state++) {
    const [busy, waiting] = [Math.floor(state / width), state % width];
    const taken = Math.max(0, Math.min(waiting, wanted - busy));
    after[(busy + taken) * width + waiting - taken]! += p[state]!;
  }
  return after;
}

type Flow = (p: Float64Array) => Float64Array;

function flowOf({ handleMinutes, patienceMinutes }: ChangingCenter, wanted: number, rate: number, width: number): Flow {
  return (p) => {
    const change = new Float64Array(p.length);
    const move = (from: number, to: number, amount: number): void => {
      change[from]! -= amount;
      change[to]! += amount;
    };
    for (let state = 0; state < p.length; state++) {
      const own = p[state]!;
      if (own === 0) continue;
      const [busy, waiting] = [Math.floor(state / width), state % width];
      if (busy < wanted) move(state, state + width, rate * own);
      else if (waiting < width - 1) move(state, state + 1, rate * own);
      if (waiting > 0) move(state, state - 1, (waiting / patienceMinutes) * own);
      if (busy === 0) continue;
      const takesNext = busy <= wanted && waiting > 0;
      move(state, takesNext ? state - 1 : state - width, (busy / handleMinutes) * own);
    }
    return change;
  };
}

function advanced(p: Float64Array, flow: Flow, h: number): Float64Array<ArrayBuffer> {
  const along = (change: Float64Array, by: number): Float64Array => p.map((own, state) => own + by * change[state]!);
  const first = flow(p);
  const second = flow(along(first, h / 2));
  const third = flow(along(second, h / 2));
  const fourth = flow(along(third, h));
  return p.map((own, s) => own + (h / 6) * (first[s]! + 2 * second[s]! + 2 * third[s]! + fourth[s]!));
}
