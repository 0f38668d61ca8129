import { describe, expect, it } from 'vitest';
import { replicate } from '../../../../src/center/replicate.ts';
import { RuleError } from '../../../../src/center/routing/own-rule/rule-error.ts';
import { type Document, modelOf, recording } from '../../../scenario-of.ts';
import { AGENT_FOR, CONTACT_FOR, failure, ruled } from './ruled.ts';

/** Two teams; everybody talks for 100 seconds. Callers at 10, 20 and 30 seconds past ten: billing, status, billing. */
const document: Document = {
  calendar: { start: '2027-01-04', hours: '10:00-11:00' },
  intents: { billing: { handle: { exactly: '100s' } }, status: { handle: { exactly: '100s' } } },
  channels: { phone: { volume: { trace: 'calls.csv' } } },
  teams: { front: { agents: 1 }, back: { agents: 1, skills: ['billing'] } },
};
const at = (seconds: number): number => 36_000 + seconds;
const tables = {
  'calls.csv': recording([at(10), 'billing'], [at(20), 'status'], [at(30), 'billing'], [at(40), 'status']),
};
const faultOf = (agentFor: string, contactFor = CONTACT_FOR): string => {
  const error = failure(ruled(`${agentFor}\n${contactFor}`, document, tables));
  expect(error).toBeInstanceOf(RuleError);
  return error.message;
};
const agentFor = (body: string): string => faultOf(`export const agentFor = (contact, desk) => { ${body} };`);

describe('A rule that answers what is not allowed ends the run with its file, the moment, the answer and the choice:', () => {
  it.each([
    [
      'a team that has nobody idle',
      "return desk.team('front')",
      '10:00:20',
      'the team "front" for a contact of phone/status, a team that has nobody idle; allowed: null',
    ],
    [
      'a team that lacks the skill',
      "return contact.intent === 'billing' ? null : desk.team('back')",
      '10:00:20',
      'the team "back" for a contact of phone/status, a team that lacks the skill or the channel; allowed: "front", null',
    ],
    [
      'a name in place of a team',
      "return 'front'",
      '10:00:10',
      '"front" for a contact of phone/billing, which is no team of the desk; allowed: "front", "back", null',
    ],
    [
      'no number',
      'return NaN',
      '10:00:10',
      'NaN for a contact of phone/billing, which is no team of the desk; allowed: "front", "back", null',
    ],
    [
      'nothing',
      'desk.team("front")',
      '10:00:10',
      'nothing (`undefined`: a `return` is missing) for a contact of phone/billing, which is no team of the desk; allowed: "front", "back", null',
    ],
    [
      'something that looks like a team',
      'return { index: 0 }',
      '10:00:10',
      'an object for a contact of phone/billing, which is no team of the desk; allowed: "front", "back", null',
    ],
    [
      'a line',
      'return desk.lines[0]',
      '10:00:10',
      'the line phone/billing for a contact of phone/billing, which is no team of the desk; allowed: "front", "back", null',
    ],
  ])('%s', (_, body, moment, rest) => {
    expect(agentFor(body)).toBe(`my-rule.ts: at 2027-01-04 ${moment} \`agentFor\` answered ${rest}`);
  });

  it.each([
    [
      'a line that the team does not serve',
      "return desk.line('phone', 'status')",
      'the line phone/status for an agent of "back", a line that the team does not serve; allowed: phone/billing, null',
    ],
    [
      'a line in which nobody waits',
      "return agent.team.name === 'back' ? null : desk.line('phone', 'billing')",
      'the line phone/billing for an agent of "front", a line in which nobody waits; allowed: phone/status, null',
    ],
    [
      'a function',
      'return () => null',
      'a function for an agent of "back", which is no line of the desk; allowed: phone/billing, null',
    ],
  ])('%s', (_, body, rest) => {
    // Billing goes to the back and status to the front: the first two callers are answered, the others wait.
    const byIntent =
      "export const agentFor = (contact, desk) => { const team = desk.team(contact.intent === 'billing' ? 'back' : 'front'); return contact.canGoTo(team) ? team : null; };";
    const text = faultOf(
      byIntent,
      `export const contactFor = (agent, desk) => { if (desk.waiting === 0) return null; ${body} };`,
    );
    expect(text).toContain(`\`contactFor\` answered ${rest}`);
  });
});

