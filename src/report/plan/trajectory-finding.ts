/** What the trajectories show: which medians of the leading plan are on target by their date, and since when. */
import type { ComparisonResult, KeyResultResult, PlanResult, Trajectory } from '../../plan/comparison-result.ts';
import { betterOf } from '../language/kpis.ts';
import type { Speech } from '../language/speech.ts';
import { bestOf } from './comparison-answer.ts';
import { byScore } from './key-result-finding.ts';
import { shorten } from './shorten.ts';

const NAME = 24;
const MOST_NAMED = 5;

export function trajectoryFindings(result: ComparisonResult, labels: readonly string[], speech: Speech): string[] {
  const words = speech.words.charts.trajectories;
  const shown = result.plans.filter(({ trajectories }) => trajectories.some(hasData));
  const [leading] = [
    bestOf(result),
    ...shown
      .map((plan) => ({ plan }))
      .sort(byScore)
      .map(({ plan }) => plan),
  ].filter((plan) => plan !== null && shown.includes(plan));
  if (leading === undefined || leading === null) return [words.none];
  const label = labels[result.plans.indexOf(leading)]!;
  const courses = leading.trajectories.filter(hasData).map((trajectory) => ({
    id: shorten(trajectory.keyResult, NAME),
    since: onTargetSince(trajectory, relationOf(leading, trajectory)),
  }));
  const on = courses.flatMap(({ id, since }) => {
    if (since === null) return [];
    return [since === 0 ? words.allAlong(id) : words.since(id, speech.dates.short(since, result.horizon.start))];
  });
  const off = courses.flatMap(({ id, since }) => (since === null ? [id] : []));
  return [
    ...(on.length === 0 ? [] : [words.onTarget(label, named(on, speech))]),
    ...(off.length === 0 ? [] : [words.offTarget(label, named(off, speech))]),
  ];
}

/** A target, and a week up to its date. */
function hasData({ target, weeks, by }: Trajectory): boolean {
  return target !== null && weeks.some(({ plan, from }) => plan !== null && from <= by);
}

/**
 * The first day of the week from which the median stays on target until the date; 0: it always is; null: in the week of
 * the date it is not.
 */
export function onTargetSince({ target, weeks, by }: Trajectory, relation: 'at least' | 'at most'): string | 0 | null {
  const counted = weeks.flatMap(({ from, plan }) => (plan === null || from > by ? [] : [{ from, median: plan.p50 }]));
  const isOn = ({ median }: (typeof counted)[number]) =>
    target !== null && (relation === 'at least' ? median >= target : median <= target);
  const last = counted.findLastIndex((week) => !isOn(week));
  if (last === -1) return counted.length === 0 ? null : 0;
  return counted[last + 1]?.from ?? null;
}

function relationOf({ keyResults }: PlanResult, trajectory: Trajectory): 'at least' | 'at most' {
  const own: KeyResultResult | undefined = keyResults.find(({ id }) => id === trajectory.keyResult);
  if (own !== undefined && own.metric !== null) return own.metric.target.relation;
  return betterOf(trajectory.metric) === 'higher' ? 'at least' : 'at most';
}

function named(which: readonly string[], { figures, words }: Speech): string {
  const more = which.length - MOST_NAMED;
  const some = more > 0 ? [...which.slice(0, MOST_NAMED), words.common.more(String(more))] : which;
  return figures.listed(some);
}
