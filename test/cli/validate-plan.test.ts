import { expect, test } from 'vitest';
import { DESK, ensaio, fakeWorld } from './fake-world.ts';

const PLAN = `ensaio: 1
plan: One more
baseline: ../desk.yaml
objectives:
  - objective: Short waits
    key_results:
      - { id: wait, metric: average_speed_of_answer, to: 20s, by: 2027-01-04 , over: the whole horizon }
      - { id: left, metric: abandonment_rate, change: -10%, by: 2027-01-04, over: last 1 day }
steps:
  - { id: hire, owner: Ana, start: 2027-01-04, cost: { once: 1 }, evidence: sums, effects: [{ add: teams.front.agents, by: 1 }] }
`;

test('validate reads plans and scenarios, and tells them apart', async () => {
  const world = fakeWorld({ 'desk.yaml': DESK, 'plans/more.yaml': PLAN });
  expect(await ensaio(world, 'validate', 'plans/more.yaml', 'desk.yaml')).toBe(0);
  expect(world.out()).toBe('No problem in 2 files.\n');
});

test('every problem of a plan is told with its place', async () => {
  const world = fakeWorld({ 'desk.yaml': DESK, 'plans/more.yaml': PLAN.replace('front.agents', 'frnt.agents') });
  expect(await ensaio(world, 'validate', 'plans/more.yaml')).toBe(2);
  expect(world.out()).toMatch(
    /^plans\/more\.yaml:10:\d+: unknown path `teams\.frnt\.agents`.*did you mean `front`\?$/m,
  );
});

test('the baseline may lie above the plan, but its tables lie beside it', async () => {
  const desk = DESK.replace('agents: 5', 'agents: data/agents.csv');
  const csv = 'time,agents\n08:00,5\n08:30,5\n09:00,5\n09:30,5\n';
  const plan = PLAN.replace(/, effects: .*\]/, '');
  const inside = fakeWorld({ 'desk.yaml': desk, 'data/agents.csv': csv, 'plans/more.yaml': plan });
  expect(await ensaio(inside, 'validate', 'plans/more.yaml')).toBe(0);
  const files = { 'a/desk.yaml': desk, '/etc/secret.csv': csv, 'a/plans/more.yaml': plan };
  const outside = fakeWorld(files, { links: { 'a/data/agents.csv': '/etc/secret.csv' } });
  expect(await ensaio(outside, 'validate', 'a/plans/more.yaml')).toBe(2);
  expect(outside.out()).toContain("outside the scenario's folder");
});

test('schema plan prints a JSON Schema', async () => {
  const world = fakeWorld();
  expect(await ensaio(world, 'schema', 'plan')).toBe(0);
  const schema = JSON.parse(world.out());
  expect(schema.title).toBe('Ensaio plan, version 1');
  expect(Object.keys(schema.properties)).toEqual(expect.arrayContaining(['plan', 'baseline', 'steps', 'objectives']));
});
