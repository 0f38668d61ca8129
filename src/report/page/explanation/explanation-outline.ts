/** The page of an explanation: which step brings the gain, what is known least, where time and money go today. */
import type { ExplanationResult } from '../../../plan/explanation-result.ts';
import { explanationAnswer } from '../../plan/explanation-answer.ts';
import { explanationReport } from '../../plan/explanation-report.ts';
import { shorten } from '../../plan/shorten.ts';
import { answerHtml } from '../answer.ts';
import { blocksHtml } from '../blocks.ts';
import { repeatHtml } from '../repeat.ts';
import { chartOf, type Outline, type Setting } from '../setting.ts';

export function explanationOutline(result: ExplanationResult, setting: Setting): Outline {
  const { speech } = setting;
  const { page } = speech.words;
  const name = shorten(result.plan.name, 80);
  // The first three blocks are the answer, the title and where the numbers come from.
  const blocks = explanationReport(result, speech).slice(3);
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
        content: blocksHtml(blocks, { speech, glossary: setting.glossary, prefix: 'table', level: 3 }),
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
