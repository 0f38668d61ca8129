import { quoted } from '../found.ts';
import { accept, type Parsed, refuse } from '../parsed.ts';

/** Keys that lead from the top of a scenario to a value. Places in lists are still words. */
export type Keys = readonly string[];

const PART = /\s*(?:"([^"]*)"|'([^']*)'|([^.[\]"']+))\s*(?:\[\s*(\d+)\s*\])?\s*(\.|$)/y;

/** Reads `self_service.ivr.contains.order_status`, `channels."my.channel".lines`, `calendar.holidays[0]`. */
export function parsePath(text: string): Parsed<Keys> {
  const keys: string[] = [];
  let at = 0;
  for (let ended = false; !ended; ) {
    PART.lastIndex = at;
    const part = PART.exec(text);
    if (part === null) return refuse('bad-path', notPath(text));
    const key = part[1] ?? part[2] ?? part[3].trim();
    if (key === '') return refuse('bad-path', notPath(text));
    keys.push(key, ...(part[4] === undefined ? [] : [part[4]]));
    at = PART.lastIndex;
    ended = part[5] === '';
  }
  return accept(keys);
}

/** A path as people write it. */
export function pathText(path: readonly (string | number)[]): string {
  return path.map((key) => (typeof key === 'string' && /[.[\]"'\s]/.test(key) ? `"${key}"` : String(key))).join('.');
}

function notPath(text: string): string {
  return `${quoted(text)} is not a path: write keys with dots between, such as teams.front.agents; a key with a dot in it goes in quotes`;
}
