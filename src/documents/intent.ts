import { parseAmount, parsePositive } from './amount.ts';
import { readRepeat } from './behaviours/repeat.ts';
import type { BehaviourSetting } from './behaviours/setting.ts';
import { readTransfer } from './behaviours/transfer.ts';
import { readByTime } from './by-time.ts';
import { readDistribution } from './distribution.ts';
import { parseName } from './name.ts';
import { NEVER, readPatience } from './patience.ts';
import type { Intent } from './scenario.ts';
import type { IntentShape } from './shape.ts';
import { parseShare } from './share.ts';
import type { Spot } from './spot.ts';

/** Reads one reason for contact. */
export function readIntent(spot: Spot<IntentShape>, setting: BehaviourSetting, interval: number): Intent {
  const { companions } = setting;
  spot.parseKey(parseName);
  const patience = spot.at('patience');
  return {
    name: spot.key,
    handle: readByTime(spot.at('handle'), companions, interval),
    afterContactWork: readDistribution(spot.at('after_contact_work'), companions),
    priority: spot.at('priority').value ?? null,
    // An intent without patience takes its channel's, so `never` has to be said by a wait that nobody lives to see.
    patience: patience.value === 'never' ? NEVER : readPatience(patience, companions, interval),
    complexity: spot.at('complexity').value ?? 'medium',
    fcr: spot.at('fcr').parse(parseShare),
    repeat: readRepeat(spot.at('repeat'), setting),
    transfer: readTransfer(spot.at('transfer'), spot.key, setting),
    value: spot.at('value').parse(parsePositive) ?? 1,
    worth: spot.at('worth').parse(parseAmount),
  };
}
