import { describe, expect, it } from 'vitest';
import { type Document, recording, type Tables } from '../../../scenario-of.ts';
import { CONTACT_FOR, failure, ruled } from './ruled.ts';

const OPENS = 8 * 3600;

/** What a rule sees when it is asked the n-th time, from 0: the value of an expression over `contact`, `agent` and `desk`. */
function seen(
  expression: string,
  document: Document,
  tables: Tables,
  of: 'agentFor' | 'contactFor',
  nth: number,
): unknown {
  const show = `if (n++ === ${nth}) throw new Error('<' + JSON.stringify(${expression}) + '>');`;
  const [agent, contact] = of === 'agentFor' ? [show, ''] : ['', show];
  const text = failure(
    ruled(
      `let n = 0;
export const agentFor = (contact, desk) => { ${agent} return contact.teams.find((team) => contact.canGoTo(team)) ?? null; };
${CONTACT_FOR.replace('(agent)', '(agent, desk)').replace('let best', `${contact}\nlet best`)}`,
      document,
      tables,
    ),
  ).message;
  return JSON.parse(/<(.*)>/.exec(text)![1]!);
}

const document: Document = {
  calendar: { start: '2027-01-06', hours: '08:00-09:00' },
  intents: { billing: { handle: { exactly: '100s' }, value: 5, priority: 1 }, status: { handle: { exactly: '60s' } } },
  channels: { phone: { volume: { trace: 'calls.csv' }, service_level: { within: '30s' } } },
  teams: {
    front: { agents: 2, skills: { billing: 0.8, status: 1 }, site: 'Porto' },
    back: { agents: 1, skills: ['billing'] },
  },
};
const call = (seconds: number, intent: string) => [OPENS + seconds, intent] as const;
const tables = {
  'calls.csv': recording(
    call(10, 'status'),
    call(20, 'status'),
    call(25, 'billing'),
    call(30, 'status'),
    call(40, 'billing'),
    call(50, 'status'),
  ),
};
const atArrival = (expression: string, nth: number) => seen(expression, document, tables, 'agentFor', nth);
/** Agents who come on duty ask no rule while nobody waits: the first to ask is whoever is free first, at 70 seconds. */
const whenFree = (expression: string, nth: number) => seen(expression, document, tables, 'contactFor', nth);

describe('A rule sees, when a contact comes,', () => {
  it('what it is about, when it is due, and where it may go', () => {
    const contact =
      '[contact.channel, contact.intent, contact.value, contact.priority, contact.deferred, contact.callback, contact.dueAt, contact.teams.map((team) => team.name)]';
    expect(atArrival(contact, 2)).toEqual(['phone', 'billing', 5, 1, false, false, OPENS + 55, ['front', 'back']]);
    expect(atArrival(contact, 0)).toEqual(['phone', 'status', 1, null, false, false, OPENS + 40, ['front']]);
  });

  it('who is on duty, idle and for how long, busy, and how fast', () => {
    const teams =
      'desk.teams.map((team) => [team.name, team.site, team.onDuty, team.idle, team.busy, team.longestIdle, team.canDo(contact), team.speed(contact)])';
    expect(atArrival(teams, 1)).toEqual([
      ['front', 'Porto', 2, 1, 1, 20, true, 1],
      ['back', null, 1, 1, 0, 20, false, 0],
    ]);
    expect(atArrival('contact.teams.map((team) => contact.canGoTo(team))', 2)).toEqual([false, true]);
    expect(atArrival('desk.teams.map((team) => team.speed(contact))', 2)).toEqual([0.8, 1]);
  });

  it('the time of the simulation', () => {
    const time = '[desk.now, desk.timeOfDay, desk.day, desk.weekday]';
    expect(atArrival(time, 0)).toEqual([OPENS + 10, OPENS + 10, 0, 'wed']);
  });
});

describe('A rule sees, when an agent is free,', () => {
  it('whose agent it is, and who waits where, how long, and due when', () => {
    const lines =
      '[desk.now, agent.team.name, agent.contacts, desk.waiting, desk.lines.map((line) => [line.intent, line.waiting, line.longestWait, line.dueAt, agent.canTake(line)])]';
    expect(whenFree(lines, 0)).toEqual([
      OPENS + 70,
      'front',
      0,
      3,
      [
        ['billing', 1, 30, OPENS + 70, true],
        ['status', 2, 40, OPENS + 60, true],
      ],
    ]);
  });

  it('an empty line as one that nobody waits in, and names that exist', () => {
    const line =
      "((line) => [line.waiting, line.longestWait, line.dueAt, agent.canTake(line)])(desk.line('phone', 'billing'))";
    expect(whenFree(line, 3)).toEqual([0, 0, null, false]);
    expect(whenFree("desk.team('back').index", 0)).toBe(1);
  });
});

describe('Where agents hold several contacts', () => {
  const chat: Document = {
    calendar: { hours: '08:00-09:00' },
    intents: { status: { handle: { exactly: '100s' } } },
    channels: { chat: { volume: { trace: 'calls.csv' }, kind: 'chat', sessions: { most: 2, speed: [1, 0.8] } } },
    teams: { front: { agents: 1 } },
  };
  const calls = { 'calls.csv': recording(OPENS + 10, OPENS + 20, OPENS + 30, OPENS + 40) };

  it('a contact may go to whoever has room, and to nobody who has none', () => {
    const room = '[desk.teams[0].idle, contact.canGoTo(desk.teams[0]), desk.waiting]';
    expect(seen(room, chat, calls, 'agentFor', 1)).toEqual([0, true, 0]);
    expect(seen(room, chat, calls, 'agentFor', 2)).toEqual([0, false, 0]);
  });

  it('an agent who has room says how many it holds', () => {
    expect(seen('[agent.contacts, desk.waiting]', chat, calls, 'contactFor', 0)).toEqual([1, 2]);
  });
});
