const LONGEST = 40;

/** Names a value as its author would recognise it: `"3 minuts"`, `20`, `a list`, `nothing`. */
export function found(value: unknown): string {
  if (value === null || value === undefined) return 'nothing';
  if (typeof value === 'string') return quoted(value);
  if (typeof value === 'number' && !Number.isFinite(value))
    return Number.isNaN(value) ? 'no number' : 'an infinite number';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object') return 'a mapping';
  return String(value);
}

/** Text between quotation marks, shortened, with control characters made visible. */
export function quoted(text: string): string {
  const short = text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
  return JSON.stringify(short);
}

/** `a`, `a and b`, `a, b and c`. */
export function listed(words: readonly string[], joint = 'and'): string {
  if (words.length < 2) return words.join('');
  return `${words.slice(0, -1).join(', ')} ${joint} ${words[words.length - 1]}`;
}

/** Words in backticks, at most twelve of them: `front`, `back` … */
export function named(words: readonly string[], joint = 'and'): string {
  const most = 12;
  if (words.length <= most) return listed(words.map(backticked), joint);
  return `${words.slice(0, most).map(backticked).join(', ')} … (${words.length} in all)`;
}

export function backticked(word: string): string {
  return `\`${word.length > LONGEST ? `${word.slice(0, LONGEST)}…` : word}\``;
}
