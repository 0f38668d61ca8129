/** The flags of a check, from what was typed to what it means. */
import { DEFAULT_MARGINS, type Margin, type Margins, NAMED_MARGINS } from '../check/margins.ts';
import { didYouMean } from '../documents/nearest.ts';
import { metrics } from '../metrics/catalogue.ts';
import type { LanguageFlags } from './declare/declare.ts';
import { amountIn } from './experiment-flags.ts';
import { InvalidInput } from './failure.ts';
import type { CacheFlags } from './reading-files.ts';

export interface CheckFlags extends LanguageFlags, CacheFlags {
  readonly replications?: string;
  readonly seed?: string;
  readonly workers?: string;
  readonly confidence: string;
  readonly quiet?: boolean;
  readonly format: 'text' | 'json' | 'markdown';
  readonly record?: boolean;
  readonly requireRecord?: boolean;
  readonly margin: readonly string[];
  readonly junit?: string;
  readonly markdown?: string;
  /** Absent: where GitHub Actions runs it. */
  readonly annotations?: boolean;
}

/** `2%` of every figure; `service_level=1pp`, `average_speed_of_answer=2s`, `occupancy=3%` of one. */
export function parseMargins(texts: readonly string[]): Margins {
  const own: Record<string, Margin> = {};
  let { part } = DEFAULT_MARGINS;
  for (const text of texts) {
    const at = text.indexOf('=');
    if (at < 0) part = partOf(text) ?? refused(text, 'write a part of every figure, as in 2%, or METRIC=AMOUNT');
    else own[knownName(text.slice(0, at).trim())] = ownMargin(text, at);
  }
  return { part, own };
}

function ownMargin(text: string, at: number): Margin {
  const name = text.slice(0, at).trim();
  const asked = text.slice(at + 1).trim();
  const part = partOf(asked);
  if (part !== null) return { part };
  const unit = NAMED_MARGINS[name] ?? metrics.find(({ id }) => id === name)!.unit;
  const amount = amountIn(unit, asked);
  if (amount !== null && Number.isFinite(amount)) return { amount };
  const examples: Readonly<Record<string, string>> = { fraction: '1pp', seconds: '2s' };
  return refused(text, `write a part of it, as in ${name}=2%, or an amount, as in ${name}=${examples[unit] ?? '10'}`);
}

function knownName(name: string): string {
  const known = [...metrics.map(({ id }) => id), ...Object.keys(NAMED_MARGINS)];
  if (known.includes(name)) return name;
  throw new InvalidInput(`--margin: unknown metric "${name}"${didYouMean(name, known)}; docs/kpis.md lists them.`);
}

function partOf(text: string): number | null {
  const match = /^(\d{1,3}(?:\.\d+)?|\.\d+)\s*%$/.exec(text.trim());
  return match === null ? null : Number(match[1]) / 100;
}

function refused(text: string, advice: string): never {
  throw new InvalidInput(`--margin: found "${text}"; ${advice}.`);
}