describe('A rule that fails ends the run with its line and what it said:', () => {
  it('in a choice', () => {
    const text = faultOf('export const agentFor = (contact) => {\n  return contact.nothing.index;\n};');
    expect(text).toBe(
      "my-rule.ts:2: at 2027-01-04 10:00:10 `agentFor` failed: TypeError: Cannot read properties of undefined (reading 'index')",
    );
  });

  it('by calling itself for ever', () => {
    expect(faultOf('export const agentFor = (contact) => agentFor(contact);')).toMatch(/failed: RangeError/);
  });

  it('by answering what fails when it is looked at', () => {
    expect(agentFor("return { get index() { throw new Error('hands off'); } }")).toMatch(
      /`agentFor` failed: hands off$/,
    );
  });

  it('by throwing what is no error', () => {
    expect(agentFor("throw 'no'")).toBe('my-rule.ts: at 2027-01-04 10:00:10 `agentFor` failed: it threw "no"');
  });

  it('before the first contact', () => {
    const setUp = "export const setUp = (desk) => desk.team('frnt');";
    expect(faultOf(`${AGENT_FOR}\n${setUp}`)).toBe(
      'my-rule.ts:8: `setUp` failed: no team is called "frnt": there are front, back; did you mean `front`?',
    );
    expect(faultOf(`const never = null.x;\n${AGENT_FOR}`)).toMatch(/^my-rule\.ts:1: `setUp` failed: TypeError/);
    expect(faultOf('export const agentFor = 3;')).toBe('my-rule.ts: `agentFor` is no function');
  });

  it.each([
    ['the clock', 'new Date()', /`Date` is not there .*desk\.now/],
    ['chance', 'Math.random()', /`Math\.random` is not there/],
    ['the process', 'process.exit(3)', /`process` is not there/],
    ['the world', 'globalThis.x = 1', /`globalThis` is not there/],
    ['the views', 'desk.teams[0].name = "x"', /TypeError: Cannot assign to read only property/],
    ['their lists', 'desk.teams.pop()', /TypeError: /],
    ['what lies behind them', 'desk.teams[0].floor.agents', /TypeError: Cannot read properties of undefined/],
  ])('when it reaches for %s', (_, body, said) => {
    expect(agentFor(body)).toMatch(said);
  });
});

describe('A rule', () => {
  const busy: Document = {
    calendar: { days: 2, hours: '08:00-12:00' },
    intents: { billing: { handle: '4m' }, status: { handle: '3m' } },
    channels: { phone: { volume: { per_hour: 60 }, mix: { billing: '40%', status: '60%' }, patience: '2m' } },
    teams: { front: { agents: { '08:00': 3, '10:00': 4 } } },
  };

  it('that does what a strategy does gives its numbers, to the byte', () => {
    const own = ruled(`${AGENT_FOR}\n${CONTACT_FOR}`, busy);
    for (const replication of [0, 1]) {
      expect(replicate(own, '1', replication)).toEqual(replicate(modelOf(busy), '1', replication));
    }
  });

  it('keeps nothing from one replication to the next', () => {
    const counting = `let asked = 0;\n${AGENT_FOR.replace('let best', 'if (++asked % 7 === 0) return null;\n  let best')}\n${CONTACT_FOR}`;
    const model = ruled(counting, busy);
    const alone = replicate(model, '1', 1);
    replicate(model, '1', 0);
    expect(replicate(model, '1', 1)).toEqual(alone);
    expect(alone).not.toEqual(replicate(modelOf(busy), '1', 1));
  });

  it('may leave everybody waiting until they give up', () => {
    const never = 'export const agentFor = () => null;\nexport const contactFor = () => null;';
    const handled = replicate(ruled(never, busy), '1', 0);
    expect(handled.every(Number.isFinite)).toBe(true);
  });

  it('has mathematics, and the language', () => {
    const body =
      'if (Math.max(1, 2) !== 2 || new Map([[1, 2]]).get(1) !== 2 || Math.PI < 3) throw new Error("no language");';
    const model = ruled(`${AGENT_FOR.replace('let best', `${body}\n  let best`)}\n${CONTACT_FOR}`, busy);
    expect(() => replicate(model, '1', 0)).not.toThrow();
  });
});
