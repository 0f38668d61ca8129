import { describe, expect, it } from 'vitest';
import type { Turn } from '../../../src/compile/behaviour-model.ts';
import { NO_LAW } from '../../../src/compile/law-ref.ts';
import type { Model, TypeModel } from '../../../src/compile/model.ts';
import { modelOf } from '../../scenario-of.ts';

const intents = { status: { handle: '2m' }, billing: { handle: '3m' } };
const phone = { volume: { per_day: 10 }, mix: { status: '50%', billing: '50%' } };
const chat = { kind: 'chat', volume: { per_day: 10 }, mix: { status: '50%', billing: '50%' } };
const email = { kind: 'email', volume: { per_day: 10 }, mix: { status: '50%', billing: '50%' } };
const exactly = (value: number): object => ({ kind: 'deterministic', value });

const index = ({ types }: Model, name: string): number => types.findIndex((type) => type.name === name);
const typeOf = (model: Model, name: string): TypeModel => model.types[index(model, name)];
/** Where turns lead, by name. */
function turns({ types }: Model, to: readonly Turn[]): Record<string, number> {
  return Object.fromEntries(to.map(({ type, share }) => [types[type].name, share]));
}
const near = (value: number): unknown => expect.closeTo(value, 12);

describe('Without behaviours', () => {
  it('everything about a type is null or neutral', () => {
    const [type] = modelOf({ intents, channels: { phone } }).types;
    const { selfService, balk, message, shift, redial, repeat, transfer, callback, chase, fcr } = type;
    for (const none of [selfService, balk, message, shift, redial, repeat, transfer, callback, chase, fcr]) {
      expect(none).toBeNull();
    }
    expect([type.contextLost, type.worth, type.customers, type.misjudged]).toEqual([1, 0, -1, []]);
    expect([type.priority, type.interruptible]).toEqual([Infinity, false]);
  });
});

describe('A redial', () => {
  const redial = {
    probability: ['60%', '40%'],
    after_blocking: '80%',
    after: { exactly: '25m' },
    to: { phone: '80%', chat: '20%' },
    to_intents: { billing: '25%', same: '75%' },
  };
  const model = modelOf({ intents, channels: { phone: { ...phone, redial }, chat } });

  it('goes to channels and intents independently, to where both lead once', () => {
    expect(turns(model, typeOf(model, 'phone/status').redial!.to)).toEqual({
      'phone/status': near(0.6),
      'phone/billing': near(0.2),
      'chat/status': near(0.15),
      'chat/billing': near(0.05),
    });
    expect(turns(model, typeOf(model, 'phone/billing').redial!.to)).toEqual({
      'phone/billing': near(0.8),
      'chat/billing': near(0.2),
    });
  });

  it('has its chances by attempt, its delay, and no limit unless one is stated', () => {
    const { afterAbandoning, afterBlocking, after, most } = typeOf(model, 'phone/status').redial!;
    expect([afterAbandoning, afterBlocking, model.laws[after], most]).toEqual([
      [0.6, 0.4],
      [0.8],
      exactly(1500),
      Infinity,
    ]);
    const limited = modelOf({ intents, channels: { phone: { ...phone, redial: { ...redial, most: 5 } }, chat } });
    expect(typeOf(limited, 'phone/status').redial!.most).toBe(5);
  });

  it('that says nothing else tries the same again', () => {
    const again = modelOf({ intents, channels: { phone: { ...phone, redial: { probability: '50%', after: '5m' } } } });
    for (const [t, { redial }] of again.types.entries()) expect(redial!.to).toEqual([{ type: t, share: 1 }]);
  });
});

describe('An issue', () => {
  const teams = {
    front: { agents: 2, skills: { status: { fcr: '60%' }, billing: 1 } },
    back: { agents: 1 },
  };

  it('is resolved by a team as its skill says, else as the intent says', () => {
    const model = modelOf({
      intents: { ...intents, status: { handle: '2m', fcr: '90%' } },
      channels: { phone },
      teams,
    });
    expect(model.types.map(({ fcr }) => fcr)).toEqual([[0.6, 0.9], null]);
  });

  it('that only a team speaks of, or that only comes back, is resolved by all others', () => {
    const repeating = { ...intents, billing: { handle: '3m', repeat: { probability: '50%' } } };
    const model = modelOf({ intents: repeating, channels: { phone }, teams });
    expect(model.types.map(({ fcr }) => fcr)).toEqual([
      [0.6, 1],
      [1, 1],
    ]);
  });

  it('comes back by the channels stated, with the same intent', () => {
    const repeat = { probability: '90%', after: { exactly: '26h' }, to: { phone: '70%', chat: '30%' }, most: 5 };
    const model = modelOf({
      intents: { ...intents, status: { handle: '2m', fcr: '74%', repeat } },
      channels: { phone, chat },
    });
    const own = typeOf(model, 'phone/status').repeat!;
    expect([own.probability, own.most, model.laws[own.after]]).toEqual([0.9, 5, exactly(93_600)]);
    expect(own.to).toEqual([
      { type: index(model, 'phone/status'), share: 0.7 },
      { type: index(model, 'chat/status'), share: 0.3 },
    ]);
  });

  it('is handed on within its channel, by each team as often as it says', () => {
    const transfer = {
      probability: '15%',
      to: 'billing',
      kind: 'warm',
      handover: { exactly: '30s' },
      by_team: { front: '25%' },
    };
    const model = modelOf({
      intents: { ...intents, status: { handle: '2m', transfer } },
      channels: { phone, chat },
      teams,
    });
    const { probability, to, kind, handover } = typeOf(model, 'chat/status').transfer!;
    expect([probability, model.types[to].name, kind]).toEqual([[0.25, 0.15], 'chat/billing', 'warm']);
    expect(model.laws[handover]).toEqual(exactly(30));
  });
});

