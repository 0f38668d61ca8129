import { type Answers, DAY } from './answers.ts';
import { longRun, type Move } from './long-run.ts';

interface CallbackOffer {
  readonly agents: number;
  readonly arrivals: number;
  readonly service: number;
  readonly impatience: number;
  /** Part of those who must wait that prefers a call back. */
  readonly accept: number;
  /** They are called only while more than so many agents are idle, the caller included. */
  readonly reserve: number;
  /** Part that answers; who does not is not tried again, and costs no time. */
  readonly reached: number;
}

const ENDLESS = { queue: 40, callbacks: 200 };

/** State: agents busy, waiting on the line, waiting for the call back. */
export function callbacks(offer: CallbackOffer): Answers {
  const { agents, arrivals, service, impatience, accept, reserve, reached } = offer;
  const run = longRun([0, 0, 0], ([busy, queue, due]) => {
    const moves: Move[] = [];
    if (busy < agents) moves.push({ to: [busy + 1, queue, due], rate: arrivals });
    else {
      if (queue < ENDLESS.queue) moves.push({ to: [busy, queue + 1, due], rate: arrivals * (1 - accept) });
      if (due < ENDLESS.callbacks) moves.push({ to: [busy, queue, due + 1], rate: arrivals * accept });
    }
    if (queue > 0) {
      moves.push({ to: [busy, queue - 1, due], rate: busy * service });
      moves.push({ to: [busy, queue - 1, due], rate: queue * impatience });
    } else if (due > 0 && agents - (busy - 1) > reserve) {
      // Calls until somebody answers, or nobody is left to call.
      let rate = busy * service;
      for (let left = due - 1; left >= 0; left--) {
        moves.push({ to: [busy, 0, left], rate: rate * reached });
        rate *= 1 - reached;
      }
      moves.push({ to: [busy - 1, 0, 0], rate });
    } else if (busy > 0) moves.push({ to: [busy - 1, 0, due], rate: busy * service });
    return moves;
  });
  const pBusy = run.mean(([busy]) => (busy === agents ? 1 : 0));
  const queue = run.mean((state) => state[1]);
  const accepted = pBusy * accept;
  const offered = arrivals * (1 - accepted);
  return {
    'whole offered (per day)': offered * DAY,
    'whole delay_probability': (pBusy * (1 - accept)) / (1 - accepted),
    'whole abandonment_rate': (impatience * queue) / offered,
    'whole mean_wait': queue / offered,
    'whole mean_queue': queue,
    'whole callback_share': accepted,
    'whole callbacks_lost (per day)': arrivals * accepted * (1 - reached) * DAY,
    'whole mean_callback_wait': run.mean((state) => state[2]) / (arrivals * accepted),
    'whole occupancy': run.mean(([busy]) => busy) / agents,
  };
}
