/** The waits of a channel as rows for a chart: bars of the delayed, three parts of all, and the time its service level allows. */
import type { Estimate, RunResult } from '../../metrics/result.ts';
import type { WaitDistribution } from '../../metrics/run-detail.ts';
import type { Speech } from '../language/speech.ts';
import { reachOf } from './day-rows.ts';
import { shortTime } from './short-time.ts';

/** Edges are known as finely as waits are counted. */
const NEARLY = 1.02;

/** Answered at once, within the time that the service level allows, later. */
export type Timing = 'atOnce' | 'within' | 'beyond';
export const TIMINGS: readonly Timing[] = ['atOnce', 'within', 'beyond'];

type Bars = WaitDistribution['bars'];
type Level = RunResult['serviceLevel'][number];

/** Channels in whose queue anybody was. */
export function waitsShown({ detail }: RunResult): readonly WaitDistribution[] {
  return detail.waits.filter(({ contacts, atOnce }) => contacts > 0 && atOnce.value !== null);
}

export function levelOf({ channel }: WaitDistribution, run: RunResult): Level | null {
  return run.serviceLevel.find((one) => one.channel === channel) ?? null;
}

/** Without the empty bars at the end. */
export function filledBars({ bars }: WaitDistribution): Bars {
  const last = bars.findLastIndex(({ share }) => (share.value ?? 0) > 0);
  return bars.slice(0, last + 1);
}

/** Bars side by side, each as wide as the next whatever time it spans; `upTo`: all who waited no longer than its end. */
export function barRows(waits: WaitDistribution, level: Level | null, speech: Speech) {
  let below = waits.atOnce.value ?? 0;
  return filledBars(waits).map(({ from, to, share }, i) => {
    const reach = shareOf(share, speech);
    below += reach.value;
    return {
      ...{ start: i, end: i + 1, middle: i + 0.5 },
      ...reach,
      time: `${shortTime(from, speech)} – ${shortTime(to, speech)}`,
      upTo: speech.figures.bare('fraction', Math.min(1, below)),
      timing: wordOf(isWithin(to, level) ? 'within' : 'beyond', speech),
    };
  });
}

/** All contacts in three parts, one on the other. */
export function partRows(waits: WaitDistribution, level: Level | null, speech: Speech) {
  const within = sum(waits.bars.filter(({ to }) => isWithin(to, level)));
  const beyond = sum(waits.bars.filter(({ to }) => !isWithin(to, level)));
  const atOnce = shareOf(waits.atOnce, speech);
  const parts = { atOnce: atOnce.value, within, beyond };
  let from = 0;
  return TIMINGS.map((timing) => {
    const [start, end] = [from, Math.min(1, from + parts[timing])];
    from = end;
    const text = timing === 'atOnce' ? atOnce.text : speech.figures.bare('fraction', parts[timing]);
    return { start, end, timing: wordOf(timing, speech), text };
  });
}

/** Where the time of the service level lies among the edges of the bars; null when it is beyond them all. */
export function placeOfLevel(within: number, bars: Bars): number | null {
  const edges = [0, ...bars.map(({ to }) => to)];
  const next = edges.findIndex((edge) => edge >= within / NEARLY);
  if (next < 1) return null;
  const [low, high] = [edges[next - 1]!, edges[next]!];
  return Math.min(next, next - 1 + (within - low) / (high - low));
}

/** The part of all that waits longer than the service level allows. */
export function lateShare(waits: WaitDistribution, level: Level): number {
  return sum(waits.bars.filter(({ to }) => !isWithin(to, level)));
}

export function shareOf(share: Estimate, speech: Speech) {
  return reachOf('fraction', share, speech) ?? { value: 0, low: 0, high: 0, text: speech.figures.noData };
}

export function wordOf(timing: Timing, { words }: Speech): string {
  return words.runCharts.waits.timings[timing];
}

function isWithin(to: number, level: Level | null): boolean {
  return level === null || to <= level.within * NEARLY;
}

function sum(bars: Bars): number {
  return bars.reduce((all, { share }) => all + (share.value ?? 0), 0);
}
