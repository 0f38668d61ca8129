import type { Answers } from './answers.ts';
import { longRun, type Move } from './long-run.ts';

interface SkillDesign {
  readonly intents: readonly {
    readonly name: string;
    readonly arrivals: number;
    readonly impatience: number;
    /** Teams tried, by index; in one tier every free agent is equally likely. */
    readonly tiers: readonly (readonly number[])[];
  }[];
  readonly teams: readonly {
    readonly name: string;
    readonly agents: number;
    /** Contacts an hour of each intent, per second; 0 where it lacks the skill. */
    readonly service: readonly number[];
    /** Intents in the order a freed agent takes them. */
    readonly takes: readonly number[];
  }[];
}

const ENDLESS = 40;

/** State: contacts of each intent with each team, then those waiting of each intent. */
export function skillDesign({ intents, teams }: SkillDesign): Answers {
  const kinds = intents.length;
  const at = (team: number, intent: number): number => team * kinds + intent;
  const queueAt = (intent: number): number => teams.length * kinds + intent;
  const busy = (state: readonly number[], team: number): number => {
    let sum = 0;
    for (let i = 0; i < kinds; i++) sum += state[at(team, i)];
    return sum;
  };
  const add = (state: readonly number[], place: number, by: number): number[] => state.with(place, state[place] + by);
  const free = (state: readonly number[], team: number): number => teams[team].agents - busy(state, team);
  const tierFor = (state: readonly number[], i: number): readonly number[] | undefined =>
    intents[i].tiers.find((tier) => tier.some((team) => free(state, team) > 0));

  const run = longRun(new Array<number>((teams.length + 1) * kinds).fill(0), (state) => {
    const moves: Move[] = [];
    intents.forEach(({ arrivals, impatience }, i) => {
      const tier = tierFor(state, i);
      const queue = state[queueAt(i)];
      if (tier !== undefined) {
        const total = tier.reduce((sum, team) => sum + free(state, team), 0);
        for (const team of tier)
          moves.push({ to: add(state, at(team, i), 1), rate: (arrivals * free(state, team)) / total });
      } else if (queue < ENDLESS) moves.push({ to: add(state, queueAt(i), 1), rate: arrivals });
      if (queue > 0) moves.push({ to: add(state, queueAt(i), -1), rate: queue * impatience });
    });
    teams.forEach(({ service, takes }, team) => {
      const next = takes.find((i) => state[queueAt(i)] > 0);
      for (let i = 0; i < kinds; i++) {
        const count = state[at(team, i)];
        if (count === 0) continue;
        const left = add(state, at(team, i), -1);
        const to = next === undefined ? left : add(add(left, at(team, next), 1), queueAt(next), -1);
        moves.push({ to, rate: count * service[i] });
      }
    });
    return moves;
  });

  const answers: Record<string, number> = {};
  intents.forEach(({ name, arrivals, impatience }, i) => {
    const scope = `intent ${name}`;
    const queue = run.mean((state) => state[queueAt(i)]);
    const flows = teams.map(({ service }, team) => service[i] * run.mean((state) => state[at(team, i)]));
    const handled = flows.reduce((sum, flow) => sum + flow, 0);
    answers[`${scope} delay_probability`] = run.mean((state) => (tierFor(state, i) === undefined ? 1 : 0));
    answers[`${scope} abandonment_rate`] = (impatience * queue) / arrivals;
    answers[`${scope} mean_wait`] = queue / arrivals;
    answers[`${scope} mean_queue`] = queue;
    teams.forEach((team, t) => {
      if (flows[t] > 0) answers[`${scope} answered by ${team.name}`] = flows[t] / handled;
    });
  });
  teams.forEach(({ name, agents }, team) => {
    answers[`team ${name} occupancy`] = run.mean((state) => busy(state, team)) / agents;
  });
  return answers;
}
