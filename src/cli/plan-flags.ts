/** The flags of a comparison of plans, from what was typed to what it means. */
import { didYouMean } from '../documents/nearest.ts';
import { metrics } from '../metrics/catalogue.ts';
import type { ComparisonOptions } from '../plan/alternative.ts';
import { parseConfidence } from './experiment-flags.ts';
import { InvalidInput } from './failure.ts';

/** Replications of a comparison of plans when no number is asked. */
export const DEFAULT_REHEARSALS = 100;

/** A score that differs by less is of no interest: five points of a hundred. */
const DEFAULT_INDIFFERENCE = 0.05;

export interface PlanFlags {
  readonly by?: string;
  readonly indifference?: string;
  readonly correct?: string;
  readonly keepAll?: boolean;
  readonly untilSure?: boolean;
  readonly cache?: string | boolean;
}

/** How the best is selected, and when rehearsing ends. */
export function planOptions(flags: PlanFlags): Pick<ComparisonOptions, 'select' | 'drop' | 'untilSure'> {
  const by = byOf(flags.by);
  if (by !== 'key results' && flags.indifference === undefined) {
    throw new InvalidInput(
      `--by ${by} needs --indifference: the difference that is of no interest, as in 2s or 0.5pp.`,
    );
  }
  return {
    select: {
      by,
      probability: flags.correct === undefined ? 0.95 : parseConfidence(flags.correct),
      indifference: flags.indifference === undefined ? DEFAULT_INDIFFERENCE : amountOf(flags.indifference),
    },
    drop: flags.keepAll !== true,
    untilSure: flags.untilSure === true,
  };
}

function byOf(text: string | undefined): string {
  if (text === undefined || /^key[ _-]results$/.test(text)) return 'key results';
  const known = metrics
    .filter(({ better, scopes }) => better !== 'neither' && scopes.includes('whole'))
    .map(({ id }) => id);
  if (known.includes(text)) return text;
  throw new InvalidInput(
    `--by: unknown metric "${text}"${didYouMean(text, known)}; allowed: key-results, ${known.join(', ')}.`,
  );
}

/** `5pp`, `2s`, `1.5m`, `0.3`: in the unit of what is compared. */
function amountOf(text: string): number {
  const match = /^(\d+(?:\.\d+)?|\.\d+)\s*(pp|%|s|m|h)?$/.exec(text.trim());
  if (match === null || Number(match[1]) < 0) {
    throw new InvalidInput(
      `--indifference: found "${text}"; write an amount of what is compared, as in 5pp, 2s or 0.3.`,
    );
  }
  const factor = { pp: 0.01, '%': 0.01, s: 1, m: 60, h: 3600 }[match[2] ?? 's'];
  return Number(match[1]) * factor!;
}
