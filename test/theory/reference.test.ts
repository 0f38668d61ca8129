import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { erlangA } from '../../src/queueing/erlang-a.ts';
import { theoryCases } from './case.ts';
import { nameOf } from './examine.ts';
import { planCases } from './plan-case.ts';
import { generalPatience, patienceWithMessage } from './reference/general-patience.ts';
import { longRun } from './reference/long-run.ts';
import { sharedAgents } from './reference/sessions.ts';
import { table } from './reference/table.ts';

const cases = theoryCases();

describe('answers computed here', () => {
  it.each(Object.entries(table))('%s: its file says the same', (id, compute) => {
    const theory = cases.find((one) => one.id === id);
    expect(theory).toBeDefined();
    const answers = compute();
    for (const measure of theory!.measures) {
      const answer = answers[nameOf(measure)];
      expect(answer, nameOf(measure)).toBeDefined();
      expect(Math.abs(measure.exact! - answer)).toBeLessThanOrEqual(1e-8 * Math.abs(answer));
    }
  });
});

describe('a chain in the long run', () => {
  const [arrivals, service, impatience, agents] = [0.04, 1 / 240, 1 / 120, 10];
  const expected = erlangA({ arrivalRate: arrivals, meanHandle: 240, agents, meanPatience: 120 });

  it('of birth and death is Erlang A', () => {
    const run = longRun([0], ([n]) => [
      ...(n < 100 ? [{ to: [n + 1], rate: arrivals }] : []),
      { to: [n - 1], rate: Math.min(n, agents) * service + Math.max(0, n - agents) * impatience },
    ]);
    expect(run.mean(([n]) => (n >= agents ? 1 : 0))).toBeCloseTo(expected.pWait, 10);
    expect(run.mean(([n]) => Math.max(0, n - agents))).toBeCloseTo(expected.meanQueue, 9);
  });

  it('whose agents have several contacts at full speed is that of more agents', () => {
    const answers = sharedAgents({ agents: 5, speed: [1, 1], arrivals, service, impatience });
    expect(answers['whole abandonment_rate']).toBeCloseTo(expected.pAbandon, 9);
    expect(answers['whole average_handle_time']).toBeCloseTo(240, 6);
  });
});

describe('M/M/n with patience of any law', () => {
  it('is Erlang A when nobody heeds the message', () => {
    const answers = generalPatience({
      arrivals: 0.04,
      service: 1 / 240,
      agents: 10,
      within: 20,
      law: patienceWithMessage(120, 45, 0),
    });
    const expected = erlangA({ arrivalRate: 0.04, meanHandle: 240, agents: 10, meanPatience: 120 });
    expect(answers['whole delay_probability']).toBeCloseTo(expected.pWait, 10);
    expect(answers['whole abandonment_rate']).toBeCloseTo(expected.pAbandon, 10);
    expect(answers['whole mean_wait']).toBeCloseTo(expected.meanWait, 8);
    expect(answers['whole mean_time_to_abandon']).toBeCloseTo(expected.meanWaitAbandoned, 8);
    expect(answers['whole service_level_g3']).toBeCloseTo(expected.answeredWithin, 10);
  });
});

it('every case stands on the page of what is known', () => {
  const page = readFileSync(new URL('../../docs/validation/theory.md', import.meta.url), 'utf8');
  const titles = [...theoryCases(), ...planCases()].map(({ title }) => `\n| ${title.replaceAll('|', '\\|')} |`);
  // After a new case: npm run validate:theory -- --write docs/validation/theory.md
  expect(titles.filter((title) => !page.includes(title))).toEqual([]);
});
