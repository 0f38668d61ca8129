/** What customers do between the first contact and the end of their issue, as a scenario states it: checked, in seconds. */
import type { Distribution } from '../random/distribution.ts';

/** Where something goes, in parts that sum to 1. */
export interface Share {
  readonly name: string;
  readonly share: number;
}

export type ChannelKind = 'phone' | 'chat' | 'messaging' | 'email' | 'social' | 'in_person';

/** Several contacts at once with one agent. */
export interface Sessions {
  /** At most so many at once; 1 is one at a time. */
  readonly most: number;
  /** Speed of each session when 1, 2 … `most` are open: `most` numbers. */
  readonly speed: readonly number[];
  /** True: a session keeps the speed it began with. False: running sessions change speed when another begins or ends. */
  readonly fixedAtStart: boolean;
  /** Part of a session in which the agent waits for the customer, and which other sessions do not slow down. */
  readonly customerIdle: number;
}

/** When a deferred contact is due: so many seconds after it came, of the clock or of opening hours. */
export interface Deadline {
  readonly seconds: number;
  readonly business: boolean;
}

/** Leaving at the door rather than wait. */
export interface Balk {
  /** Only when at least so many wait in the same line; null: whatever the queue. */
  readonly whenWaiting: number | null;
  /** Only when the announced wait is over so many seconds; null: whatever it is. */
  readonly whenWaitOver: number | null;
  readonly probability: number;
}

/** An announcement in the queue, at a set waiting time, at which some leave. */
export interface Message {
  readonly after: number;
  readonly leave: number;
}

/** Moving to another channel. */
export interface Shift {
  readonly to: string;
  /** Part that goes there instead of joining the queue, when they would have to wait. */
  readonly atTheDoor: number;
  /** Offered once at this waiting time and accepted by this part; null: not offered. */
  readonly fromQueue: { readonly after: number; readonly accept: number } | null;
}

/** Trying again after an abandonment, a balk or a blocked attempt. */
export interface Redial {
  /** Probability after the 1st, 2nd … lost attempt; the last one holds for all that follow. Never empty. */
  readonly afterAbandoning: readonly number[];
  readonly afterBlocking: readonly number[];
  readonly after: Distribution;
  /** At most so many tries after the first; null: no limit. */
  readonly most: number | null;
  /** Channels tried; empty: the same. */
  readonly to: readonly Share[];
  /** Intents it turns into; empty: the same. */
  readonly toIntents: readonly Share[];
}

/** Coming back with an issue that a contact did not resolve. */
export interface Repeat {
  readonly probability: number;
  readonly after: Distribution;
  /** Channels used; empty: the same. */
  readonly to: readonly Share[];
  /** At most so many times; null: no limit. */
  readonly most: number | null;
}

/** Handing a contact, once talked to, to whoever takes another intent. */
export interface Transfer {
  readonly probability: number;
  /** In place of `probability` when this team handled it. */
  readonly byTeam: readonly { readonly team: string; readonly probability: number }[];
  /** The intent it becomes. */
  readonly to: string;
  /** cold: the agent is free at once. warm: stays until the other answers, and for the handover. consult: stays to the end. */
  readonly kind: 'cold' | 'warm' | 'consult';
  /** Both agents talk for so long when it is warm; null: no time. */
  readonly handover: Distribution | null;
}

/** A call back in place of waiting on the line. */
export interface Callback {
  /** Offered to whoever must wait when the announced wait is over so many seconds; 0: to all who must wait. */
  readonly offerWhenWaitOver: number;
  readonly accept: number;
  readonly reached: number;
  /** Attempts in all, the first included. */
  readonly tries: number;
  /** Until the next attempt. */
  readonly retryAfter: Distribution;
  /** Agent's time in an attempt that reaches nobody; null: none. */
  readonly attempt: Distribution | null;
  /** kept: the place in the queue is kept. last: called when nobody waits on the line. */
  readonly place: 'kept' | 'last';
  /** With `last`: only while more than so many agents are idle, the one who calls included. */
  readonly reserve: number;
}

/** Asking elsewhere about a deferred contact that is not answered yet. */
export interface Chase {
  readonly after: Distribution;
  readonly probability: number;
  /** The channel used. */
  readonly to: string;
  /** Part of chases that status notifications save; 0: none are sent. */
  readonly savedByUpdates: number;
  /** At most so many for one contact. */
  readonly most: number;
}

/** A bot or voice menu in front of channels. */
export interface SelfService {
  readonly name: string;
  readonly on: readonly string[];
  readonly time: Distribution;
  /** Part of the contacts of each intent that end there; an intent not named: 0. */
  readonly contains: readonly Share[];
  /** Part that gives up inside, before any other outcome. */
  readonly givesUp: number;
  /** Part of the contained whose issue is not resolved: it comes back as the intent's repeat says. */
  readonly falseContainment: number;
  /** Sessions at once; null: no limit. */
  readonly sessions: number | null;
  /** When all are in use: go to people at once, or wait for one. */
  readonly whenFull: 'overflow' | 'wait';
  /** Part by which handling is shorter because the bot hands over what it learned. */
  readonly handoverSaves: number;
  /** Out of service: contacts go to people at once. Seconds after midnight; `days` as in a schedule step. */
  readonly outages: readonly {
    readonly days: 'every' | readonly number[] | string;
    readonly from: number;
    readonly to: number;
  }[];
  /** Money for each session. */
  readonly cost: number;
  /** Part of those not contained who accept to go on in another channel; null: not offered. */
  readonly shift: { readonly to: string; readonly accept: number } | null;
}

/**
 * Satisfaction after a contact: a score around a linear prediction, with normal spread, rounded and kept within 1 … 5;
 * some of the handled answer.
 */
export interface Satisfaction {
  readonly base: number;
  readonly perMinuteWaited: number;
  readonly unresolved: number;
  readonly transfer: number;
  readonly bot: number;
  readonly repeat: number;
  readonly spread: number;
  readonly responds: number;
}
