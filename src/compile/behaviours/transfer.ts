import type { Team } from '../../documents/scenario.ts';
import type { TransferModel } from '../behaviour-model.ts';
import type { ContactType, TypeIndex } from '../contact-types.ts';
import type { LawBook } from '../law-book.ts';

/** A contact handed on stays in its channel and becomes another intent. */
export function transferModel(
  { channel, intent: { transfer } }: ContactType,
  teams: readonly Team[],
  indexOf: TypeIndex,
  book: LawBook,
): TransferModel | null {
  if (transfer === null) return null;
  return {
    probability: teams.map(
      ({ name }) => transfer.byTeam.find(({ team }) => team === name)?.probability ?? transfer.probability,
    ),
    to: indexOf(channel.name, transfer.to),
    kind: transfer.kind,
    handover: book.enter(transfer.handover),
  };
}
