import { describe, expect, it } from 'vitest';
import { rehearseAll } from '../rehearse-all.ts';

const intents = { status: { handle: { exactly: '100s' } } };
const bot = (more: object = {}) => ({ self_service: { ivr: { on: 'phone', time: { exactly: '50s' }, ...more } } });

describe('Self-service', () => {
  it('hands over after its time; only then the wait for a person begins', () => {
    const diary = rehearseAll({ phone: [0, 10] }, { intents, ...bot() });
    expect(diary.handled.map(({ at, wait }) => [at, wait])).toEqual([
      [50, 0],
      [60, 90],
    ]);
    expect([diary.life('botSessions'), diary.life('handedOver'), diary.life('inCenter')]).toEqual([2, 2, 150 + 240]);
  });

  it('contains, or loses, those who never meet a person', () => {
    const contained = rehearseAll({ phone: [0, 10] }, { intents, ...bot({ contains: { status: '100%' } }) });
    expect([contained.life('contained'), contained.contacts('offered')]).toEqual([2, 0]);
    const lost = rehearseAll({ phone: [0, 10] }, { intents, ...bot({ gives_up: '100%' }) });
    expect([lost.life('gaveUpInside'), lost.life('issuesLost'), lost.contacts('offered')]).toEqual([2, 2, 0]);
  });

  it('that contained falsely is met again', () => {
    const again = { status: { handle: { exactly: '100s' }, repeat: { after: { exactly: '5m' }, most: 1 } } };
    const diary = rehearseAll(
      { phone: [0] },
      { intents: again, ...bot({ contains: { status: '100%' }, false_containment: '100%' }) },
    );
    expect([diary.life('contained'), diary.life('falselyContained'), diary.life('repeats')]).toEqual([2, 2, 1]);
    expect([diary.life('containedAgain'), diary.life('issuesUnresolved')]).toEqual([1, 1]);
  });

  it('saves part of the handling by what it hands over', () => {
    const diary = rehearseAll({ phone: [0] }, { intents, ...bot({ handover_saves: '20%' }) });
    expect(diary.handled.map(({ handleTime }) => handleTime)).toEqual([80]);
  });

  it('holds the telephone line', () => {
    const diary = rehearseAll({ phone: [0, 10] }, { intents, channels: { phone: { lines: 1 } }, ...bot() });
    expect(diary.blocked).toEqual([{ type: 'phone/status', at: 10 }]);
  });

  it('sends to another channel those who would rather', () => {
    const diary = rehearseAll(
      { phone: [0] },
      { intents, channels: { phone: {}, chat: { kind: 'chat' } }, ...bot({ shift: { to: 'chat', accept: '100%' } }) },
    );
    expect(diary.handled.map(({ type, at }) => [type, at])).toEqual([['chat/status', 50]]);
    expect([diary.life('shiftedAfterBot'), diary.life('shiftedIn', undefined, 'chat/status')]).toEqual([1, 1]);
  });
});

describe('Self-service of one session', () => {
  it('makes others wait for it, first come first served', () => {
    const diary = rehearseAll({ phone: [0, 10, 20] }, { intents, ...bot({ sessions: 1, when_full: 'wait' }) });
    expect(diary.handled.map(({ at }) => at)).toEqual([50, 100, 150]);
  });

  it('lets them go to people at once, where it is said so', () => {
    const diary = rehearseAll({ phone: [0, 10] }, { intents, ...bot({ sessions: 1, when_full: 'overflow' }) });
    expect(diary.handled.map(({ at }) => at)).toEqual([10, 50]);
    expect(diary.life('botOverflow')).toBe(1);
  });
});

it('Out of service, self-service is passed by, from the first moment of an outage up to its last', () => {
  const outages = [{ days: 'mon', from: '00:10', to: '00:20' }];
  const diary = rehearseAll(
    { phone: [599, 600, 1199, 1200] },
    { intents, teams: { front: { agents: 4 } }, ...bot({ outages }) },
  );
  expect(diary.handled.map(({ at }) => at).sort((a, b) => a - b)).toEqual([600, 649, 1199, 1250]);
  expect(diary.life('botOverflow')).toBe(2);
});
