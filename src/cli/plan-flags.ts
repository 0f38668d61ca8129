/** The flags of a comparison of plans, from what was typed to what it means. */
import { didYouMean } from '../documents/nearest.ts';
import { metrics } from '../metrics/catalogue.ts';
import type { ComparisonOptions } from '../plan/alternative.ts';
import { amountIn, parseConfidence } from './experiment-flags.ts';
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
      probability: flags.correct === undefined ? 0.95 : parseConfidence(flags.correct, '--correct'),
      indifference: flags.indifference === undefined ? DEFAULT_INDIFFERENCE : amountOf(flags.indifference, by),
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

/** `5pp` of the key results; of a metric in its unit, as in `2s`. */
function amountOf(text: string, by: string): number {
  const unit = metrics.find(({ id }) => id === by)?.unit ?? 'fraction';
  const amount = amountIn(unit, text.trim());
  if (amount !== null) return amount;
  const example = { fraction: 'percentage points, as in 5pp', seconds: 'a time, as in 2s' }[unit as string];
  throw new InvalidInput(`--indifference: found "${text}"; of ${by} write ${example ?? 'a number, as in 10'}.`);
}

/** What only plans understand is not passed over in silence. */
export function refusePlanFlags(flags: PlanFlags): void {
  const given = [
    flags.by !== undefined && flags.by !== 'key-results' ? '--by' : null,
    flags.indifference === undefined ? null : '--indifference',
    flags.correct === undefined ? null : '--correct',
    flags.keepAll === undefined ? null : '--keep-all',
    flags.untilSure === undefined ? null : '--until-sure',
  ].find((flag) => flag !== null);
  if (given === undefined) return;
  throw new InvalidInput(
    `${given} is for plans: scenarios are all simulated --replications times, and none is selected.`,
  );
}
