import { erlangA } from '../../../src/queueing/erlang-a.ts';
import { erlangB } from '../../../src/queueing/erlang-b.ts';
import { erlangC } from '../../../src/queueing/erlang-c.ts';
import { finiteQueue } from '../../../src/queueing/finite-queue.ts';
import type { Answers } from './answers.ts';

/** Lines that all channels share, agents to spare: Erlang B of the loads together, whatever the laws of the talk. */
export function sharedLines(lines: number, loads: Readonly<Record<string, number>>): Answers {
  const load = Object.values(loads).reduce((sum, own) => sum + own, 0);
  const blocked = erlangB(load, lines);
  const answers: Record<string, number> = {
    'whole blocking_rate': blocked,
    'whole mean_busy': load * (1 - blocked),
    'whole delay_probability': 0,
  };
  for (const channel of Object.keys(loads)) answers[`channel ${channel} blocking_rate`] = blocked;
  return answers;
}

/** One queue in order of arrival, by whatever name. */
export function oneQueue(question: Parameters<typeof erlangA>[0]): Answers {
  const { pWait, pAbandon, meanWait, meanWaitAnswered, answeredWithin, occupancy, meanQueue } = erlangA(question);
  return {
    'whole delay_probability': pWait,
    'whole abandonment_rate': pAbandon,
    'whole mean_wait': meanWait,
    'whole average_speed_of_answer': meanWaitAnswered,
    'whole service_level_g3': answeredWithin,
    'whole mean_queue': meanQueue,
    'whole occupancy': occupancy,
  };
}

/** Priorities of any kind that do not look at handle times leave the mean wait of all as it is in order of arrival. */
export function conserved(question: Parameters<typeof erlangC>[0]): Answers {
  const { pWait, meanWait, meanQueue, occupancy } = erlangC(question);
  return {
    'whole delay_probability': pWait,
    'whole mean_wait': meanWait,
    'whole mean_queue': meanQueue,
    'whole occupancy': occupancy,
  };
}

/** So many places to wait. */
export function waitingRoom(question: Parameters<typeof finiteQueue>[0]): Answers {
  const { pBlocked, pWait, meanWait, answeredWithin, occupancy, meanQueue } = finiteQueue(question);
  return {
    'whole blocking_rate': pBlocked,
    'whole delay_probability': pWait,
    'whole mean_wait': meanWait,
    'whole service_level_g3': answeredWithin,
    'whole mean_queue': meanQueue,
    'whole occupancy': occupancy,
  };
}
