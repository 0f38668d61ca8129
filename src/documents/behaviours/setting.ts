import type { Companions } from '../companion.ts';
import type { Names } from '../names.ts';

/** What the behaviour of customers is read against: the tables beside the scenario, and the names it may refer to. */
export interface BehaviourSetting {
  readonly companions: Companions;
  readonly intents: Names;
  readonly channels: Names;
  readonly teams: Names;
}
