import { describe, expect, test } from 'vitest';
import { DESK, ensaio, fakeWorld } from './fake-world.ts';

describe('validate', () => {
  test('a right file has no problem', async () => {
    const world = fakeWorld({ 'desk.yaml': DESK });
    expect(await ensaio(world, 'validate', 'desk.yaml')).toBe(0);
    expect(world.out()).toBe('No problem in 1 file.\n');
  });

  test('prints every problem of every file as file:line:column: message, and a summary', async () => {
    const wrong = DESK.replace('patience: 4m', 'patience: 4').replace('within: 20s', 'withn: 20s');
    const world = fakeWorld({ 'a.yaml': wrong, 'b.yaml': DESK, 'c.yaml': DESK.replace('agents: 5', 'agents: -5') });
    expect(await ensaio(world, 'validate', 'a.yaml', 'b.yaml', 'c.yaml')).toBe(2);
    const lines = world.out().trimEnd().split('\n');
    expect(lines.filter((line) => /^a\.yaml:\d+:\d+: ./.test(line)).length).toBeGreaterThanOrEqual(2);
    expect(lines.filter((line) => /^c\.yaml:\d+:\d+: ./.test(line)).length).toBeGreaterThanOrEqual(1);
    expect(lines.some((line) => line.startsWith('b.yaml'))).toBe(false);
    expect(lines.at(-1)).toMatch(/^\d errors in 3 files\.$/);
  });

  test('a missing file and a folder are said plainly', async () => {
    const world = fakeWorld({ 'folder/desk.yaml': DESK });
    expect(await ensaio(world, 'validate', 'nowhere.yaml', 'folder')).toBe(2);
    expect(world.out()).toMatch(/^nowhere\.yaml: /m);
    expect(world.out()).toMatch(/^folder: .*folder/m);
    expect(world.out()).not.toContain('ENOENT');
  });
});

describe('a file that a scenario names', () => {
  const byFile = DESK.replace('agents: 5', 'agents: data/agents.csv');
  const csv = 'time,agents\n08:00,5\n08:30,5\n09:00,5\n09:30,5\n';

  test('is read from the folder of the scenario', async () => {
    const world = fakeWorld({ 'desk/scenario.yaml': byFile, 'desk/data/agents.csv': csv });
    expect(await ensaio(world, 'validate', 'desk/scenario.yaml')).toBe(0);
  });

  test('may be a link inside the folder, not one that leads outside it', async () => {
    const files = { 'desk/scenario.yaml': byFile, 'desk/real.csv': csv, '/etc/secret.csv': csv };
    const inside = fakeWorld(files, { links: { 'desk/data/agents.csv': 'desk/real.csv' } });
    expect(await ensaio(inside, 'validate', 'desk/scenario.yaml')).toBe(0);
    const outside = fakeWorld(files, { links: { 'desk/data/agents.csv': '/etc/secret.csv' } });
    expect(await ensaio(outside, 'validate', 'desk/scenario.yaml')).toBe(2);
    expect(outside.out()).toContain("outside the scenario's folder");
  });

  test('that is missing is a problem of the scenario', async () => {
    const world = fakeWorld({ 'desk/scenario.yaml': byFile });
    expect(await ensaio(world, 'validate', 'desk/scenario.yaml')).toBe(2);
    expect(world.out()).toMatch(/^desk\/scenario\.yaml:\d+:\d+: .*agents\.csv/m);
  });
});

test('schema scenario prints a JSON Schema', async () => {
  const world = fakeWorld();
  expect(await ensaio(world, 'schema', 'scenario')).toBe(0);
  const schema = JSON.parse(world.out());
  expect(schema.$schema).toContain('draft-07');
  expect(Object.keys(schema.properties)).toEqual(expect.arrayContaining(['ensaio', 'intents', 'channels', 'teams']));
});
