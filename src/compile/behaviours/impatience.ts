/** What customers do who do not want to wait, or do not want to wait here. */
import type { Channel } from '../../documents/scenario.ts';
import type { BalkModel, ChaseModel, MessageModel, RedialModel, ShiftModel } from '../behaviour-model.ts';
import type { ContactType, TypeIndex } from '../contact-types.ts';
import { redialDestinations } from '../destinations.ts';
import type { LawBook } from '../law-book.ts';
import { turnsTo } from './turns.ts';

export function balkModel({ balk }: Channel): BalkModel | null {
  if (balk === null) return null;
  return { whenWaiting: balk.whenWaiting ?? 0, whenWaitOver: balk.whenWaitOver ?? -1, probability: balk.probability };
}

export function messageModel({ message }: Channel): MessageModel | null {
  return message === null ? null : { after: message.after, leave: message.leave };
}

export function shiftModel({ channel: { shift }, intent }: ContactType, indexOf: TypeIndex): ShiftModel | null {
  if (shift === null) return null;
  return {
    to: indexOf(shift.to, intent.name),
    atTheDoor: shift.atTheDoor,
    after: shift.fromQueue?.after ?? Number.POSITIVE_INFINITY,
    accept: shift.fromQueue?.accept ?? 0,
  };
}

/** Channels and intents are chosen independently of each other. */
export function redialModel({ channel, intent }: ContactType, indexOf: TypeIndex, book: LawBook): RedialModel | null {
  const { redial } = channel;
  if (redial === null) return null;
  return {
    afterAbandoning: redial.afterAbandoning,
    afterBlocking: redial.afterBlocking,
    after: book.enter(redial.after),
    most: redial.most ?? Number.POSITIVE_INFINITY,
    to: turnsTo(redialDestinations(redial, channel.name, intent.name), indexOf),
  };
}

/** Who is kept informed does not ask: what status notifications save is taken off the probability. */
export function chaseModel(
  { channel: { chase }, intent }: ContactType,
  indexOf: TypeIndex,
  book: LawBook,
): ChaseModel | null {
  if (chase === null) return null;
  return {
    after: book.enter(chase.after),
    probability: chase.probability * (1 - chase.savedByUpdates),
    to: indexOf(chase.to, intent.name),
    most: chase.most,
  };
}
