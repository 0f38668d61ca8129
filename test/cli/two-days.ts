import { DESK } from './fake-world.ts';

/** The help desk on two days: a rehearsal takes milliseconds. */
export const TWO_DAYS = DESK.replace('calendar: {', 'calendar: { start: 2027-03-01, days: 2,');

/** A plan for the help desk, with nothing missing in it; each part may be replaced. */
export function planOf({
  name = 'One more',
  baseline = 'desk.yaml',
  target = '30s',
  effect = '{ add: teams.front.agents, by: 1 }',
  cost = '{ once: 100 }',
  owner = 'Ana',
  rest = '',
}: Readonly<Record<string, string>> = {}): string {
  return `ensaio: 1
plan: ${name}
baseline: ${baseline}
horizon: 2 days
budget: 1000
objectives:
  - objective: Short waits
    owner: ${owner}
    key_results:
      - { id: wait, metric: average_speed_of_answer, to: ${target}, by: 2027-03-02, over: the whole horizon }
      - { id: left, metric: abandonment_rate, change: -10%, by: 2027-03-02, over: last 1 day }
steps:
  - { id: act, owner: ${owner}, start: 2027-03-01, cost: ${cost}, evidence: sums, effects: [${effect}] }
reviews:
  - { date: 2027-03-02 }
${rest}`;
}

export const ONE_MORE_PLAN = planOf();
export const THREE_MORE_PLAN = planOf({
  name: 'Three more',
  effect: '{ add: teams.front.agents, by: 3 }',
  cost: '{ once: 300 }',
});
