import { readByTime } from './by-time.ts';
import type { Companions } from './companion.ts';
import { readDistribution } from './distribution.ts';
import { parseName } from './name.ts';
import { NEVER, readPatience } from './patience.ts';
import type { Intent } from './scenario.ts';
import type { IntentShape } from './shape.ts';
import type { Spot } from './spot.ts';

/** Reads one reason for contact. */
export function readIntent(spot: Spot<IntentShape>, companions: Companions, interval: number): Intent {
  spot.parseKey(parseName);
  const patience = spot.at('patience');
  return {
    name: spot.key,
    handle: readByTime(spot.at('handle'), companions, interval),
    afterContactWork: readDistribution(spot.at('after_contact_work'), companions),
    priority: spot.at('priority').value ?? null,
    // An intent without patience takes its channel's, so `never` has to be said by a wait that nobody lives to see.
    patience: patience.value === 'never' ? NEVER : readPatience(patience, companions, interval),
  };
}
