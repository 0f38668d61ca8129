import { erlangC } from '../../../src/queueing/erlang-c.ts';
import { type Answers, DAY } from './answers.ts';

/**
 * Customers who go from place to place: the number at each place is as if it stood alone with its whole flow, agents as
 * M/M/n, and delays without queues by any law (J. R. Jackson 1957; F. Baskett, K. M. Chandy, R. R. Muntz & F. G. Palacios
 * 1975).
 */
interface Place {
  readonly agents: number;
  readonly meanHandle: number;
}

const waiting = (arrivalRate: number, { agents, meanHandle }: Place, within = 20) =>
  erlangC({ arrivalRate, meanHandle, agents, within });

interface RetriedBot extends Place {
  readonly arrivals: number;
  readonly botTime: number;
  readonly givesUp: number;
  /** Of those who do not give up. */
  readonly contains: number;
  readonly tryAgain: number;
  readonly after: number;
}

/** Who gives up with the bot tries again after a fixed delay, any number of times. */
export function retriedBot(bot: RetriedBot): Answers {
  const { arrivals, botTime, givesUp, contains, tryAgain, after } = bot;
  const back = givesUp * tryAgain;
  const attempts = arrivals / (1 - back);
  const contained = (1 - givesUp) * contains;
  const { pWait, meanWait, serviceLevel, occupancy } = waiting(attempts * (1 - givesUp - contained), bot);
  return {
    'whole gave_up_inside_rate': givesUp,
    'whole containment': contained,
    'whole mean_bot_sessions': attempts * botTime,
    'whole redial_share': back,
    'whole contacts_per_issue': 1 / (1 - back),
    'whole mean_returning': attempts * back * after,
    'whole issues_lost (per day)': DAY * attempts * givesUp * (1 - tryAgain),
    'whole delay_probability': pWait,
    'whole mean_wait': meanWait,
    'whole service_level_g3': serviceLevel,
    'whole occupancy': occupancy,
  };
}

interface Unresolved extends Place {
  readonly arrivals: number;
  readonly fcr: number;
  readonly comesBack: number;
  readonly after: number;
}

/** Unresolved issues come back with a probability, after a fixed delay: all work is multiplied by 1 / (1 − p). */
export function unresolved(issues: Unresolved): Answers {
  const { arrivals, fcr, comesBack, after, meanHandle } = issues;
  const again = (1 - fcr) * comesBack;
  const contacts = arrivals / (1 - again);
  const { pWait, meanWait, serviceLevel, occupancy, meanQueue } = waiting(contacts, issues);
  return {
    'whole repeat_share': again,
    'whole contacts_per_issue': 1 / (1 - again),
    'whole mean_returning': contacts * again * after,
    'whole first_contact_resolution': 1 - again,
    'whole resolution_rate': fcr / (1 - again),
    'whole delay_probability': pWait,
    'whole mean_wait': meanWait,
    'whole service_level_g3': serviceLevel,
    'whole mean_queue': meanQueue,
    'whole mean_busy': contacts * meanHandle,
    'whole occupancy': occupancy,
  };
}

interface BotWithPlaces extends Place {
  readonly arrivals: number;
  readonly sessions: number;
  readonly botTime: number;
  readonly contains: number;
}

/** Callers wait for one of the bot's sessions: M/M/m, whose departures are Poisson (P. J. Burke 1956), then M/M/n. */
export function botWithPlaces(bot: BotWithPlaces): Answers {
  const { arrivals, sessions, botTime, contains, meanHandle } = bot;
  const inFront = waiting(arrivals, { agents: sessions, meanHandle: botTime });
  const offered = arrivals * (1 - contains);
  const { pWait, meanWait, serviceLevel, meanQueue, occupancy } = waiting(offered, bot);
  return {
    'whole containment': contains,
    'whole handover_rate': 1 - contains,
    'whole bot_overflow_rate': 0,
    'whole mean_bot_sessions': arrivals * botTime,
    'whole mean_time_in_system': inFront.meanWait + botTime + meanWait + meanHandle,
    'whole offered (per day)': offered * DAY,
    'whole delay_probability': pWait,
    'whole mean_wait': meanWait,
    'whole service_level_g3': serviceLevel,
    'whole mean_queue': meanQueue,
    'whole occupancy': occupancy,
  };
}

interface HandedOn {
  readonly front: Place & { readonly arrivals: number };
  readonly back: Place & { readonly arrivals: number };
  readonly probability: number;
}

/** Some of the front's contacts are handed on, cold, to the back, which has its own beside them. */
export function handedOn({ front, back, probability }: HandedOn): Answers {
  const atFront = waiting(front.arrivals, front);
  const atBack = waiting(back.arrivals + front.arrivals * probability, back);
  return {
    'intent general transfer_rate': probability,
    'intent general mean_wait': atFront.meanWait,
    'intent general average_handle_time': front.meanHandle + probability * back.meanHandle,
    'intent general mean_time_in_system':
      atFront.meanWait + front.meanHandle + probability * (atBack.meanWait + back.meanHandle),
    'intent special mean_wait': atBack.meanWait,
    'intent special mean_leg_wait': atBack.meanWait,
    'intent special delay_probability': atBack.pWait,
    'team front occupancy': atFront.occupancy,
    'team back occupancy': atBack.occupancy,
  };
}

interface Warm {
  readonly arrivals: number;
  readonly probability: number;
  readonly front: number;
  readonly back: number;
  readonly handover: number;
}

/** Agents to spare everywhere: the one who hands on stays for the handover, in which both talk. */
export function warmHandover({ arrivals, probability, front, back, handover }: Warm): Answers {
  return {
    'team front mean_busy': arrivals * (front + probability * handover),
    'team back mean_busy': arrivals * probability * (handover + back),
    'intent general average_handle_time': front + probability * (handover + back),
    'intent general mean_time_in_system': front + probability * (handover + back),
    'intent general transfer_rate': probability,
  };
}
