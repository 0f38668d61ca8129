import type { Model } from '../compile/model.ts';
import type { Plan, Step, TouchedValue } from '../documents/plan-terms.ts';
import type { Asked } from '../metrics/asked.ts';
import type { Answers, Course } from './answers.ts';
import type { ExplanationResult } from './explanation-result.ts';
import { cellOf, type Figure, ofWhole } from './figure.ts';

/** So many days show what it brings: the question is of today. */
export const AUTOMATION_DAYS = 28;

/** Ten points more of an intent's contacts end with the bot. */
const MORE = 0.1;

/** What is asked about automating more, of the whole center; ranked by the first. */
const METRICS = ['average_speed_of_answer', 'abandonment_rate', 'human_contacts', 'total_cost'];

/** One intent of which a bot that is there would contain more. */
export interface Automation {
  readonly intent: string;
  readonly bot: string;
  /** Where the bot stands, all its channels. */
  readonly channel: string;
  readonly from: number;
  readonly to: number;
  /** The baseline with nothing but this for four weeks, from the first day, under the assumptions of the plan explained. */
  readonly plan: Plan;
}

/**
 * Every intent that comes to a bot of the baseline, contained by ten points more, or up to all of it.
 * @param model of the baseline
 */
export function automations({ types, channels, intents, bots }: Model, plan: Plan): Automation[] {
  return bots.flatMap(({ name: bot }, b) => {
    const met = types.filter(({ selfService, arrivals }) => selfService?.bot === b && arrivals.kind !== 'none');
    const at = [...new Set(met.map(({ channel }) => channels[channel]!.name))].join(', ');
    return intents.flatMap((intent, i): Automation[] => {
      const from = met.find((type) => type.intent === i)?.selfService?.contains;
      if (from === undefined || from >= 1) return [];
      // 24 % and ten points are 34 %, not a hair less.
      const to = Number(Math.min(from + MORE, 1).toFixed(12));
      return [{ intent, bot, channel: at, from, to, plan: containing(plan, bot, intent, from, to) }];
    });
  });
}

/** The plan's world with one step only: the bot contains more. */
function containing(plan: Plan, bot: string, intent: string, from: number, to: number): Plan {
  const path = ['self_service', bot, 'contains', intent];
  const known = plan.values.findIndex((value) => JSON.stringify(value.path) === JSON.stringify(path));
  const touched: TouchedValue = { path, text: path.join('.'), quantity: { kind: 'fraction' }, base: from };
  const step: Step = {
    id: 'automate',
    text: `${bot} contains more of ${intent}`,
    owner: null,
    start: plan.horizon.start,
    day: 0,
    untilDay: null,
    pilot: null,
    ramp: { shape: 'step', days: 0, table: [], every: 1 },
    delivery: { onTime: 1, never: 0, delay: null },
    obstacles: [],
    after: [],
    effects: [
      {
        value: known < 0 ? plan.values.length : known,
        operation: 'add',
        amount: { kind: 'deterministic', value: to - from },
      },
    ],
    changes: [],
    cost: { once: 0, monthly: 0, perUnit: [] },
    evidence: null,
  };
  return {
    ...plan,
    horizon: { ...plan.horizon, days: Math.min(AUTOMATION_DAYS, plan.horizon.days) },
    values: known < 0 ? [...plan.values, touched] : plan.values,
    objectives: [],
    keyResults: [],
    steps: [step],
    reviews: [],
    gates: [],
  };
}

/** What has to be read to rank automations: those of the figures that the baseline is asked for. */
export function automateFigures(asked: Asked): Figure[] {
  return METRICS.map(ofWhole)
    .filter((cell) => cellOf(asked, cell) >= 0)
    .map((cell) => ({ cell, period: asked.periods[0]! }));
}

/**
 * What each automation changes, on the same customers; whatever shortens waiting most comes first, what is not known
 * last.
 * @param courses of the automations, in their order
 */
export function automate(
  answers: Answers,
  baseline: Course,
  automations: readonly Omit<Automation, 'plan'>[],
  courses: readonly Course[],
  figures: readonly Figure[],
  confidence: number,
): ExplanationResult['automate'] {
  const rows = automations.map(({ intent, bot, channel, from, to }, i) => ({
    intent,
    bot,
    channel,
    from,
    to,
    metrics: figures.map((figure) => ({
      metric: figure.cell.metric,
      difference: answers.difference(baseline, courses[i]!, figure, confidence),
    })),
  }));
  const gain = (row: (typeof rows)[number]): number => row.metrics[0]?.difference.value ?? Number.POSITIVE_INFINITY;
  return rows.toSorted((a, b) => (gain(a) === gain(b) ? 0 : gain(a) - gain(b)));
}
