/** What is done: each step with who, when, at what cost, what it changes, and why that is believed; and what is assumed. */
import type { WrittenEffect } from '../../../documents/plan-terms.ts';
import type { ComparisonResult, PlanResult, StepResult } from '../../../plan/comparison-result.ts';
import { moneyIn } from '../../language/figures.ts';
import { shorten } from '../../plan/shorten.ts';
import { ofScope } from '../../plan/words.ts';
import { type Content, element, fragment, type Html } from '../html.ts';
import { facts, type Setting } from '../setting.ts';
import { tableHtml } from '../table.ts';

const LONGEST = 300;

export function stepsHtml(result: ComparisonResult, labels: readonly string[], setting: Setting): Html {
  return fragment(
    result.plans.map((plan, p) =>
      plan.steps.length === 0
        ? null
        : element(
            'div',
            { 'data-plan': labels[p]! },
            result.plans.length > 1 ? element('h3', {}, labels[p]!) : null,
            element(
              'ol',
              { class: 'steps' },
              plan.steps.map((step) => element('li', {}, stepHtml(step, plan, result, setting))),
            ),
          ),
    ),
    assumptionsHtml(result, setting),
  );
}

function stepHtml(
  step: StepResult,
  plan: PlanResult,
  { plans, horizon, currency }: ComparisonResult,
  setting: Setting,
): Html {
  const { speech } = setting;
  const { dates, words } = speech;
  const own = words.page.steps;
  const unit = moneyIn(plan.spend?.currency ?? currency);
  const { id, text, owner, planned, changes, evidence, obstacles, after, flags } = step;
  return fragment(
    element(plans.length > 1 ? 'h4' : 'h3', {}, shorten(text, LONGEST), ' ', element('code', {}, shorten(id, 40))),
    facts([
      [own.owner, owner === null ? element('span', { class: 'bad' }, own.nobody) : shorten(owner, 80)],
      [own.planned, spanWords(dates.short(planned.start, horizon.start), dates.short(planned.full, horizon.start))],
      [own.delivered, deliveredWords(step, horizon.start, setting)],
      [own.cost, costWords(step, unit, setting)],
      [own.changes, changes.length === 0 ? own.noChange : changeList(changes, setting)],
      [
        own.evidence,
        evidence === null ? element('span', { class: 'bad' }, own.noEvidence) : shorten(evidence, LONGEST),
      ],
      ...(obstacles.length === 0 ? [] : [[own.obstacles, obstacleList(obstacles, setting)] as const]),
      ...(after.length === 0 ? [] : [[own.after, after.map((before) => shorten(before, 40)).join(', ')] as const]),
      ...(flags.length === 0 ? [] : [[own.missing, flags.map((flag) => speech.remark(flag)).join(', ')] as const]),
    ]),
  );
}

function spanWords(from: string, to: string): string {
  return from === to ? from : `${from} → ${to}`;
}

function deliveredWords({ full, late, never }: StepResult, start: string, { speech }: Setting): string {
  const { dates, figures, words } = speech;
  const own = words.page.steps;
  const on = full === null ? own.never : deliveredOn(dates.short(full.p50, start), dates.short(full.p90, start), own);
  return [
    on,
    ...(late > 0 ? [own.late(figures.chance(late))] : []),
    ...(never > 0 && full !== null ? [own.lost(figures.chance(never))] : []),
  ].join('; ');
}

function deliveredOn(half: string, most: string, own: Setting['speech']['words']['page']['steps']): string {
  return half === most ? own.deliveredBy(half) : own.deliveredOn(half, most);
}

function costWords({ cost }: StepResult, unit: string, { speech }: Setting): string {
  const { figures, kpis, words } = speech;
  const own = words.page.steps;
  if (cost === null) return own.unstated;
  const told = [
    ...(cost.once > 0 ? [own.once(figures.bare(unit, cost.once))] : []),
    ...(cost.monthly > 0 ? [own.monthly(figures.bare(unit, cost.monthly))] : []),
    ...cost.perUnit.map((one) => own.perUnit(figures.bare(unit, one.amount), kpis.plain(one.metric) + ofScope(one))),
  ];
  return told.length === 0 ? own.free : told.join('; ');
}

function changeList(changes: readonly WrittenEffect[], setting: Setting): Html {
  return element(
    'ul',
    {},
    changes.map((change) =>
      element(
        'li',
        {},
        element('code', {}, shorten(change.path, 120)),
        ` ${changeWords(change, setting)}`,
        whyOf(change),
      ),
    ),
  );
}

function changeWords({ operation, amount, today }: WrittenEffect, { speech }: Setting): string {
  const own = speech.words.page.steps;
  const was = today === null ? '' : ` (${own.today(shorten(today, 60))})`;
  return `${own[operation]} ${shorten(amount, 120)}${was}`;
}

function whyOf({ why }: WrittenEffect): Content {
  return why === null ? null : element('span', { class: 'about' }, shorten(why, LONGEST));
}

function obstacleList(obstacles: StepResult['obstacles'], { speech }: Setting): Html {
  const own = speech.words.page.steps;
  return element(
    'ul',
    {},
    obstacles.map(({ risk, probability, mitigation, owner }) => {
      const against = mitigation === null ? '' : `; ${own.mitigation(shorten(mitigation, LONGEST))}`;
      const whose = owner === null ? '' : `; ${shorten(owner, 80)}`;
      return element('li', {}, `${shorten(risk, 160)} (${speech.figures.percent(probability)})${against}${whose}`);
    }),
  );
}

/** Plans are compared in one world: the assumptions of the first are those of all. */
function assumptionsHtml({ plans }: ComparisonResult, { speech }: Setting): Html {
  const { table, assumptions: words, steps } = speech.words.page;
  const assumed = plans.find(({ plain }) => !plain)?.assumptions ?? [];
  return fragment(
    element('h3', {}, words.title),
    assumed.length === 0
      ? element('p', {}, words.none)
      : tableHtml(
          {
            id: 'table-assumptions',
            caption: words.title,
            columns: [words.value, words.today, words.change, words.why].map((title) => ({ title, isNumber: false })),
            rows: assumed.map(({ path, today, operation, amount, why }) => ({
              cells: [
                { content: element('code', {}, shorten(path, 120)) },
                { content: shorten(today ?? '', 80) },
                { content: `${steps[operation]} ${shorten(amount, 120)}` },
                { content: shorten(why ?? '', LONGEST) },
              ],
            })),
          },
          table,
        ),
  );
}
