import type { Team } from '../../documents/scenario.ts';
import type { RepeatModel } from '../behaviour-model.ts';
import type { ContactType, TypeIndex } from '../contact-types.ts';
import { repeatDestinations } from '../destinations.ts';
import type { LawBook } from '../law-book.ts';
import { turnsTo } from './turns.ts';

/**
 * Part of issues that a contact with each team resolves: the team's own, else the intent's, else all. Null where nobody
 * states one and nobody comes back: there is nothing to tell apart.
 */
export function fcrByTeam({ intent }: ContactType, teams: readonly Team[]): number[] | null {
  const own = teams.map(({ skills }) => skills.find((skill) => skill.intent === intent.name)?.fcr ?? null);
  const stated = intent.fcr !== null || own.some((fcr) => fcr !== null);
  return stated || intent.repeat !== null ? own.map((fcr) => fcr ?? intent.fcr ?? 1) : null;
}

export function repeatModel({ channel, intent }: ContactType, indexOf: TypeIndex, book: LawBook): RepeatModel | null {
  const { repeat } = intent;
  if (repeat === null) return null;
  return {
    probability: repeat.probability,
    after: book.enter(repeat.after),
    most: repeat.most ?? Number.POSITIVE_INFINITY,
    to: turnsTo(repeatDestinations(repeat, channel.name, intent.name), indexOf),
  };
}
