import { Laws } from '../center/laws.ts';
import { NO_LAW } from '../compile/law-ref.ts';
import type { ChannelModel, Model } from '../compile/model.ts';
import { erlangA } from '../queueing/erlang-a.ts';
import { erlangC } from '../queueing/erlang-c.ts';
import { isBeyondErlang, reasonsOf } from './erlang-reasons.ts';
import { remark } from './remark.ts';
import type { SanityLine } from './result.ts';
import { serviceLevel } from './service-level.ts';

/** One interval of the horizon as Erlang's formulas see it: one queue, one pool of like agents. */
interface Pool {
  /** Contacts a second, and in the interval. */
  readonly rate: number;
  readonly contacts: number;
  readonly agents: number;
  /** Seconds; patience is null where nobody abandons. */
  readonly handle: number;
  readonly patience: number | null;
}

/** What a formula says of one contact of an interval. */
interface Answer {
  readonly handled: number;
  readonly handledWithin: number;
  readonly abandoned: number;
  readonly abandonedWithin: number;
  readonly abandonedShort: number;
  readonly waitHandled: number;
  readonly busy: number;
}

/**
 * Erlang A (with patience) or C (without) for each open interval taken by itself in steady state, weighted by expected
 * contacts: the figures that a spreadsheet would give, to stand beside the simulated ones with the reason they differ.
 * Empty where the formulas do not apply: some contacts are patient for ever and others are not, nobody is expected, or
 * contacts do what no such formula knows (`isBeyondErlang`).
 */
export function sanityLines(model: Model): SanityLine[] {
  if (isBeyondErlang(model)) return [];
  const pools = listPools(model);
  if (pools.length === 0) return [];
  const impatient = pools.filter(({ patience }) => patience !== null).length;
  const patienceStated = model.types.filter(({ patience }) => patience !== NO_LAW).length;
  const everybodyAlike = patienceStated === 0 || (patienceStated === model.types.length && impatient === pools.length);
  if (!everybodyAlike) return [];
  const formula = patienceStated > 0 ? 'Erlang A' : 'Erlang C';
  const channel = model.channels[0]!;
  const answers = pools.map((pool) => answerOf(pool, channel));
  const unanswered = answers.filter((answer) => answer === null).length;
  const because =
    unanswered > 0
      ? [remark('load exceeds agents', { exceeded: unanswered, intervals: pools.length })]
      : reasonsOf(model, isSteady(model, pools));
  const sum = (of: (answer: Answer, pool: Pool) => number): number | null =>
    unanswered > 0 ? null : answers.reduce((total, answer, i) => total + of(answer!, pools[i]!), 0);
  const mean = (part: keyof Answer): number | null => sum((answer, pool) => answer[part] * pool.contacts);
  const share = (top: number | null, bottom: number | null): number | null =>
    top === null || bottom === null || bottom === 0 ? null : top / bottom;

  const offered = sum((_, pool) => pool.contacts);
  const handled = mean('handled');
  const level = serviceLevel(
    {
      offered: offered ?? 0,
      handled: handled ?? 0,
      handledWithin: mean('handledWithin') ?? 0,
      abandonedWithin: mean('abandonedWithin') ?? 0,
      abandonedShort: mean('abandonedShort') ?? 0,
    },
    channel,
  );
  const values: (readonly [string, number | null])[] = [
    ['service_level', unanswered > 0 ? null : share(...level)],
    ['average_speed_of_answer', share(mean('waitHandled'), handled)],
    ['abandonment_rate', share(mean('abandoned'), offered)],
    [
      'occupancy',
      share(
        mean('busy'),
        sum((_, { agents, contacts, rate }) => (agents * contacts) / rate),
      ),
    ],
  ];
  return values
    .filter(([metric]) => formula === 'Erlang A' || metric !== 'abandonment_rate')
    .map(([metric, value]) => ({ formula, metric, value, because }));
}

/** Whether one answer holds for the whole of a long run. */
function isSteady({ grid }: Model, pools: readonly Pool[]): boolean {
  const alike = (a: Pool, b: Pool): boolean =>
    a.rate === b.rate && a.agents === b.agents && a.handle === b.handle && a.patience === b.patience;
  return grid.continuous && pools.every((pool) => alike(pool, pools[0]!));
}

function answerOf({ rate, agents, handle, patience, contacts }: Pool, channel: ChannelModel): Answer | null {
  const { within, shortAbandon } = channel;
  const seconds = contacts / rate;
  if (patience === null) {
    const c = erlangC({ arrivalRate: rate, meanHandle: handle, agents, within });
    if (!Number.isFinite(c.meanWait)) return null;
    return {
      handled: 1,
      handledWithin: c.serviceLevel,
      abandoned: 0,
      abandonedWithin: 0,
      abandonedShort: 0,
      waitHandled: c.meanWait,
      busy: (c.occupancy * agents * seconds) / contacts,
    };
  }
  const question = { arrivalRate: rate, meanHandle: handle, agents, meanPatience: patience, within };
  const a = erlangA(question);
  return {
    handled: 1 - a.pAbandon,
    handledWithin: a.answeredWithin,
    abandoned: a.pAbandon,
    abandonedWithin: a.abandonedWithin,
    abandonedShort: shortAbandon === null ? 0 : erlangA({ ...question, within: shortAbandon }).abandonedWithin,
    waitHandled: a.meanWaitAnswered * (1 - a.pAbandon),
    busy: (a.occupancy * agents * seconds) / contacts,
  };
}

/** The measured intervals in which somebody is expected and somebody is on duty. */
function listPools(model: Model): Pool[] {
  const { grid, types, teams } = model;
  const laws = Laws.of(model);
  const pools: Pool[] = [];
  for (let i = 0; i < grid.open.length; i++) {
    if (grid.open[i] === 0 || grid.bin[i] === grid.bins) continue;
    const agents = teams.reduce((sum, team) => sum + team.agents[i]!, 0);
    let contacts = 0;
    let work = 0;
    let patience = 0;
    for (const type of types) {
      const expected = type.arrivals.kind === 'poisson' ? type.arrivals.expected[i]! : 0;
      contacts += expected;
      const team = model.routes[type.route]!.tiers.flat()[0];
      if (team === undefined || expected === 0) continue;
      const talk = laws.mean(type.handle[team]!, i) ?? 0;
      work += (expected * (talk + (laws.mean(type.afterContactWork, i) ?? 0))) / type.speed[team]!;
      patience += expected * (laws.mean(type.patience, i) ?? Number.POSITIVE_INFINITY);
    }
    if (contacts === 0 || agents === 0 || work === 0) continue;
    const meanPatience = patience / contacts;
    pools.push({
      rate: contacts / grid.interval,
      contacts,
      agents,
      handle: work / contacts,
      patience: Number.isFinite(meanPatience) && meanPatience > 0 ? meanPatience : null,
    });
  }
  return pools;
}