describe('Rather than wait', () => {
  it('customers balk, heed a message, shift and take a call back as their channel says', () => {
    const model = modelOf({
      intents,
      channels: {
        phone: {
          ...phone,
          balk: { when_waiting: 10, probability: '50%' },
          message: { after: '60s', leave: '20%' },
          shift: { to: 'chat', at_the_door: '10%', from_queue: { after: '90s', accept: '25%' } },
          callback: {
            offer_when_wait_over: '3m',
            accept: '45%',
            reached: '80%',
            tries: 2,
            retry_after: { exactly: '15m' },
            place: 'kept',
          },
        },
        chat,
      },
    });
    const { balk, message, shift, callback, route } = typeOf(model, 'phone/billing');
    expect(balk).toEqual({ whenWaiting: 10, whenWaitOver: -1, probability: 0.5 });
    expect(message).toEqual({ after: 60, leave: 0.2 });
    expect(shift).toEqual({ to: index(model, 'chat/billing'), atTheDoor: 0.1, after: 90, accept: 0.25 });
    const { retryAfter, ...offer } = callback!;
    expect(model.laws[retryAfter]).toEqual(exactly(900));
    expect(offer).toEqual({ offerWhenWaitOver: 180, accept: 0.45, reached: 0.8, tries: 2, attempt: NO_LAW, route });
    expect(typeOf(model, 'chat/billing').balk).toBeNull();
  });

  it('a shift at the door alone is never offered in the queue', () => {
    const shift = { to: 'chat', at_the_door: '10%' };
    const model = modelOf({ intents, channels: { phone: { ...phone, shift }, chat } });
    expect(typeOf(model, 'phone/status').shift!.after).toBe(Infinity);
  });

  it('they chase a deferred contact elsewhere, less what status notifications save', () => {
    const chase = { after: { exactly: '24h' }, probability: '20%', to: 'phone', saved_by_updates: '50%' };
    const model = modelOf({ intents, channels: { phone, email: { ...email, chase } } });
    const { after, ...own } = typeOf(model, 'email/billing').chase!;
    expect(own).toEqual({ probability: 0.1, to: index(model, 'phone/billing'), most: 1 });
    expect(model.laws[after]).toEqual(exactly(86_400));
  });

  it('who comes from another channel takes longer where context is lost, and is worth what the intent says', () => {
    const model = modelOf({
      intents: { ...intents, billing: { handle: '3m', worth: 80 } },
      channels: { phone: { ...phone, context_lost: '20%', priority: 2, interruptible: true }, chat },
    });
    const { contextLost, worth, priority, interruptible } = typeOf(model, 'phone/billing');
    expect([contextLost, worth, priority, interruptible]).toEqual([1.2, 80, 2, true]);
    expect(typeOf(model, 'chat/status').contextLost).toBe(1);
  });
});

describe('A bot', () => {
  const bot = {
    on: ['phone', 'chat'],
    time: { exactly: '50s' },
    contains: { status: '18%' },
    handover_saves: '15%',
    shift: { to: 'email', accept: '10%' },
  };

  it('stands before every type of its channels, and holds each intent as it says', () => {
    const model = modelOf({ intents, channels: { phone, chat, email }, self_service: { ivr: bot } });
    expect(model.bots.map(({ name, handover, sessions }) => [name, handover, sessions])).toEqual([
      ['ivr', 0.85, Infinity],
    ]);
    const [{ selfService }, second] = model.types;
    expect(selfService).toEqual({ bot: 0, contains: 0.18, shift: 0.1, shiftTo: index(model, 'email/status') });
    expect(second.selfService!.contains).toBe(0);
    expect(typeOf(model, 'email/status').selfService).toBeNull();
  });

  it('is out of service at moments of the horizon, those that overlap being one', () => {
    const outages = [
      { days: 'mon', from: '10:00', to: '11:00' },
      { date: '2027-01-05', from: '08:00', to: '12:00' },
      { days: 'tue', from: '11:00', to: '13:00' },
    ];
    const model = modelOf({
      calendar: { start: '2027-01-04', days: 8, interval: '1h', hours: '08:00-20:00' },
      intents,
      channels: { phone, chat, email },
      self_service: { ivr: { ...bot, outages } },
    });
    const hours = [...model.bots[0].outages].map((moment) => moment / 3600);
    expect(hours).toEqual([10, 11, 24 + 8, 24 + 13, 7 * 24 + 10, 7 * 24 + 11]);
  });
});
