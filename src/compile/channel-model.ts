import type { Sessions } from '../documents/behaviour-terms.ts';
import type { Channel } from '../documents/scenario.ts';
import type { ChannelModel } from './model.ts';

/** @param open 1 where its contacts may come, by interval */
export function channelModel(channel: Channel, open: Uint8Array): ChannelModel {
  const { serviceLevel, deadline, sessions } = channel;
  return {
    name: channel.name,
    kind: channel.kind,
    lines: channel.lines ?? Number.POSITIVE_INFINITY,
    queueCapacity: channel.queueCapacity ?? Number.POSITIVE_INFINITY,
    within: serviceLevel.within,
    formula: serviceLevel.formula,
    shortAbandon: serviceLevel.shortAbandon,
    target: serviceLevel.target,
    overAttempts: serviceLevel.over === 'attempts',
    deferred: channel.deferred,
    deadline: deadline?.seconds ?? Number.POSITIVE_INFINITY,
    deadlineInBusiness: deadline?.business ?? false,
    open,
    sessions: sessions.most,
    speed: sessionSpeeds(sessions),
    speedFixedAtStart: sessions.fixedAtStart,
    cost: channel.cost,
  };
}

/**
 * The speed of a session when 1, 2 … are open. Only the agent's part is slowed down by the other sessions: where the
 * customer idles for a part c, and the agent's part runs at speed s, a session of length 1 takes c + (1 − c) / s.
 */
function sessionSpeeds({ speed, customerIdle }: Sessions): number[] {
  if (customerIdle === 0) return [...speed];
  return speed.map((own) => 1 / (customerIdle + (1 - customerIdle) / own));
}
