import { type Answers, DAY } from './answers.ts';
import { longRun, type Move } from './long-run.ts';

interface Redials {
  readonly agents: number;
  readonly lines: number;
  readonly arrivals: number;
  readonly service: number;
  readonly impatience: number;
  readonly afterAbandoning: number;
  readonly afterBlocking: number;
  /** One over the mean delay until the next try. */
  readonly return: number;
}

const ENDLESS = 90;

/** State: contacts on the lines, customers who will try again. */
export function redials(redialling: Redials): Answers {
  const { agents, lines, arrivals, service, impatience, afterAbandoning, afterBlocking } = redialling;
  const back = redialling.return;
  const run = longRun([0, 0], ([on, away]) => {
    const moves: Move[] = [];
    const waiting = Math.max(0, on - agents);
    const more = Math.min(away + 1, ENDLESS);
    if (on < lines) {
      moves.push({ to: [on + 1, away], rate: arrivals });
      if (away > 0) moves.push({ to: [on + 1, away - 1], rate: away * back });
    } else {
      moves.push({ to: [on, more], rate: arrivals * afterBlocking });
      if (away > 0) moves.push({ to: [on, away - 1], rate: away * back * (1 - afterBlocking) });
    }
    if (on > 0) moves.push({ to: [on - 1, away], rate: Math.min(on, agents) * service });
    moves.push({ to: [on - 1, more], rate: waiting * impatience * afterAbandoning });
    moves.push({ to: [on - 1, away], rate: waiting * impatience * (1 - afterAbandoning) });
    return moves;
  });
  const queue = run.mean(([on]) => Math.max(0, on - agents));
  const away = run.mean((state) => state[1]);
  const attempts = arrivals + away * back;
  const blocked = run.mean(([on, gone]) => (on === lines ? arrivals + gone * back : 0)) / attempts;
  const delayed = run.mean(([on, gone]) => (on >= agents && on < lines ? arrivals + gone * back : 0)) / attempts;
  const offered = attempts * (1 - blocked);
  const abandoning = impatience * queue;
  return {
    'whole blocking_rate': blocked,
    'whole delay_probability': delayed / (1 - blocked),
    'whole abandonment_rate': abandoning / offered,
    'whole mean_wait': queue / offered,
    'whole mean_queue': queue,
    'whole redial_share': (away * back) / attempts,
    'whole contacts_per_issue': attempts / arrivals,
    'whole mean_returning': away,
    'whole issues_lost (per day)':
      DAY * (abandoning * (1 - afterAbandoning) + attempts * blocked * (1 - afterBlocking)),
    'whole occupancy': run.mean(([on]) => Math.min(on, agents)) / agents,
  };
}
