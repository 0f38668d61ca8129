import { describe, expect, it } from 'vitest';
import type { Arrival } from '../../scenario-of.ts';
import { rehearseAll } from '../rehearse-all.ts';

const intents = { status: { handle: { exactly: '100s' } } };
const teams = { front: { agents: 1 }, back: { agents: 1 }, far: { agents: 1 } };
const overflow = [
  { after: '30s', to: ['back'] },
  { after: '50s', to: ['far'] },
];
const routing = { intents: { status: ['front'] }, overflow };
const answers = (diary: ReturnType<typeof rehearseAll>): [number, string, number][] =>
  diary.handled.map(({ at, team, wait }): [number, string, number] => [at, team, wait]).sort((a, b) => a[0] - b[0]);

describe('Overflow', () => {
  it('goes to the next teams at exactly the delay, one after the other', () => {
    const diary = rehearseAll({ phone: [0, 10, 20, 25] }, { intents, teams, routing });
    expect(answers(diary)).toEqual([
      [0, 'front', 0],
      [10, 'back', 30],
      [20, 'far', 50],
      [25, 'front', 75],
    ]);
  });

  it('is taken by an agent who comes free after the delay at once, by one free before it when it has passed', () => {
    const two = { ...intents, own: { handle: { exactly: '60s' } } };
    const skills = { front: { agents: 1, skills: ['status'] }, back: { agents: 1, skills: ['own', 'status'] } };
    const only = {
      intents: { status: ['front'] },
      teams: { back: ['own'] },
      overflow: [{ intent: 'status', after: '30s', to: ['back'] }],
    };
    const waitOf = (second: number) => {
      const phone: Arrival[] = [
        [0, 'status'],
        [0, 'own'],
        [second, 'status'],
      ];
      const diary = rehearseAll({ phone }, { intents: two, teams: skills, routing: only });
      return answers(diary).find(([at]) => at === second);
    };
    // The second team is free at 60.
    expect([waitOf(10), waitOf(35)]).toEqual([
      [10, 'back', 50],
      [35, 'back', 30],
    ]);
  });
});
