/** The page of scenarios side by side: what is better, what is worse, then every difference. */
import type { CompareResult } from '../../../metrics/result.ts';
import { compareReport } from '../../compare-report.ts';
import { comparisonFindings } from '../../finding.ts';
import { shorten } from '../../plan/shorten.ts';
import { runLabels } from '../../run-label.ts';
import { answerHtml } from '../answer.ts';
import { blocksHtml } from '../blocks.ts';
import { kpiTable } from '../comparison/kpi-table.ts';
import { element } from '../html.ts';
import { repeatHtml } from '../repeat.ts';
import { chartOf, type Filter, type Outline, type Setting } from '../setting.ts';

export function compareOutline(result: CompareResult, setting: Setting): Outline {
  const { speech } = setting;
  const { words } = speech;
  const runs = [result.baseline, ...result.candidates.map(({ run }) => run)];
  const labels = runLabels(runs).map((label) => shorten(label, 60));
  return {
    title: labels.join(' · '),
    kicker: [
      words.page.kicker.compare,
      words.page.card.ofBaseline(labels[0]!),
      speech.counted(result.baseline.days, 'day'),
      speech.counted(result.replications, 'replication'),
    ].join(' · '),
    answer: answerHtml(comparisonFindings(result, labels, speech)),
    filters: filtersOf(result, labels, setting),
    sections: [
      {
        id: 'kpis',
        title: words.page.sections.kpis,
        content: [
          chartOf(setting, 'comparison'),
          kpiTable(
            result.candidates.map(({ differences }, c) => ({ label: labels[c + 1]!, rows: differences })),
            result.baseline.currency ?? null,
            setting,
          ),
        ],
      },
      { id: 'day', title: words.page.sections.day, content: chartOf(setting, 'intervals') },
      { id: 'figures', title: words.page.sections.figures, content: tablesOf(result, setting) },
      {
        id: 'trust',
        title: words.page.sections.trust,
        content: repeatHtml(
          {
            ...{ command: 'compare', files: runs.map(({ scenario }) => scenario.file) },
            ...{ replications: result.replications, seed: result.seed, confidence: result.confidence },
          },
          [
            [words.page.trust.engine, result.engine],
            ...runs.map(
              ({ scenario }, r) => [labels[r]!, element('code', {}, scenario.fingerprint.slice(0, 12))] as const,
            ),
          ],
          setting,
        ),
      },
    ],
  };
}

function filtersOf(result: CompareResult, labels: readonly string[], { speech }: Setting): Filter[] {
  const { filters } = speech.words.page;
  const channels = result.baseline.scopes.flatMap(({ scope, name }) => (scope === 'channel' ? [name] : []));
  return [
    ...(labels.length > 2
      ? [{ kind: 'name', of: 'plan', label: filters.scenario, names: labels.slice(1) } as const]
      : []),
    ...(channels.length > 1 ? [{ kind: 'name', of: 'channel', label: filters.channel, names: channels } as const] : []),
  ];
}

/** The report as it is in text, but for its first sentences: the page has them above. */
function tablesOf(result: CompareResult, { speech, glossary }: Setting) {
  const blocks = compareReport(result, speech).slice(2);
  const channels = new Set(result.baseline.scopes.flatMap(({ scope, name }) => (scope === 'channel' ? [name] : [])));
  return blocksHtml(blocks, { speech, glossary, prefix: 'table', level: 3, channels });
}
