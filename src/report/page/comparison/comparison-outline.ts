/** The page of a comparison of plans: which plan, which key results, how sure, at what cost; then everything behind it. */
import type { ComparisonResult, PlanResult } from '../../../plan/comparison-result.ts';
import { bestOf, comparisonAnswer } from '../../plan/comparison-answer.ts';
import { planLabels } from '../../plan/plan-labels.ts';
import { shorten } from '../../plan/shorten.ts';
import { spendBlocks } from '../../plan/spend-table.ts';
import { reviewBlocks } from '../../plan/step-blocks.ts';
import { answerHtml } from '../answer.ts';
import { blocksHtml } from '../blocks.ts';
import { element, fragment } from '../html.ts';
import { chartOf, type Filter, type Outline, type Section, type Setting, sectionUnless } from '../setting.ts';
import { courseHtml, weekWords } from './course.ts';
import { keyResultMatrix } from './key-result-matrix.ts';
import { differencesOf, kpiTable } from './kpi-table.ts';
import { blockPart, perPlan } from './per-plan.ts';
import { planCard } from './plan-card.ts';
import { stepsHtml } from './steps.ts';
import { trustSection } from './trust.ts';

/** Columns of a plan's name. */
const LABEL = 60;

export function comparisonOutline(result: ComparisonResult, setting: Setting): Outline {
  const { speech } = setting;
  const words = speech.words.page;
  const labels = planLabels(result.plans, LABEL);
  const best = bestOf(result);
  const { dates } = speech;
  return {
    title: `${labels.length === 1 ? labels[0]! : speech.counted(labels.length, 'plan')} · ${shorten(result.baseline.name, 80)}`,
    kicker: [
      words.kicker.comparison,
      shorten(result.baseline.name, 80),
      speech.words.plan.report.horizon(speech.counted(result.horizon.days, 'day'), dates.long(result.horizon.start)),
      speech.counted(result.replications, 'replication'),
    ].join(' · '),
    answer: fragment(
      answerHtml(comparisonAnswer(result, speech), result.selection === null ? 'next' : 'last'),
      element(
        'div',
        { class: result.plans.length === 1 ? 'cards alone' : 'cards' },
        bestFirst(result).map((plan) => planCard(plan, labels[result.plans.indexOf(plan)]!, plan === best, setting)),
      ),
    ),
    filters: filtersOf(result, labels, setting),
    sections: sectionsOf(result, labels, setting),
  };
}

/** Then in the order given. */
function bestFirst(result: ComparisonResult): readonly PlanResult[] {
  const best = bestOf(result);
  return [...result.plans].sort((a, b) => Number(b === best) - Number(a === best));
}

function filtersOf(result: ComparisonResult, labels: readonly string[], setting: Setting): Filter[] {
  const { filters } = setting.speech.words.page;
  const channels = result.baseline.metrics.flatMap(({ scope, name }) => (scope === 'channel' ? [name] : []));
  const names = [...new Set(channels)];
  const places = weekWords(result, setting);
  return [
    ...(labels.length > 1 ? [{ kind: 'name', of: 'plan', label: filters.plan, names: labels } as const] : []),
    ...(names.length > 1 ? [{ kind: 'name', of: 'channel', label: filters.channel, names } as const] : []),
    ...(places.length > 1 ? [{ kind: 'span', places } as const] : []),
  ];
}

function sectionsOf(result: ComparisonResult, labels: readonly string[], setting: Setting): Section[] {
  const { plans, currency } = result;
  const { sections: titles } = setting.speech.words.page;
  const none = (has: (plan: ComparisonResult['plans'][number]) => boolean) => !plans.some(has);
  return [
    ...sectionUnless(
      none(({ keyResults }) => keyResults.length > 0),
      () => ({
        id: 'key-results',
        title: titles.keyResults,
        content: keyResultMatrix(result, labels, setting),
      }),
    ),
    ...sectionUnless(
      none(({ trajectories }) => trajectories.some(({ weeks }) => weeks.some(({ plan }) => plan !== null))),
      () => ({ id: 'course', title: titles.course, content: courseHtml(result, labels, setting) }),
    ),
    {
      id: 'kpis',
      title: titles.kpis,
      content: [chartOf(setting, 'differences'), kpiTable(differencesOf(result, labels), currency, setting)],
    },
    ...sectionUnless(
      none(({ spend }) => spend !== null),
      () => ({
        id: 'money',
        title: titles.money,
        content: [
          chartOf(setting, 'spend'),
          perPlan(result, labels, (plan, p) =>
            blocksHtml(spendBlocks(plan.spend, setting.speech).slice(1), {
              ...blockPart(`spend-${p}`, setting),
              caption: setting.speech.words.plan.spend.title,
            }),
          ),
        ],
      }),
    ),
    ...sectionUnless(
      none(({ steps }) => steps.length > 0),
      () => ({
        id: 'steps',
        title: titles.steps,
        content: [chartOf(setting, 'schedule'), stepsHtml(result, labels, setting)],
      }),
    ),
    ...sectionUnless(
      none(({ reviews }) => reviews.length > 0),
      () => ({
        id: 'reviews',
        title: titles.reviews,
        content: perPlan(result, labels, (plan, p) =>
          blocksHtml(reviewBlocks(plan, currency, setting.speech).slice(1), blockPart(`review-${p}`, setting)),
        ),
      }),
    ),
    trustSection(result, labels, setting),
  ];
}
