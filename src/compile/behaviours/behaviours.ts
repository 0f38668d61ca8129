import type { SelfService } from '../../documents/behaviour-terms.ts';
import type { Team } from '../../documents/scenario.ts';
import type { ContactType, TypeIndex } from '../contact-types.ts';
import type { LawBook } from '../law-book.ts';
import type { TypeModel } from '../model.ts';
import { callbackModel } from './callback.ts';
import { balkModel, chaseModel, messageModel, redialModel, shiftModel } from './impatience.ts';
import { fcrByTeam, repeatModel } from './resolution.ts';
import { selfServiceModel } from './self-service.ts';
import { transferModel } from './transfer.ts';

/** What behaviours are compiled against. */
export interface BehaviourSetting {
  readonly teams: readonly Team[];
  readonly selfService: readonly SelfService[];
  readonly indexOf: TypeIndex;
  readonly book: LawBook;
}

export type Behaviours = Pick<
  TypeModel,
  | 'selfService'
  | 'balk'
  | 'message'
  | 'shift'
  | 'redial'
  | 'callback'
  | 'chase'
  | 'repeat'
  | 'transfer'
  | 'fcr'
  | 'contextLost'
  | 'worth'
>;

/**
 * All that customers of a type may do beside waiting and talking, in the order of a customer's life.
 * @param callbackRoute the way of those who are called back
 */
export function behavioursOf(type: ContactType, callbackRoute: number, setting: BehaviourSetting): Behaviours {
  const { channel, intent } = type;
  const { teams, selfService, indexOf, book } = setting;
  return {
    selfService: selfServiceModel(type, selfService, indexOf),
    balk: balkModel(channel),
    message: messageModel(channel),
    shift: shiftModel(type, indexOf),
    redial: redialModel(type, indexOf, book),
    callback: callbackModel(channel, callbackRoute, book),
    chase: chaseModel(type, indexOf, book),
    repeat: repeatModel(type, indexOf, book),
    transfer: transferModel(type, teams, indexOf, book),
    fcr: fcrByTeam(type, teams),
    contextLost: 1 + channel.contextLost,
    worth: intent.worth ?? 0,
  };
}
