import { describe, expect, test } from 'vitest';
import { AGENT_FOR, CONTACT_FOR } from '../center/routing/own-rule/ruled.ts';
import { DESK, ensaio, fakeWorld } from './fake-world.ts';

const RULED = `${DESK}routing: { strategy: custom, rule: mine.ts }\n`;

async function typed(rule: string, ...argv: string[]) {
  const world = fakeWorld({ 'desk.yaml': RULED, 'mine.ts': rule });
  const code = await ensaio(world, ...argv);
  return { code, out: world.out(), err: world.err() };
}

const run = (rule: string) => typed(rule, 'run', 'desk.yaml', '--workers', '1', '-n', '2', '-q');

describe('A scenario with a rule of its own', () => {
  test('runs', async () => {
    const { code, out, err } = await run(`${AGENT_FOR}\n${CONTACT_FOR}`);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toMatch(/^Help desk\n/);
  });

  test('that goes wrong exits 2 with the line and the moment, and nothing of ours', async () => {
    const { code, out, err } = await run(
      `${AGENT_FOR.replace('let best', "if (contact.intent === 'billing') desk.x();\n  let best")}\n${CONTACT_FOR}`,
    );
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toMatch(
      /^mine\.ts:2: at \d{4}-\d\d-\d\d 08:\d\d:\d\d `agentFor` failed: ReferenceError: desk is not defined \(replication 0 of "Help desk", seed 1\)\n$/,
    );
  });

  test('is validated without the rule being run', async () => {
    const { code, out } = await typed(`${AGENT_FOR}\n${CONTACT_FOR}\nfor (;;);`, 'validate', 'desk.yaml');
    expect({ code, out }).toEqual({ code: 0, out: 'No problem in 1 file.\n' });
  });

  test('has its exports checked by validate', async () => {
    const { code, out } = await typed(`${AGENT_FOR}\n`, 'validate', 'desk.yaml');
    expect(code).toBe(2);
    expect(out).toMatch(/^mine\.ts:1:1: the rule does not export `contactFor`: /);
  });
});
