import type { Answers } from './answers.ts';
import { type LongRun, longRun, type Move } from './long-run.ts';

/** Several contacts at once with one agent; exponential work and patience. Rates are per second. */
interface Chats {
  readonly agents: number;
  /** Speed of each when 1, 2 … are open: as many as one agent may have. */
  readonly speed: readonly number[];
  readonly arrivals: number;
  readonly service: number;
  readonly impatience: number;
}

/** No queue is ever this long. */
const ENDLESS = 80;

/**
 * Speeds that follow the number of contacts held (limited processor sharing). State: agents with 1, 2 … contacts, and
 * the queue; a chat goes to an agent with the fewest.
 */
export function sharedAgents(chats: Chats): Answers {
  const { agents, speed, arrivals, service, impatience } = chats;
  const most = speed.length;
  const shift = (state: readonly number[], from: number, to: number): number[] => {
    const next = [...state];
    if (from > 0) next[from - 1]--;
    if (to > 0) next[to - 1]++;
    return next;
  };
  const heldBy = (state: readonly number[]): number[] => state.slice(0, most);
  const queue = (state: readonly number[]): number => state[most];
  const idle = (state: readonly number[]): number => agents - heldBy(state).reduce((sum, count) => sum + count, 0);
  const run = longRun(new Array<number>(most + 1).fill(0), (state) => {
    const withRoom = [idle(state), ...heldBy(state)].findIndex((count, held) => count > 0 && held < most);
    const moves: Move[] = [];
    if (withRoom >= 0) moves.push({ to: shift(state, withRoom, withRoom + 1), rate: arrivals });
    else if (queue(state) < ENDLESS) moves.push({ to: state.with(most, queue(state) + 1), rate: arrivals });
    heldBy(state).forEach((count, i) => {
      const taken = queue(state) > 0;
      const to = taken ? state.with(most, queue(state) - 1) : shift(state, i + 1, i);
      moves.push({ to, rate: count * (i + 1) * speed[i] * service });
    });
    if (queue(state) > 0) moves.push({ to: state.with(most, queue(state) - 1), rate: queue(state) * impatience });
    return moves;
  });
  return answersOf(chats, run, {
    queue,
    open: (state) => heldBy(state).reduce((sum, count, i) => sum + count * (i + 1), 0),
    busy: (state) => agents - idle(state),
  });
}

/** One agent whose chats keep the speed they began with. State: chats at each speed, and the queue. */
export function keptSpeeds(chats: Omit<Chats, 'agents'>): Answers {
  const { speed, arrivals, service, impatience } = chats;
  const most = speed.length;
  const queue = (state: readonly number[]): number => state[most];
  const open = (state: readonly number[]): number => state.slice(0, most).reduce((sum, count) => sum + count, 0);
  const begin = (state: readonly number[]): number[] => state.with(open(state), state[open(state)] + 1);
  const run = longRun(new Array<number>(most + 1).fill(0), (state) => {
    const moves: Move[] = [];
    if (open(state) < most) moves.push({ to: begin(state), rate: arrivals });
    else if (queue(state) < ENDLESS) moves.push({ to: state.with(most, queue(state) + 1), rate: arrivals });
    for (let at = 0; at < most; at++) {
      if (state[at] === 0) continue;
      const left = state.with(at, state[at] - 1);
      const to = queue(state) > 0 ? begin(left).with(most, queue(state) - 1) : left;
      moves.push({ to, rate: state[at] * speed[at] * service });
    }
    if (queue(state) > 0) moves.push({ to: state.with(most, queue(state) - 1), rate: queue(state) * impatience });
    return moves;
  });
  return answersOf({ ...chats, agents: 1 }, run, { queue, open, busy: (state) => Math.min(1, open(state)) });
}

/** By Little's law, and because arrivals see time averages. */
function answersOf(
  { agents, speed, arrivals, impatience }: Chats,
  run: LongRun,
  of: Record<'queue' | 'open' | 'busy', (state: readonly number[]) => number>,
): Answers {
  const [queue, open, busy] = [run.mean(of.queue), run.mean(of.open), run.mean(of.busy)];
  const abandoned = (impatience * queue) / arrivals;
  const handledRate = arrivals * (1 - abandoned);
  return {
    'whole delay_probability': run.mean((state) => (of.open(state) === agents * speed.length ? 1 : 0)),
    'whole abandonment_rate': abandoned,
    'whole mean_wait': queue / arrivals,
    'whole mean_queue': queue,
    'whole occupancy': busy / agents,
    'whole slot_occupancy': open / (agents * speed.length),
    'whole average_handle_time': open / handledRate,
    'whole attributed_handle_time': busy / handledRate,
    'whole concurrency': open / busy,
  };
}

/**
 * One agent, everybody at once at an equal part of the agent: M/G/1 processor sharing, whose mean sojourn E[S] / (1 − ρ)
 * does not depend on the law of the handle time (L. Kleinrock, Queueing Systems II, 1976, §4.4).
 */
export function processorSharing(load: number, meanHandle: number): Answers {
  return {
    'whole occupancy': load,
    'whole average_handle_time': meanHandle / (1 - load),
    'whole attributed_handle_time': meanHandle,
    'whole concurrency': 1 / (1 - load),
    'whole delay_probability': 0,
  };
}
