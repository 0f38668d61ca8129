/** A plan on a card: whether it is the best, how likely it reaches its objectives, which key results, at what cost. */
import type { KeyResultVerdict, PlanResult } from '../../../plan/comparison-result.ts';
import { moneyIn } from '../../language/figures.ts';
import { shorten } from '../../plan/shorten.ts';
import { chanceBar } from '../bar.ts';
import { type Content, element, fragment, type Html } from '../html.ts';
import type { Setting } from '../setting.ts';

export const VERDICT_TONES: Readonly<Record<KeyResultVerdict, 'good' | 'bad' | 'quiet'>> = {
  met: 'good',
  missed: 'bad',
  undetermined: 'quiet',
  'no data': 'quiet',
};

/** Told apart without colour. */
const SIGNS: Readonly<Record<KeyResultVerdict, string>> = { met: '▲', missed: '▼', undetermined: '◆', 'no data': '·' };

export function planCard(plan: PlanResult, label: string, isBest: boolean, setting: Setting): Html {
  const { speech } = setting;
  const words = speech.words.page.card;
  const badge = isBest
    ? element('p', { class: 'badge good' }, words.best)
    : plan.droppedAfter !== null
      ? element('p', { class: 'badge' }, words.givenUp(speech.counted(plan.droppedAfter, 'replication')))
      : plan.plain
        ? element('p', { class: 'badge' }, words.scenario)
        : null;
  return element(
    'article',
    { class: isBest ? 'card best' : 'card', 'data-plan': label },
    badge,
    element('h2', {}, label),
    plan.description === null ? null : element('p', { class: 'about' }, shorten(plan.description, 240)),
    plan.objectives.map((objective) => objectivePart(objective, setting)),
    keyResultsPart(plan, setting),
    costPart(plan, setting),
  );
}

function objectivePart({ objective, probability }: PlanResult['objectives'][number], { speech }: Setting): Html {
  const { value, low, high } = probability;
  return element(
    'div',
    { class: 'measure' },
    element('p', { class: 'name' }, speech.words.page.card.objective(shorten(objective, 120))),
    element(
      'p',
      { class: 'big' },
      speech.figures.chance(value),
      low === null || high === null ? null : element('small', {}, ` ${span(low, high, speech)}`),
    ),
    chanceBar(probability, null, 'good'),
  );
}

/** `74–89 %` of `83 % (74–89 %)`. */
function span(low: number, high: number, { figures }: Setting['speech']): string {
  return /\((.+)\)/.exec(figures.chanceWithin(0.5, low, high))?.[1] ?? '';
}

function keyResultsPart({ keyResults, score }: PlanResult, { speech, glossary }: Setting): Content {
  if (keyResults.length === 0) return null;
  const { figures, words } = speech;
  return element(
    'div',
    { class: 'measure' },
    element(
      'p',
      { class: 'name' },
      words.page.card.keyResults,
      score === null
        ? null
        : [' · ', glossary.explained(words.page.terms.score.title), ' ', figures.quantity('fraction', score)],
    ),
    element(
      'ul',
      { class: 'chips' },
      keyResults.map(({ id, verdict, probability }) =>
        element(
          'li',
          { class: `chip ${VERDICT_TONES[verdict]}` },
          element('span', { 'aria-hidden': 'true' }, SIGNS[verdict]),
          ` ${shorten(id, 24)} `,
          element('small', {}, figures.chance(probability)),
          element('span', { class: 'said' }, ` ${words.common.verdicts[verdict]}`),
        ),
      ),
    ),
  );
}

function costPart({ spend }: PlanResult, { speech }: Setting): Content {
  if (spend === null) return null;
  const { figures, words } = speech;
  const unit = moneyIn(spend.currency);
  return element(
    'div',
    { class: 'measure' },
    element('p', { class: 'name' }, words.page.card.cost),
    element('p', { class: 'big' }, figures.bare(unit, spend.total.p50)),
    element('p', { class: 'about' }, words.page.card.upTo(figures.bare(unit, spend.total.p95))),
    spend.limit === null
      ? element('p', { class: 'about' }, words.page.card.noBudget)
      : fragment(
          element(
            'p',
            { class: 'name' },
            words.page.card.within(figures.bare(unit, spend.limit)),
            ' · ',
            element('b', {}, figures.chance(spend.withinLimit?.value ?? null)),
          ),
          chanceBar(spend.withinLimit ?? { value: null, low: null, high: null }, null, 'good'),
        ),
  );
}

/** A verdict with its sign and its word. */
export function verdictMark(verdict: KeyResultVerdict, { words }: Setting['speech']): Html {
  return element(
    'span',
    { class: `verdict ${VERDICT_TONES[verdict]}` },
    element('span', { 'aria-hidden': 'true' }, SIGNS[verdict]),
    ` ${words.common.verdicts[verdict]}`,
  );
}
