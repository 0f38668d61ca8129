import { DEFAULT_START } from '../calendar.ts';
import { DAY } from '../clock-time.ts';
import { parseDuration } from '../duration.ts';
import { isMapping } from '../spot.ts';
import { dateOf } from './horizon.ts';

/**
 * A scenario document as a plan needs it, whose days count from the first one measured: a center that never closes warms
 * up on whole days before that, so that each day of the plan is a day of the clock and has its own date.
 */
export function warmedUpBefore(raw: unknown): unknown {
  const calendar = isMapping(raw) ? (raw as Record<string, unknown>).calendar : undefined;
  if (!isMapping(raw) || !isMapping(calendar) || (calendar as Record<string, unknown>).continuous !== true) return raw;
  const own = calendar as { readonly start?: string; readonly warm_up?: unknown };
  const warmUp = parseDuration(own.warm_up ?? '1 day');
  const days = warmUp.ok ? Math.ceil(warmUp.value / DAY) : 1;
  const start = dateOf(-days, { start: own.start ?? DEFAULT_START });
  return { ...(raw as object), calendar: { ...own, start, warm_up: `${days} days` } };
}
