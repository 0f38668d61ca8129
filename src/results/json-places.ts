/** Where a value stands in a text of JSON, and where a text stops being JSON. */

/** Brackets, colon and comma; a text; anything else that JSON knows. Blanks before it are part of the match. */
const TOKEN =
  /[ \t\r\n]*(?:([{}[\],:])|("(?:[^"\\\p{Cc}]|\\(?:["\\/bfnrt]|u[\dA-Fa-f]{4}))*")|(-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null))/uy;

interface Token {
  readonly text: string;
  readonly at: number;
}

function* tokens(source: string): Generator<Token> {
  for (let end = 0; ; ) {
    TOKEN.lastIndex = end;
    const match = TOKEN.exec(source);
    if (match === null) return;
    end = TOKEN.lastIndex;
    const text = (match[1] ?? match[2] ?? match[3])!;
    yield { text, at: end - text.length };
  }
}

/** An open bracket on the way to a token: the place in its list, or the key; null until that is read. */
interface Bracket {
  key: string | number | null;
}

/** Offset of the value at the path, or of the last one on the way to it that is there. `source` is JSON. */
export function placeOf(source: string, path: readonly PropertyKey[]): number {
  let place = 0;
  const way: Bracket[] = [];
  for (const { text, at } of tokens(source)) {
    const inner = way.at(-1);
    if (text === '}' || text === ']') way.pop();
    else if (text === ',') inner!.key = typeof inner!.key === 'number' ? inner!.key + 1 : null;
    else if (inner?.key === null) inner.key = JSON.parse(text) as string;
    else if (text !== ':') {
      if (fits(way, path)) place = at;
      if (place === at && way.length === path.length) return place;
      if (text === '[') way.push({ key: 0 });
      else if (text === '{') way.push({ key: null });
    }
  }
  return place;
}

function fits(way: readonly Bracket[], path: readonly PropertyKey[]): boolean {
  return way.length <= path.length && way.every(({ key }, i) => String(path[i]) === String(key));
}

/** Offset at which a text stops being JSON. @param said what the platform said of it, which at times tells the place */
export function wrongToken(source: string, said: string): number {
  const told = /at position (\d+)/.exec(said)?.[1];
  if (told !== undefined) return Number(told);
  if (/end of JSON input/.test(said)) return source.length;
  let end = 0;
  for (const { text, at } of tokens(source)) end = at + text.length;
  return end + /^[ \t\r\n]*/.exec(source.slice(end, end + 10_000))![0].length;
}
