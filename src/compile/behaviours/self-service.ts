import type { SelfService } from '../../documents/behaviour-terms.ts';
import type { Channel } from '../../documents/scenario.ts';
import type { BotModel, SelfServiceModel } from '../behaviour-model.ts';
import type { ContactType, TypeIndex } from '../contact-types.ts';
import { botOf } from '../destinations.ts';
import type { Day } from '../grid.ts';
import type { LawBook } from '../law-book.ts';
import { appliesOn } from '../schedule-table.ts';

const DAY = 86_400;

export function botModel(
  bot: SelfService,
  channels: readonly Channel[],
  days: readonly Day[],
  book: LawBook,
): BotModel {
  return {
    name: bot.name,
    time: book.enter(bot.time),
    givesUp: bot.givesUp,
    falseContainment: bot.falseContainment,
    sessions: bot.sessions ?? Number.POSITIVE_INFINITY,
    whenFull: bot.whenFull,
    handover: 1 - bot.handoverSaves,
    cost: bot.cost,
    live: channels.some(({ name, deferred }) => !deferred && bot.on.includes(name)),
    outages: outagesOf(bot, days),
  };
}

/** What a type meets before people; null where no bot stands in front of its channel. */
export function selfServiceModel(
  { channel, intent }: ContactType,
  bots: readonly SelfService[],
  indexOf: TypeIndex,
): SelfServiceModel | null {
  const bot = botOf(bots, channel.name);
  if (bot === undefined) return null;
  return {
    bot: bots.indexOf(bot),
    contains: bot.contains.find(({ name }) => name === intent.name)?.share ?? 0,
    shift: bot.shift?.accept ?? 0,
    shiftTo: bot.shift === null ? -1 : indexOf(bot.shift.to, intent.name),
  };
}

/** Moments out of service over the horizon: from0, to0, from1, to1 … apart from each other and ascending. */
function outagesOf({ outages }: SelfService, days: readonly Day[]): Float64Array {
  const stretches = days.flatMap((day, d) =>
    outages
      .filter((outage) => appliesOn(outage, day))
      .map(({ from, to }) => ({ from: d * DAY + from, to: d * DAY + to })),
  );
  stretches.sort((a, b) => a.from - b.from);
  const apart: { from: number; to: number }[] = [];
  for (const stretch of stretches) {
    const last = apart.at(-1);
    if (last !== undefined && stretch.from <= last.to) last.to = Math.max(last.to, stretch.to);
    else apart.push(stretch);
  }
  return Float64Array.from(apart.flatMap(({ from, to }) => [from, to]));
}
