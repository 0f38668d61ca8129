import { describe, expect, test } from 'vitest';
import { DESK, ensaio, fakeWorld } from './fake-world.ts';

const typed = async (...argv: string[]) => {
  const world = fakeWorld({ 'desk.yaml': DESK, 'other.yaml': DESK, 'taken.txt': 'mine' });
  return { code: await ensaio(world, ...argv), out: world.out(), err: world.err(), world };
};

describe('a mistake in the command exits 2, says what is allowed, and writes nothing on stdout', () => {
  test.each([
    [['rnu', 'desk.yaml'], "unknown command 'rnu'"],
    [['rnu', 'desk.yaml'], 'Did you mean run?'],
    [['run'], "missing required argument 'SCENARIO'"],
    [['run', 'desk.yaml', 'other.yaml'], 'too many arguments'],
    [['run', 'desk.yaml', '--replication', '5'], 'Did you mean --replications?'],
    [['run', 'desk.yaml', '--replications'], 'argument missing'],
    [['run', 'desk.yaml', '--format', 'xml'], 'Allowed choices are text, json, csv, markdown'],
    [
      ['run', 'desk.yaml', '--replications', '0'],
      '--replications: found "0"; allowed is a whole number from 1 to 1,000,000.',
    ],
    [['run', 'desk.yaml', '--replications', '1e3'], '--replications: found "1e3"'],
    [['run', 'desk.yaml', '--replications', '-5'], '--replications: found "-5"'],
    [['run', 'desk.yaml', '--workers', 'two'], '--workers: found "two"; allowed is a whole number from 1 to 256.'],
    [['run', 'desk.yaml', '--seed', ''], '--seed: found ""'],
    [['run', 'desk.yaml', '--confidence', '95'], 'Did you mean 95%?'],
    [['run', 'desk.yaml', '--confidence', '100%'], 'allowed is a level from 50% to 99.99%'],
    [['run', 'desk.yaml', '--replications', '5', '--precision', 'service_level=1pp'], 'cannot be used with'],
    [['run', 'desk.yaml', '--max-replications', '5'], '--max-replications goes with --precision'],
    [
      ['run', 'desk.yaml', '--precision', 'service_level'],
      'write a metric and a half-width, as in service_level=0.5pp.',
    ],
    [
      ['run', 'desk.yaml', '--precision', 'servce_level=1pp'],
      'unknown metric "servce_level"; did you mean `service_level`?',
    ],
    [
      ['run', 'desk.yaml', '--precision', 'service_level=0.5%'],
      'write a half-width in percentage points, as in service_level=0.5pp',
    ],
    [['run', 'desk.yaml', '--precision', 'service_level=5'], 'in percentage points'],
    [['run', 'desk.yaml', '--precision', 'service_level=0pp'], 'in percentage points'],
    [
      ['run', 'desk.yaml', '--precision', 'average_speed_of_answer=2pp'],
      'in seconds, as in average_speed_of_answer=2s.',
    ],
    [['run', 'desk.yaml', '--precision', 'offered=many'], 'write a positive number, as in offered=10.'],
    [
      ['run', 'desk.yaml', '--out', 'taken.txt'],
      '--out: /here/taken.txt is not a folder; name a folder, new or existing.',
    ],
    [['run', 'desk.yaml', '--out', 'taken.txt/below'], '/here/taken.txt is not a folder'],
    [['run', 'desk.yaml', '--out', ''], '--out: name a folder'],
    [
      ['run', 'desk.yaml', '--precision', 'containment=1pp'],
      '--precision: desk.yaml has no "containment", since nothing in it makes one; it has: arrivals, ',
    ],
    [['compare', 'desk.yaml'], 'compare takes plans, or a baseline and at least one other scenario'],
    [['validate'], "missing required argument 'FILE'"],
    [['schema', 'model'], 'Allowed choices are scenario, plan'],
  ])('%j', async (argv, message) => {
    const { code, out, err, world } = await typed(...argv);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(message);
    expect(err).not.toMatch(/\n {4}at /);
    expect(world.files.size).toBe(3);
  });
});

describe('help', () => {
  test('is the result of asking for it, on stdout, with exit 0', async () => {
    const { code, out, err } = await typed('run', '--help');
    expect({ code, err }).toEqual({ code: 0, err: '' });
    for (const said of ['default: 30', 'default: 2000', 'default: "1"', 'default: 2,', '95%', 'text', 'markdown'])
      expect(out).toContain(said);
  });

  test('lists the commands and the exit codes', async () => {
    const { out } = await typed('--help');
    for (const said of ['run', 'compare', 'validate', 'schema', '5 precision not reached', '130 interrupted'])
      expect(out).toContain(said);
  });

  test('is on stderr with exit 2 when nothing was asked', async () => {
    const { code, out, err } = await typed();
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain('Usage: ensaio');
  });

  test('the version is one line', async () => {
    expect((await typed('--version')).out).toBe('0.0.0-test\n');
  });
});

describe('help', () => {
  const commands = 'run compare explain chart report export diff check validate schema init completion'.split(' ');

  test.each(commands)('of %s shows how it is typed', async (command) => {
    const world = fakeWorld();
    expect(await ensaio(world, command, '--help')).toBe(0);
    expect(world.out()).toMatch(new RegExp(`\nExamples?.*:\n  .*ensaio ${command} `));
  });

  test('knows what was meant by a mistyped command or option', async () => {
    const world = fakeWorld();
    expect(await ensaio(world, 'comprae', 'plan.yaml')).toBe(2);
    expect(world.err()).toContain('compare');
    expect(await ensaio(world, 'chart', '--onyl', 'waits', 'x')).toBe(2);
    expect(world.err()).toContain('--only');
  });
});
