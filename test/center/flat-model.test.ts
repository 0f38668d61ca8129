import { expect, it } from 'vitest';
import { flatten, UNLIMITED } from '../../src/center/flat-model.ts';
import { modelOf } from '../scenario-of.ts';

const model = modelOf({
  intents: { billing: { handle: '3m' }, status: { handle: '2m' } },
  channels: {
    phone: { volume: { per_day: 100 }, mix: { billing: '40%', status: '60%' }, lines: 12 },
    chat: { volume: { per_day: 100 }, mix: { status: '100%' }, queue_capacity: 0 },
  },
  teams: { front: { agents: 3 }, back: { agents: 2, skills: { status: 1.25 } } },
});

it('What a type has with a team stands at type × teams + team', () => {
  const { handle, pace, teams } = flatten(model, new Int32Array(model.types.length));
  model.types.forEach((type, t) => {
    type.handle.forEach((law, team) => {
      expect(handle[t * teams + team]).toBe(law);
      expect(pace[t * teams + team]).toBe(1 / type.speed[team]);
    });
  });
  expect(pace[1 * teams + 1]).toBe(0.8);
});

it('No limit is a number that no count reaches, and a limit of 0 stays one', () => {
  const { lines, queueCapacity } = flatten(model, new Int32Array(model.types.length));
  expect([...lines]).toEqual([12, UNLIMITED]);
  expect([...queueCapacity]).toEqual([UNLIMITED, 0]);
  expect(UNLIMITED).toBeGreaterThan(1e9);
});
