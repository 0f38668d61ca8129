import { describe, expect, it } from 'vitest';
import type { BotModel } from '../../src/compile/behaviour-model.ts';
import { channelByHand, modelByHand, typeByHand } from './model-by-hand.ts';
import { estimatesOf, HandTally } from './tally-by-hand.ts';

/** Whoever's issue is not resolved comes back. */
const RETURNS = { probability: 1, after: 0, most: 1, to: [{ type: 0, share: 1 }] };

const redial = { afterAbandoning: [0.5], afterBlocking: [0.5], after: 0, most: 3, to: [{ type: 0, share: 1 }] };
const callback = { offerWhenWaitOver: 0, accept: 1, reached: 1, tries: 1, retryAfter: -1, attempt: -1, route: 0 };
const transfer = { probability: [0.2], to: 0, kind: 'cold', handover: -1 } as const;
const satisfaction = {
  base: 4.6,
  perMinuteWaited: -0.1,
  unresolved: -1,
  transfer: 0,
  bot: 0,
  repeat: 0,
  spread: 1,
  responds: 0.2,
};
const bot: BotModel = {
  name: 'ivr',
  time: 0,
  givesUp: 0,
  falseContainment: 0,
  sessions: 10,
  whenFull: 'overflow',
  handover: 1,
  cost: 0.5,
  live: true,
  outages: new Float64Array(0),
};
const selfService = { bot: 0, contains: 0.3, shift: 0, shiftTo: 0 };

describe('arrivals', () => {
  const model = modelByHand({ types: [typeByHand({ redial, selfService, callback })], bots: [bot] });
  const tally = new HandTally(model)
    .contacts({ offered: 60, blocked: 5, handled: 50, abandoned: 10 })
    .life({ balked: 4, shiftedAtDoor: 3, callbacks: 8, contained: 12, gaveUpInside: 6, shiftedAfterBot: 2 })
    .life({ shifted: 1, redials: 20, repeats: 5 });
  const { value, estimates } = estimatesOf(model, tally);

  it('are all who came: offered, blocked, and whoever went before a queue', () => {
    expect(value('arrivals')).toBe(60 + 5 + 4 + 3 + 8 + 12 + 6 + 2);
    expect(value('blocking_rate')).toBe(5 / 100);
  });

  it('are what shares of redials and contacts per issue are of', () => {
    expect(value('redial_share')).toBe(0.2);
    expect(value('contacts_per_issue')).toBe(100 / 75);
  });

  it('less the blocked, are the contacts simulated', () => {
    expect(estimates.contacts).toBe(95);
  });
});

describe('self-service', () => {
  const model = modelByHand({ types: [typeByHand({ selfService })], bots: [bot] });
  const tally = new HandTally(model)
    .contacts({ offered: 70, handled: 60, abandoned: 8, cleared: 2 })
    .life({ botSessions: 100, contained: 30, containedAgain: 6, gaveUpInside: 5, handedOver: 65, botOverflow: 25 })
    .bot(900, 0, 0)
    .bot(1800, 0, 1)
    .bot(5000, 0, 2);
  const { value, of } = estimatesOf(model, tally);

  it('contains what ends there, and resolves what does not come back', () => {
    expect(value('containment')).toBe(0.3);
    expect(value('resolved_containment')).toBe(0.24);
    expect(value('handover_rate')).toBe(0.65);
    expect(value('gave_up_inside_rate')).toBe(0.05);
  });

  it('overflows in part of those on their way to it', () => {
    expect(value('bot_overflow_rate')).toBe(0.2);
  });

  it('is in use on average over the opening hours only', () => {
    expect(of('mean_bot_sessions')).toMatchObject({ value: 0.75, numerator: 2700, denominator: 3600 });
  });

  it('leaves to people whoever joined their queue', () => {
    expect(value('human_contacts')).toBe(70);
  });
});

describe('callbacks and transfers', () => {
  const model = modelByHand({ types: [typeByHand({ callback, transfer })] });
  const tally = new HandTally(model)
    .contacts({ offered: 80, handled: 72, abandoned: 8, talk: 14_400, afterContactWork: 1600 })
    .life({ callbacks: 20, callbacksReached: 8, callbacksLost: 12, callbackWait: 4800 })
    .life({ transfersOut: 16, legs: 16, legsHandled: 10, legsAbandoned: 6, legWait: 500, inCenter: 40_000 });
  const { value } = estimatesOf(model, tally);

  it('an accepted callback is no abandonment, and its wait is its own', () => {
    expect(value('abandonment_rate')).toBe(0.1);
    expect(value('callback_share')).toBe(0.2);
    expect(value('mean_callback_wait')).toBe(600);
    expect(value('callbacks_lost')).toBe(12);
  });

  it('handle time is that of all an agent talked to, those called back included', () => {
    expect(value('average_handle_time')).toBe(200);
    expect(value('average_talk_time')).toBe(180);
    expect(value('average_after_contact_work')).toBe(20);
  });

  it('a transfer counts against all contacts talked to, a wait after it against the legs answered', () => {
    expect(value('transfer_rate')).toBe(0.2);
    expect(value('mean_leg_wait')).toBe(50);
    expect(value('legs_abandoned')).toBe(6);
  });

  it('time in the center is the wait, the talk and the work of a contact without behaviours', () => {
    const two = modelByHand({ types: [typeByHand({ callback }), typeByHand({ name: 'phone/other' })] });
    const both = new HandTally(two)
      .contacts({ handled: 10 }, 0)
      .life({ inCenter: 3000 }, 0)
      .contacts({ handled: 90, waitHandled: 900, talk: 8000, afterContactWork: 1000 }, 1);
    expect(estimatesOf(two, both).value('mean_time_in_system')).toBe(129);
    expect(estimatesOf(two, new HandTally(two)).value('mean_time_in_system')).toBeNull();
  });
});

