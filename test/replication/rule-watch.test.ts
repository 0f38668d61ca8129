import { describe, expect, it } from 'vitest';
import { replicate } from '../../src/center/replicate.ts';
import { RuleError } from '../../src/center/routing/own-rule/rule-error.ts';
import { openRunner } from '../../src/replication/runner.ts';
import { AGENT_FOR, CONTACT_FOR, ruled } from '../center/routing/own-rule/ruled.ts';
import { modelOf } from '../scenario-of.ts';

const center = {
  calendar: { start: '2027-01-04', hours: '08:00-12:00' },
  intents: { status: { handle: '2m' } },
  channels: { phone: { volume: { per_hour: 60 }, patience: '2m' } },
  teams: { front: { agents: 2 } },
};
const good = ruled(`${AGENT_FOR}\n${CONTACT_FOR}`, center);

async function run(models: Parameters<typeof openRunner>[0]['models'], workers: number, to = 6) {
  const runner = openRunner({ models, seed: 'rule' }, workers);
  const rows: (readonly Float64Array[])[] = [];
  try {
    for await (const row of runner.replications(0, to)) rows.push(row);
  } finally {
    await runner.close();
  }
  return rows;
}

describe('A routing rule', () => {
  it.each([0, 1, 2])('gives the same numbers as in this thread, with %i workers', async (workers) => {
    const rows = await run([modelOf(center), good], workers);
    expect(rows.map(([, own]) => own)).toEqual(rows.map((_, replication) => replicate(good, 'rule', replication)));
  });

  it.each([0, 2])('that fails is named with the replication and the seed, with %i workers', async (workers) => {
    const failing = ruled(`export const agentFor = (contact) => contact.nothing.index;\n${CONTACT_FOR}`, center);
    const end = run([good, failing], workers);
    await expect(end).rejects.toBeInstanceOf(RuleError);
    await expect(end).rejects.toThrow(
      /^my-rule\.ts:1: at 2027-01-04 08:\d\d:\d\d `agentFor` failed: .* \(replication 0 of "Small", seed rule\)$/,
    );
  });

  it.each([
    [
      'a choice',
      `${AGENT_FOR.replace('let best', 'while (contact) if (!contact) break;\n  let best')}\n${CONTACT_FOR}`,
      /^my-rule\.ts: at 2027-01-04 08:\d\d:\d\d `agentFor` did not return within 5 s/,
    ],
    ['its file', `${AGENT_FOR}\n${CONTACT_FOR}\nfor (;;);`, /^my-rule\.ts: `setUp` did not return within 5 s/],
  ])('that never returns from %s ends the run, and is named', async (_, rule, said) => {
    const end = run([good, ruled(rule, center)], 0, 1);
    await expect(end).rejects.toBeInstanceOf(RuleError);
    await expect(end).rejects.toThrow(said);
  });

  it('that thinks for long, but answers, is let go on', async () => {
    const slow = `let thinking = true;\n${AGENT_FOR.replace('let best', 'if (thinking) for (let i = 0; i < 1e9; i++); thinking = false;\n  let best')}`;
    await expect(run([ruled(`${slow}\n${CONTACT_FOR}`, center)], 1, 2)).resolves.toHaveLength(2);
  });
});
