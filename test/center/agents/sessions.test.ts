import { describe, expect, it } from 'vitest';
import { rehearseAll } from '../rehearse-all.ts';

const intents = { status: { handle: { exactly: '100s' } } };
const chat = (sessions: object): { chat: object } => ({ chat: { kind: 'chat', sessions } });
const spans = (diary: ReturnType<typeof rehearseAll>): [number, number][] =>
  diary.handled.map(({ at, wait, handleTime }) => [at + wait, at + wait + handleTime]);

describe('Two chats with one agent, at half speed each', () => {
  const half = chat({ most: 2, speed: [1, 0.5] });

  it('end when their work is done, at the speed of each moment', () => {
    // The first has 40 s of work left when the second comes, and takes 80 s for it; then the second has 60 s to itself.
    const diary = rehearseAll({ chat: [0, 60] }, { intents, channels: half });
    expect(spans(diary)).toEqual([
      [0, 140],
      [60, 200],
    ]);
  });

  it('share the time of the agent, who is busy once', () => {
    const diary = rehearseAll({ chat: [0, 60] }, { intents, channels: half });
    expect([diary.team('busySeconds'), diary.team('sessionSeconds'), diary.life('attributed')]).toEqual([
      200, 280, 200,
    ]);
    expect(diary.contacts('talk')).toBe(280);
  });

  it('leave no room for a third, who waits for the first end', () => {
    const diary = rehearseAll({ chat: [0, 60, 70] }, { intents, channels: half });
    expect(spans(diary)).toEqual([
      [0, 140],
      [60, 260],
      [140, 300],
    ]);
  });

  it('keep the speed they began with where it is fixed at the start', () => {
    const diary = rehearseAll(
      { chat: [0, 60] },
      { intents, channels: chat({ most: 2, speed: [1, 0.5], fixed: true }) },
    );
    expect(spans(diary)).toEqual([
      [0, 100],
      [60, 260],
    ]);
  });

  it('are slowed down only in the part that is not the idling of the customer', () => {
    const idling = chat({ most: 2, speed: [1, 0.5], customer_idle: '50%' });
    // Half the talk is the customer's own time, the other half takes twice as long.
    const ends = spans(rehearseAll({ chat: [0, 0] }, { intents, channels: idling }));
    for (const [from, to] of ends) expect([from, to]).toEqual([0, expect.closeTo(150, 9)]);
  });

  it('go to the agent who holds fewest, each to one of his own while there are any', () => {
    const diary = rehearseAll({ chat: [0, 0, 0] }, { intents, channels: half, teams: { front: { agents: 2 } } });
    expect(spans(diary).map(([, to]) => to)).toEqual([100, 200, 200].sort());
  });
});

describe('An agent of chats and calls', () => {
  const channels = { ...chat({ most: 2, speed: [1, 1] }), phone: {} };

  it('takes no further chat while a call waits for the agent to be free', () => {
    const diary = rehearseAll({ chat: [0, 20], phone: [10] }, { intents, channels });
    expect(diary.handled.map(({ type, at, wait }) => [type, at + wait])).toEqual([
      ['chat/status', 0],
      ['phone/status', 100],
      ['chat/status', 200],
    ]);
  });

  it('takes no chat beside a call', () => {
    const diary = rehearseAll({ chat: [10], phone: [0] }, { intents, channels });
    expect(diary.handled.map(({ at, wait }) => at + wait)).toEqual([0, 100]);
  });
});

it('Whose shift has ended takes no other chat, and goes when the last one is over', () => {
  const agents = { '00:00': 1, '00:10': 0, '00:20': 1 };
  const diary = rehearseAll(
    { chat: [550, 610] },
    { intents, channels: chat({ most: 2, speed: [1, 1] }), teams: { front: { agents } } },
  );
  expect(spans(diary)).toEqual([
    [550, 650],
    [1200, 1300],
  ]);
  expect(diary.team('dutySeconds', 1)).toBe(50);
});
