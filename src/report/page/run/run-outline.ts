/** The page of a run: how customers fare and where they do not, then when, in which channel, and every figure. */
import type { RunResult } from '../../../metrics/result.ts';
import type { Block } from '../../block.ts';
import { runFinding } from '../../finding.ts';
import { shorten } from '../../plan/shorten.ts';
import { channelLabels } from '../../run/labels.ts';
import { waitsChart } from '../../run/waits-chart.ts';
import { waitsShown } from '../../run/waits-rows.ts';
import { runReport } from '../../run-report.ts';
import { answerHtml } from '../answer.ts';
import { blocksHtml } from '../blocks.ts';
import { element, fragment, type Html } from '../html.ts';
import { repeatHtml } from '../repeat.ts';
import { chartOf, type Filter, type Outline, type Section, type Setting, sectionUnless } from '../setting.ts';
import { channelTable } from './channel-table.ts';
import { dayCourses, weekCourses, weeksOf } from './course.ts';
import { kpiTiles } from './kpi-tiles.ts';

export function runOutline(run: RunResult, setting: Setting): Outline {
  const { speech } = setting;
  const { words, figures } = speech;
  const name = shorten(run.scenario.name, 80);
  return {
    title: name,
    kicker: [
      words.page.kicker.run,
      speech.counted(run.days, 'day'),
      speech.counted(run.replications, 'replication'),
      speech.counted(run.contacts, 'contact'),
    ].join(' · '),
    answer: fragment(
      answerHtml([runFinding(run, speech)]),
      run.warnings.length === 0
        ? null
        : element(
            'ul',
            { class: 'warnings' },
            run.warnings.map((one) => element('li', {}, speech.remark(one))),
          ),
      kpiTiles(run, setting),
      element(
        'p',
        { class: 'note' },
        words.run.values(figures.percent(run.confidence), speech.counted(run.days, 'day')),
      ),
      channelTable(run, setting),
    ),
    filters: filtersOf(run, setting),
    sections: sectionsOf(run, setting),
  };
}

function filtersOf(run: RunResult, setting: Setting): Filter[] {
  const names = [...channelLabels(run).values()];
  const places = weeksOf(run, setting);
  const label = setting.speech.words.page.filters.channel;
  return [
    ...(names.length > 1 ? [{ kind: 'name', of: 'channel', label, names } as const] : []),
    ...(places.length > 1 ? [{ kind: 'span', places } as const] : []),
  ];
}

function sectionsOf(run: RunResult, setting: Setting): Section[] {
  const { sections: titles } = setting.speech.words.page;
  const hasDay = run.scopes.some(({ scope, intervals }) => scope === 'channel' && intervals.length > 1);
  return [
    ...sectionUnless(run.detail.weeks.length < 2, () => ({
      id: 'course',
      title: titles.course,
      content: weekCourses(run, setting),
    })),
    ...sectionUnless(!hasDay, () => ({
      id: 'day',
      title: titles.day,
      content: [chartOf(setting, 'intervals', { by: { of: 'channel' } }), dayCourses(run, setting)],
    })),
    ...sectionUnless(!['heat-map', 'teams', 'flow', 'waits'].some((stem) => setting.charts.has(stem)), () => ({
      id: 'charts',
      title: titles.charts,
      content: [
        waitFigures(run, setting),
        ...['heat-map', 'heat-map-channels', 'teams', 'flow'].map((stem) => chartOf(setting, stem)),
      ],
    })),
    { id: 'figures', title: titles.figures, content: tablesOf(run, setting) },
    { id: 'trust', title: titles.trust, content: repeatOf(run, setting) },
  ];
}

/** A picture a channel, so that one channel can be looked at alone. */
function waitFigures(run: RunResult, setting: Setting): Html {
  const labels = channelLabels(run);
  return fragment(
    waitsShown(run).map((waits, w) => {
      const label = labels.get(waits.channel) ?? waits.channel;
      // How to read them is said once.
      const said = w === 0 ? {} : { note: '' };
      const chart = waitsChart({ ...run, detail: { ...run.detail, waits: [waits] } }, setting.speech);
      return setting.figures.figure(`waits-${w}`, chart, { of: { 'data-channel': label }, ...said });
    }),
  );
}

/** The report as it is in text, but for its head: the page has that above. */
function tablesOf(run: RunResult, { speech, glossary }: Setting): Html[] {
  const blocks: readonly Block[] = runReport(run, speech);
  const first = blocks.findIndex((block) => block.kind === 'heading' && block.text === speech.words.run.serviceLevel);
  const channels = new Set(channelLabels(run).values());
  return blocksHtml(blocks.slice(Math.max(0, first)), { speech, glossary, prefix: 'table', level: 3, channels });
}

function repeatOf(run: RunResult, setting: Setting): Html {
  const { trust } = setting.speech.words.page;
  const { scenario, seed, replications, confidence } = run;
  return repeatHtml(
    { command: 'run', files: [scenario.file], replications, seed, confidence },
    [
      [trust.engine, run.engine],
      [trust.contacts, setting.speech.figures.bare('count', run.contacts)],
      [trust.scenario, [shorten(scenario.name, 80), ' ', element('code', {}, shorten(scenario.file, 120))]],
      [trust.content, element('code', {}, scenario.fingerprint.slice(0, 12))],
    ],
    setting,
  );
}
