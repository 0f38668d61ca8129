import type { Transfer } from '../behaviour-terms.ts';
import { readDistribution } from '../distribution.ts';
import { backticked } from '../found.ts';
import { parseShare } from '../share.ts';
import type { Spot } from '../spot.ts';
import { ifEnabled } from './enabled.ts';
import type { BehaviourSetting } from './setting.ts';
import type { TransferShape } from './shape-intent.ts';
import { readShare } from './shares.ts';

/** Reads which contacts are handed on after the talk, to whom, and how; cold by default. */
export function readTransfer(
  spot: Spot<TransferShape>,
  intent: string,
  { companions, intents, teams }: BehaviourSetting,
): Transfer | null {
  if (spot.missing) return null;
  const probability = spot.at('probability').parse(parseShare);
  const kind = spot.at('kind').value ?? 'cold';
  const handover = readDistribution(spot.at('handover'), companions);
  if (handover !== null && kind !== 'warm') {
    spot
      .at('handover')
      .warn('not-used', `a ${kind} transfer has no handover: write \`kind: warm\`, or leave it out`, 'key');
  }
  const byTeam = spot
    .at('by_team')
    .entries<unknown>()
    .flatMap((entry) => {
      const known = teams.check(entry, entry.key, 'key');
      const share = readShare(entry);
      return known && share !== null ? [{ team: entry.key, probability: share }] : [];
    });
  const target = spot.at('to');
  const to = target.value;
  if (to === undefined || probability === null || !intents.check(target, to, 'value')) return null;
  if (to === intent) {
    const message = `${backticked(to)} is transferred to itself: name the intent it becomes`;
    return target.error('to-itself', message);
  }
  return ifEnabled(spot, { probability, byTeam, to, kind, handover: kind === 'warm' ? handover : null });
}
