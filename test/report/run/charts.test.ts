import { describe, expect, test } from 'vitest';
import type { Chart } from '../../../src/report/chart-theme.ts';
import { chartsOf } from '../../../src/report/charts.ts';
import { speechIn } from '../../../src/report/language/speech.ts';
import { renderSvg } from '../../../src/report/render-svg.ts';
import { comparisonChart } from '../../../src/report/run/comparison-chart.ts';
import { comparisonIntervalChart } from '../../../src/report/run/comparison-interval-chart.ts';
import { intervalChart } from '../../../src/report/run/interval-chart.ts';
import { shortTime } from '../../../src/report/run/short-time.ts';
import { detailedRun } from '../detail-sample.ts';
import { compareResult, runResult, scope } from '../fixture.ts';

const english = speechIn('en');
const empty = runResult({ scopes: [scope('whole', 'all', { service_level: [null, null] }, [])], serviceLevel: [] });
const two = compareResult({ candidates: [...compareResult().candidates, ...compareResult().candidates] });

const titleOf = (chart: Chart) => (chart.title as { text: string[] }).text.join(' ');
const chart = (stem: string, language: 'en' | 'pt-BR' | 'es' = 'en', run = detailedRun()) =>
  chartsOf(run, speechIn(language)).get(stem)!;

describe('charts at the edge draw without a complaint', () => {
  test.each([
    ['a day without any contact', intervalChart(empty, english)],
    ['two candidates', comparisonChart(two, english)],
    [
      'no difference to show',
      comparisonChart(compareResult({ candidates: [{ run: runResult(), differences: [] }] }), english),
    ],
    [
      'nothing by interval',
      comparisonIntervalChart(
        compareResult({ baseline: empty, candidates: [{ run: empty, differences: [] }] }),
        english,
      ),
    ],
  ])('%s', async (_, one) => {
    const { svg, complaints } = await renderSvg(one);
    expect(complaints).toEqual([]);
    expect(/NaN|undefined/.exec(svg)?.[0]).toBeUndefined();
  });
});

describe('the title of a chart is its finding', () => {
  test.each([
    ['intervals', 'Agents are fewest against the need at 08:00: 5 on duty, 6 needed'],
    ['waits', 'phone: 18.0 % wait longer than 20 s'],
    ['heat-map', 'Service level is lowest on Monday at 09:00: 70.0 % ± 4.0 pp'],
    ['heat-map-channels', 'phone: service level is lowest on Monday at 09:00: 60.0 % ± 3.0 pp, target 80 %'],
    [
      'teams',
      'front is busiest, occupancy 81.0 % ± 0.4 pp, most at 09:30 with 90.0 % ± 1.0 pp; least busy is back, 66.0 %',
    ],
    ['weeks', 'Service level falls from the first week to the last: 86.0 % ± 2.0 pp → 79.0 % ± 2.0 pp'],
    ['flow', 'How 1,350 contacts end: resolved 84.4 %, abandoned 8.1 %, not resolved 7.4 %'],
  ])('%s', (stem, finding) => {
    expect(titleOf(chart(stem))).toContain(finding);
  });

  test('of a comparison too', () => {
    expect(titleOf(comparisonChart(compareResult(), english))).toContain('better on service level');
    expect(titleOf(comparisonIntervalChart(compareResult(), english))).toContain('90.0 % → 94.0 %');
  });

  test('in the language of the reader', () => {
    expect(titleOf(chart('flow', 'pt-BR'))).toContain('Como terminam 1.350 contatos: resolvido 84,4%');
    expect(titleOf(chart('weeks', 'es'))).toContain('Nivel de servicio baja de la primera a la última semana');
  });
});

describe('charts of a result', () => {
  test('are those that have something to show', () => {
    expect([...chartsOf(runResult(), english).keys()]).toEqual(['intervals', 'teams']);
    expect([...chartsOf(empty, english).keys()]).toEqual([]);
    const still = compareResult({ candidates: [{ run: empty, differences: [] }], baseline: empty });
    expect([...chartsOf(still, english).keys()]).toEqual([]);
  });

  test('show weeks only where there are two', () => {
    const { detail } = detailedRun();
    const weeks = detail.weeks.slice(0, 1);
    const byWeek = detail.byWeek.map((one) => ({ ...one, values: one.values.slice(0, 1) }));
    expect(chart('weeks', 'en', detailedRun(undefined, { detail: { ...detail, weeks, byWeek } }))).toBeUndefined();
  });

  test('mark the cells of a heat map where chance may decide, and no others', () => {
    const text = JSON.stringify(chart('heat-map-channels'));
    const cells = [...text.matchAll(/"value":([\d.]+),"text":"[^"]*","open":(true|false)/g)];
    expect(cells.filter(([, , open]) => open === 'true').every(([, value]) => value === '0.79')).toBe(true);
    expect(cells.some(([, value, open]) => value === '0.79' && open === 'true')).toBe(true);
  });
});

test.each([
  [0, '0 s'],
  [12.5, '12.5 s'],
  [20, '20 s'],
  [90, '90 s'],
  [60, '1 m'],
  [59.9, '1 m'],
  [150, '2.5 m'],
  [3600, '1 h'],
  [86_400, '24 h'],
  [172_800, '2 d'],
])('%d seconds are %s', (seconds, text) => {
  expect(shortTime(seconds, english)).toBe(text);
});
