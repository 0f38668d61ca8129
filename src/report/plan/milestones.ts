/** What happens when, behind the figures of a trajectory: reviews dotted, the date solid, steps as numbered triangles. */
import type { Speech } from '../language/speech.ts';
import { INK, tooltipOf } from './plan-chart.ts';

export interface Milestone {
  readonly kind: 'review' | 'date' | 'steps';
  /** Milliseconds in UTC. */
  readonly when: number;
  readonly date: string;
  /** Of steps: their numbers in the plan. */
  readonly numbers: string;
  readonly about: string;
}

/** Days with a number over them; more would run into each other. */
const MOST_NUMBERED = 8;

export function milestoneLayers<X>(milestones: readonly Milestone[], x: X, height: number, { words }: Speech) {
  const { of } = words.charts;
  const kind = (wanted: Milestone['kind']) => milestones.filter((one) => one.kind === wanted);
  const steps = kind('steps');
  const foot = { value: height - 4 };
  return [
    upright(kind('review'), { color: '#8C8C8C', strokeDash: [1, 3] }, x, { date: of.review, about: of.about }),
    upright(kind('date'), { color: INK, strokeWidth: 1 }, x, { date: of.date }),
    {
      data: { values: steps },
      mark: {
        type: 'point' as const,
        shape: 'triangle-up',
        filled: true,
        size: 36,
        color: INK,
        opacity: 1,
        aria: false,
      },
      encoding: { x, y: foot, tooltip: tooltipOf({ date: of.date, about: of.steps }) },
    },
    {
      data: { values: steps.length > MOST_NUMBERED ? [] : steps },
      mark: { type: 'text' as const, fontSize: 9, color: INK, dy: -10, aria: false },
      encoding: { x, y: foot, text: { field: 'numbers', type: 'nominal' as const } },
    },
  ];
}

function upright<M, X>(at: readonly Milestone[], look: M, x: X, tooltip: Readonly<Record<string, string>>) {
  return {
    data: { values: [...at] },
    mark: { type: 'rule' as const, aria: false, ...look },
    encoding: { x, tooltip: tooltipOf(tooltip) },
  };
}
