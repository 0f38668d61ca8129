/** What to take care of, what the gates say, how the figures are meant, and how to get the same ones again. */
import type { ComparisonResult } from '../../../plan/comparison-result.ts';
import { gateBlocks } from '../../plan/gate-table.ts';
import { shorten } from '../../plan/shorten.ts';
import { blocksHtml } from '../blocks.ts';
import { type Content, element, type Html } from '../html.ts';
import { repeatHtml } from '../repeat.ts';
import type { Section, Setting } from '../setting.ts';
import { blockPart, perPlan } from './per-plan.ts';

export function trustSection(result: ComparisonResult, labels: readonly string[], setting: Setting): Section {
  const { words } = setting.speech;
  return {
    id: 'trust',
    title: words.page.sections.trust,
    content: [
      warningPart(result, setting),
      missingPart(result, labels, setting),
      gatePart(result, labels, setting),
      element('h3', {}, words.page.trust.how),
      readingPart(result, setting),
      repeatPart(result, setting),
    ],
  };
}

function warningPart({ warnings }: ComparisonResult, { speech }: Setting): Content {
  if (warnings.length === 0) return null;
  const items = warnings.map((one) => element('li', {}, shorten(speech.remark(one), 300)));
  return [element('h3', {}, speech.words.common.takeCare), element('ul', {}, items)];
}

/** What the plans leave unsaid. */
function missingPart(result: ComparisonResult, labels: readonly string[], { speech }: Setting): Content {
  if (result.plans.every(({ flags }) => flags.length === 0)) return null;
  const list = (flags: ComparisonResult['warnings']): Html[] =>
    flags.length === 0
      ? []
      : [
          element(
            'ul',
            {},
            flags.map((flag) => element('li', {}, shorten(speech.remark(flag), 300))),
          ),
        ];
  return [element('h3', {}, speech.words.plan.report.missing), perPlan(result, labels, ({ flags }) => list(flags), 4)];
}

function gatePart(result: ComparisonResult, labels: readonly string[], setting: Setting): Content {
  if (result.plans.every(({ gates }) => gates.length === 0)) return null;
  const { title } = setting.speech.words.plan.gates;
  return [
    element('h3', {}, title),
    perPlan(
      result,
      labels,
      ({ gates }, p) =>
        blocksHtml(gateBlocks(gates, setting.speech).slice(1), { ...blockPart(`gates-${p}`, setting), caption: title }),
      4,
    ),
  ];
}

function readingPart({ simultaneous, confidence }: ComparisonResult, { speech }: Setting): Content {
  const { report } = speech.words.plan;
  const level = speech.figures.percent(confidence);
  const several =
    simultaneous.comparisons > 1
      ? report.several(simultaneous.method, speech.counted(simultaneous.comparisons, 'plan'))
      : '';
  const told = [report.differences(level, several), report.chances(level), report.medians];
  return told.map((said) => element('p', { class: 'note' }, said));
}

function repeatPart(result: ComparisonResult, setting: Setting): Html {
  const { baseline, plans, selection, replications, seed, confidence } = result;
  const own = setting.speech.words.page.trust;
  const more =
    selection === null || selection.by === 'key results'
      ? []
      : ['--by', selection.by, '--indifference', String(selection.indifference)];
  return repeatHtml(
    { command: 'compare', files: plans.map(({ file }) => file), replications, seed, confidence, more },
    [
      [own.engine, result.engine],
      [own.contacts, setting.speech.figures.bare('count', result.contacts)],
      [own.baseline, [shorten(baseline.name, 80), ' ', element('code', {}, shorten(baseline.file, 120))]],
      [own.content, element('code', {}, baseline.lock.slice(0, 12))],
    ],
    setting,
  );
}