describe('resolution and satisfaction', () => {
  const model = modelByHand({ types: [typeByHand({ fcr: [0.8], repeat: RETURNS, worth: 30 })], satisfaction });
  const tally = new HandTally(model)
    .contacts({ offered: 100, handled: 90, abandoned: 10 })
    .life({ issues: 80, issuesAgain: 12, issuesResolved: 70, issuesUnresolved: 5, issuesLost: 25, worthLost: 750 })
    .life({ surveys: 18, satisfied: 12, scores: 72 });
  const { value } = estimatesOf(model, tally);

  it('first-contact resolution is 1 less the issues contacted about again', () => {
    expect(value('first_contact_resolution')).toBe(1 - 12 / 80);
    expect(value('resolution_rate')).toBe(0.7);
    expect(value('issues_lost')).toBe(25);
    expect(value('revenue_lost')).toBe(750);
  });

  it('satisfaction has a share, a mean of 1 to 5 and a response rate', () => {
    expect(value('csat_share')).toBe(12 / 18);
    expect(value('csat_mean')).toBe(4);
    expect(value('survey_response_rate')).toBe(0.2);
  });

  it('without issues or answers there is no data', () => {
    const nobody = estimatesOf(model, new HandTally(model));
    for (const metric of ['first_contact_resolution', 'resolution_rate', 'csat_share', 'csat_mean']) {
      expect([metric, nobody.value(metric)]).toEqual([metric, null]);
    }
  });
});

describe('deferred work', () => {
  const mail = channelByHand({ name: 'email', kind: 'email', deferred: true, deadline: 3600 });
  const model = modelByHand({
    channels: [channelByHand(), mail],
    intents: ['order', 'billing'],
    types: [
      typeByHand(),
      typeByHand({ name: 'email/order', channel: 1 }),
      typeByHand({ name: 'email/billing', channel: 1, intent: 1 }),
    ],
  });
  const tally = new HandTally(model)
    .contacts({ offered: 100, handled: 100 }, 0)
    .contacts({ offered: 6, handled: 4 }, 1)
    .life({ onTime: 3, late: 1, looks: 5, open: 10, openPastDue: 2 }, 1, 2)
    .life({ looks: 5, open: 20, openPastDue: 4 }, 2, 2)
    .histogram('waits', [10, 20], 0)
    .histogram('waits', [1000, 2000, 8000], 1)
    .histogram('businessWaits', [900, 1900, 1900, 1900], 1)
    .histogram('ages', [3600, 7200, 90_000], 1);
  const { value, estimates } = estimatesOf(model, tally);

  it('first response is that of deferred channels alone, who was answered at once included', () => {
    expect(value('first_response_p50')! / 1000).toBeCloseTo(1, 1);
    expect(value('first_response_p90')! / 8000).toBeCloseTo(1, 1);
    expect(value('wait_p50')).toBe(0);
    expect(value('first_response_business_p90')! / 1900).toBeCloseTo(1, 1);
  });

  it('the backlog is what is open at the end of a day, however many kinds of contact are looked at', () => {
    expect(value('backlog')).toBe(6);
    expect(value('backlog', 'intent', 'billing')).toBe(4);
    expect(value('backlog_past_due')).toBe(0.2);
    expect(value('backlog_age_p90')! / 90_000).toBeCloseTo(1, 1);
    expect(value('on_time_rate')).toBe(0.75);
  });

  it('is no KPI of a live channel', () => {
    const phone = estimates.scopeResults(0.95).find(({ name }) => name === 'phone')!;
    for (const metric of ['first_response_p50', 'backlog', 'on_time_rate']) {
      expect(phone.metrics[metric]).toBeUndefined();
    }
  });

  it('who left for another channel is not taken for answered at once', () => {
    const gone = new HandTally(model).contacts({ offered: 10, handled: 1 }, 0).life({ shifted: 9 }, 0);
    expect(estimatesOf(model, gone.histogram('waits', [50], 0)).value('wait_p50')! / 50).toBeCloseTo(1, 1);
  });
});
