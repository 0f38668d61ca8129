/** The page of an explanation: which step brings the gain, what is known least, where time and money go today. */
import type { ExplanationResult } from '../../../plan/explanation-result.ts';
import { explanationAnswer } from '../../plan/explanation-answer.ts';
import { explanationReport } from '../../plan/explanation-report.ts';
import { shorten } from '../../plan/shorten.ts';
import { answerHtml } from '../answer.ts';
import { blocksHtml } from '../blocks.ts';
import { element, type Html } from '../html.ts';
import { repeatHtml } from '../repeat.ts';
import { chartOf, type Outline, type Section, type Setting } from '../setting.ts';

export function explanationOutline(result: ExplanationResult, setting: Setting): Outline {
  const { speech } = setting;
  const { page } = speech.words;
  const name = shorten(result.plan.name, 80);
  return {
    title: name,
    kicker: [page.kicker.explanation, name, speech.counted(result.replications, 'replication')].join(' · '),
    answer: answerHtml(explanationAnswer(result, speech)),
    filters: [],
    sections: [
      {
        id: 'charts',
        title: page.sections.charts,
        content: ['attribution', 'uncertainty'].map((stem) => chartOf(setting, stem)),
      },
      {
        id: 'figures',
        title: page.sections.figures,
        content: tablesOf(result, setting),
      },
      {
        id: 'trust',
        title: page.sections.trust,
        content: repeatHtml(
          {
            ...{ command: 'explain', files: [result.plan.file] },
            ...{ replications: result.replications, seed: result.seed, confidence: result.confidence },
          },
          [[page.trust.engine, result.engine]],
          setting,
        ),
      },
    ],
  };
}

/** The same within the page of the plans that it explains one of. */
export function explanationSection(result: ExplanationResult, setting: Setting): Section {
  const { speech } = setting;
  return {
    id: 'why',
    title: speech.words.page.sections.why,
    content: [
      element('p', { class: 'lead' }, shorten(result.plan.name, 80)),
      element(
        'ul',
        {},
        explanationAnswer(result, speech).map((sentence) => element('li', {}, sentence)),
      ),
      ['attribution', 'uncertainty'].map((stem) => chartOf(setting, stem)),
      tablesOf(result, setting),
    ],
  };
}

/** The report as it is in text, but for its first three blocks: the answer, the title and where the numbers come from. */
function tablesOf(result: ExplanationResult, { speech, glossary }: Setting): Html[] {
  const blocks = explanationReport(result, speech).slice(3);
  return blocksHtml(blocks, { speech, glossary, prefix: 'why', level: 3 });
}
