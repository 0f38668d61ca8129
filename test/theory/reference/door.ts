import { type Answers, DAY } from './answers.ts';
import { longRun } from './long-run.ts';

interface Door {
  readonly agents: number;
  readonly arrivals: number;
  readonly service: number;
  readonly impatience: number;
  /** Part that leaves at the door, and from how many waiting on; 0: whoever would have to wait. */
  readonly leaves: number;
  readonly whenWaiting: number;
}

const ENDLESS = 150;

/** Birth and death: contacts in the center, of whom fewer come while many wait. */
function atTheDoor({ agents, arrivals, service, impatience, leaves, whenWaiting }: Door) {
  const joins = (inside: number): number => arrivals * (inside >= agents + whenWaiting ? 1 - leaves : 1);
  const run = longRun([0], ([inside]) => [
    ...(inside < ENDLESS ? [{ to: [inside + 1], rate: joins(inside) }] : []),
    {
      to: [inside - 1],
      rate: Math.min(inside, agents) * service + Math.max(0, inside - agents) * impatience,
    },
  ]);
  const offered = run.mean(([inside]) => joins(inside));
  const queue = run.mean(([inside]) => Math.max(0, inside - agents));
  return {
    left: arrivals - offered,
    answers: {
      'whole offered (per day)': offered * DAY,
      'whole delay_probability': run.mean(([inside]) => (inside >= agents ? joins(inside) : 0)) / offered,
      'whole abandonment_rate': (impatience * queue) / offered,
      'whole mean_wait': queue / offered,
      'whole mean_queue': queue,
      'whole occupancy': run.mean(([inside]) => Math.min(inside, agents)) / agents,
    },
  };
}

export function balking(door: Door): Answers {
  const { left, answers } = atTheDoor(door);
  return { ...answers, 'whole balked (per day)': left * DAY };
}

/** Who leaves goes to a chat with agents to spare. */
export function shiftingAtTheDoor(door: Door, meanChat: number): Answers {
  const { left, answers } = atTheDoor(door);
  const phone: Record<string, number> = {};
  for (const [measure, answer] of Object.entries(answers)) {
    const [, metric, ...rest] = measure.split(' ');
    phone[[metric === 'occupancy' ? 'team phones' : 'channel phone', metric, ...rest].join(' ')] = answer;
  }
  return {
    ...phone,
    'channel phone shifted (per day)': left * DAY,
    'channel chat shifted_in (per day)': left * DAY,
    'channel chat delay_probability': 0,
    'team chats mean_busy': left * meanChat,
  };
}
