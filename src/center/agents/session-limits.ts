import type { Model } from '../../compile/model.ts';

/** By line: how many of its contacts one agent may hold. */
export function sessionsOf({ lines, types, routes, channels }: Model): Int32Array {
  const sessions = new Int32Array(lines.length).fill(1);
  for (const { route, callback, channel, misjudged } of types) {
    const own = [route, ...misjudged.map((turn) => turn.route), ...(callback === null ? [] : [callback.route])];
    for (const each of own) sessions[routes[each]!.line] = channels[channel]!.sessions;
  }
  return sessions;
}
