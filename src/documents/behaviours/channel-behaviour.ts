import { parseAmount } from '../amount.ts';
import type { Channel } from '../scenario.ts';
import { parseRatio } from '../share.ts';
import type { Spot } from '../spot.ts';
import { readBalk } from './balk.ts';
import { readCallback } from './callback.ts';
import { readChase } from './chase.ts';
import { USUAL } from './kind.ts';
import type { Manner } from './manner.ts';
import { readMessage } from './message.ts';
import { readRedial } from './redial.ts';
import { readSessions } from './sessions.ts';
import type { BehaviourSetting } from './setting.ts';
import type { ChannelShape } from './shape-channel.ts';
import { readShift } from './shift.ts';

/** What customers and agents do on a channel, beside coming, waiting and talking. */
export type ChannelBehaviour = Pick<
  Channel,
  'sessions' | 'interruptible' | 'balk' | 'message' | 'shift' | 'redial' | 'callback' | 'chase' | 'contextLost' | 'cost'
>;

/** Reads it, in the order in which it happens to a contact. */
export function readChannelBehaviour(
  spot: Spot<ChannelShape>,
  { kind, deferred }: Manner,
  setting: BehaviourSetting,
): ChannelBehaviour {
  return {
    balk: readBalk(spot.at('balk')),
    shift: readShift(spot.at('shift'), spot.key, setting),
    callback: readCallback(spot.at('callback'), deferred, setting),
    message: readMessage(spot.at('message')),
    redial: readRedial(spot.at('redial'), setting),
    chase: readChase(spot.at('chase'), deferred, setting),
    sessions: readSessions(spot.at('sessions'), USUAL[kind].sessions),
    interruptible: spot.at('interruptible').value ?? false,
    contextLost: spot.at('context_lost').parse(parseRatio) ?? 0,
    cost: spot.at('cost').parse(parseAmount) ?? 0,
  };
}

/** Time of the service level where none is stated: of a deferred channel its deadline by the clock, or a day. */
export function usualWithin({ kind, deferred, deadline }: Manner): number {
  if (!deferred) return USUAL[kind].within;
  return deadline === null || deadline.business ? 86_400 : deadline.seconds;
}
