import { NO_LAW } from '../compile/law-ref.ts';
import type { Model } from '../compile/model.ts';

/**
 * By team: the most sessions that an agent may have at once; 0 for a team that also answers contacts one at a time,
 * which take the whole agent and are no session.
 */
export function listSlots({ teams, types, channels }: Model): number[] {
  return teams.map((_, team) => {
    const sessions = types.flatMap(({ handle, channel }) =>
      handle[team] === NO_LAW ? [] : [channels[channel]!.sessions],
    );
    return sessions.length === 0 || sessions.includes(1) ? 0 : Math.max(...sessions);
  });
}
