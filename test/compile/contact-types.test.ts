import { describe, expect, it } from 'vitest';
import { modelOf } from '../scenario-of.ts';

const intents = { status: { handle: '2m' }, billing: { handle: '3m' }, expert: { handle: '9m' } };
const phone = { volume: { per_day: 10 }, mix: { status: '50%', billing: '50%' } };
const chat = { kind: 'chat', volume: { per_day: 10 }, mix: { status: '100%' } };
const email = { kind: 'email', volume: { per_day: 10 }, mix: { status: '100%' } };
const after = '25m';

function typesOf(channels: object, more: object = {}): Record<string, string> {
  const { types } = modelOf({ intents, channels, ...more });
  return Object.fromEntries(types.map(({ name, arrivals }) => [name, arrivals.kind]));
}

const VOLUMES = { 'phone/status': 'poisson', 'phone/billing': 'poisson', 'chat/status': 'poisson' };

describe('Types', () => {
  it('with a volume come first, channel by channel, and those only reached after them, without arrivals', () => {
    const redial = { probability: '50%', after, to: { phone: '70%', chat: '30%' } };
    const types = typesOf({ phone: { ...phone, redial }, chat });
    expect(Object.entries(types)).toEqual([...Object.entries(VOLUMES), ['chat/billing', 'none']]);
  });

  it.each([
    ['a redial', { redial: { probability: '50%', after, to: 'chat' } }, ['chat/billing']],
    ['a shift', { shift: { to: 'chat', at_the_door: '10%' } }, ['chat/billing']],
    [
      'a redial with another intent',
      { redial: { probability: '50%', after, to_intents: { same: '90%', expert: '10%' } } },
      ['phone/expert'],
    ],
  ])('are reached by %s', (_, behaviour, reached) => {
    const types = typesOf({ phone: { ...phone, ...behaviour }, chat });
    expect(Object.keys(types).slice(3)).toEqual(reached);
  });

  it('are reached by a repeat, a transfer, a chase, a bot, a campaign and a journey', () => {
    const reached = (channels: object, more: object): string[] => Object.keys(typesOf(channels, more)).slice(2);
    const repeating = { ...intents, billing: { handle: '3m', fcr: '80%', repeat: { to: 'chat' } } };
    expect(reached({ phone, chat }, { intents: repeating })).toContain('chat/billing');
    const handedOn = { ...intents, billing: { handle: '3m', transfer: { probability: '5%', to: 'expert' } } };
    expect(reached({ phone }, { intents: handedOn })).toEqual(['phone/expert']);
    const mail = { ...email, mix: { expert: '100%' }, chase: { after, probability: '20%', to: 'phone' } };
    expect(reached({ phone, email: mail }, {})).toEqual(['email/expert', 'phone/expert']);
    const ivr = { on: 'phone', time: '30s', shift: { to: 'chat', accept: '10%' } };
    expect(reached({ phone, chat }, { self_service: { ivr } })).toContain('chat/billing');
    const sms = {
      at: '2027-01-04 00:10',
      audience: 100,
      responds: '4%',
      after: '10m',
      channel: 'chat',
      intent: 'expert',
    };
    expect(reached({ phone, chat }, { campaigns: { sms } })).toContain('chat/expert');
  });

  it('are followed as far as they lead: what is reached leads on', () => {
    const handedOn = { ...intents, billing: { handle: '3m', transfer: { probability: '5%', to: 'expert' } } };
    const shift = { to: 'chat', at_the_door: '10%' };
    const types = typesOf({ phone: { ...phone, shift }, chat }, { intents: handedOn });
    expect(Object.keys(types).slice(3).sort()).toEqual(['chat/billing', 'chat/expert', 'phone/expert']);
  });
});
