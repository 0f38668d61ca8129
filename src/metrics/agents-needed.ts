import { Laws } from '../center/laws.ts';
import { NO_LAW } from '../compile/law-ref.ts';
import type { ChannelModel, Model } from '../compile/model.ts';
import { erlangA } from '../queueing/erlang-a.ts';
import { erlangC } from '../queueing/erlang-c.ts';
import { isBeyondErlang } from './erlang-reasons.ts';
import { serviceLevel } from './service-level.ts';

/** One queue and one pool of like agents, in steady state. */
interface Pool {
  /** Contacts a second. */
  readonly rate: number;
  /** Mean seconds; patience is null where nobody abandons. */
  readonly handle: number;
  readonly patience: number | null;
  /** Channels with a target, and the part of their contacts. */
  readonly judged: readonly { readonly channel: ChannelModel; readonly part: number }[];
}

/**
 * Fewest agents that reach the target in an interval of the day, by Erlang A, or C where nobody abandons: all contacts as
 * one queue for one pool, at the mean rate and handle time of the days on which it is open. Channels judged by different
 * targets or times are weighed by their contacts: the levels together are at least the targets together.
 * @param offered contacts of the interval by type, all its days together
 * @param work agents that these contacts would keep busy
 * @returns null where formulas of waiting lines do not apply (`isBeyondErlang`; some patient for ever and others not), no
 * channel has a target, or the target is everybody, which no number of agents reaches
 */
export function agentsNeeded(model: Model, bin: number, offered: readonly number[], work: number): number | null {
  if (isBeyondErlang(model)) return null;
  const pool = poolOf(model, bin, offered, work);
  if (pool === null || pool.judged.length === 0 || pool.judged.every(({ channel }) => channel.target! >= 1))
    return null;
  // 1. Enough, by doubling; 2. the fewest, by halving: more agents never do worse.
  const ceiling = 100 + 10 * work;
  let enough = Math.max(1, Math.ceil(work));
  while (!reaches(pool, enough)) {
    if (enough > ceiling) return null;
    enough *= 2;
  }
  let tooFew = 0;
  while (enough - tooFew > 1) {
    const middle = Math.floor((enough + tooFew) / 2);
    if (reaches(pool, middle)) enough = middle;
    else tooFew = middle;
  }
  return enough;
}

function poolOf(model: Model, bin: number, offered: readonly number[], work: number): Pool | null {
  const { types, channels, grid } = model;
  const contacts = offered.reduce((sum, count) => sum + count, 0);
  const seconds = grid.binSeconds[bin]!;
  if (contacts === 0 || work === 0) return null;
  const patient = types.filter(({ patience }, type) => offered[type]! > 0 && patience === NO_LAW).length;
  const present = offered.filter((count) => count > 0).length;
  if (patient > 0 && patient < present) return null;
  const patience = patient > 0 ? null : meanPatience(model, bin, offered) / contacts;
  if (patience !== null && !(patience > 0 && Number.isFinite(patience))) return null;
  const ofChannel = channels.map((_, c) =>
    types.reduce((sum, { channel }, type) => sum + (channel === c ? offered[type]! : 0), 0),
  );
  const withTarget = channels.flatMap((channel, c) =>
    channel.target === null || ofChannel[c] === 0 ? [] : [{ channel, contacts: ofChannel[c]! }],
  );
  const all = withTarget.reduce((sum, own) => sum + own.contacts, 0);
  const judged = withTarget.map(({ channel, contacts: own }) => ({ channel, part: own / all }));
  return { rate: contacts / seconds, handle: (work * seconds) / contacts, patience, judged };
}

/** Sum over the contacts offered of the mean patience of their type, over the intervals of the bin. */
function meanPatience(model: Model, bin: number, offered: readonly number[]): number {
  const laws = Laws.of(model);
  const intervals = [...model.grid.bin.keys()].filter((i) => model.grid.bin[i] === bin);
  return model.types.reduce((sum, { patience }, type) => {
    if (offered[type] === 0) return sum;
    const each = intervals.map((i) => laws.mean(patience, i) ?? Number.POSITIVE_INFINITY);
    return sum + (offered[type]! * each.reduce((total, mean) => total + mean, 0)) / each.length;
  }, 0);
}

function reaches(pool: Pool, agents: number): boolean {
  let [level, target] = [0, 0];
  for (const { channel, part } of pool.judged) {
    level += part * levelOf(pool, agents, channel);
    target += part * channel.target!;
  }
  return level >= target;
}

function levelOf({ rate, handle, patience }: Pool, agents: number, channel: ChannelModel): number {
  const { within, shortAbandon } = channel;
  if (patience === null) return erlangC({ arrivalRate: rate, meanHandle: handle, agents, within }).serviceLevel;
  const question = { arrivalRate: rate, meanHandle: handle, agents, meanPatience: patience, within };
  const { pAbandon, answeredWithin, abandonedWithin } = erlangA(question);
  const [top, bottom] = serviceLevel(
    {
      offered: 1,
      handled: 1 - pAbandon,
      handledWithin: answeredWithin,
      abandonedWithin,
      abandonedShort: shortAbandon === null ? 0 : erlangA({ ...question, within: shortAbandon }).abandonedWithin,
    },
    channel,
  );
  return bottom > 0 ? top / bottom : 0;
}
