import type { Companions } from '../companion.ts';
import type { Names } from '../names.ts';
import type { Calendar } from '../scenario.ts';

/** What campaigns and journeys are read against. */
export interface OutreachSetting {
  readonly calendar: Calendar;
  readonly companions: Companions;
  readonly intents: Names;
  readonly channels: Names;
}
