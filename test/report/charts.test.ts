import { describe, expect, test } from 'vitest';
import { comparisonChart } from '../../src/report/comparison-chart.ts';
import { comparisonIntervalChart } from '../../src/report/comparison-interval-chart.ts';
import { intervalChart } from '../../src/report/interval-chart.ts';
import { renderSvg } from '../../src/report/render-svg.ts';
import { compareResult, runResult, scope } from './fixture.ts';

const empty = runResult({ scopes: [scope('whole', 'all', { service_level: [null, null] }, [])], serviceLevel: [] });
const manyTargets = runResult({
  scopes: [...runResult().scopes, scope('channel', 'chat'), scope('channel', '<b>&"quoted"')],
  serviceLevel: ['phone', 'chat'].map((channel, i) => ({
    channel,
    formula: 'g1',
    within: 20,
    target: 0.8 + i / 10,
    text: '',
  })),
});
const two = compareResult({ candidates: [...compareResult().candidates, ...compareResult().candidates] });

describe('every chart compiles and renders without a warning', () => {
  test.each([
    ['a day', intervalChart(runResult())],
    ['a day with a target a channel', intervalChart(manyTargets)],
    ['a day without any contact', intervalChart(empty)],
    ['a comparison', comparisonChart(compareResult())],
    ['two candidates', comparisonChart(two)],
    ['no difference to show', comparisonChart(compareResult({ candidates: [{ run: runResult(), differences: [] }] }))],
    ['a comparison by interval', comparisonIntervalChart(compareResult())],
    [
      'nothing by interval',
      comparisonIntervalChart(compareResult({ baseline: empty, candidates: [{ run: empty, differences: [] }] })),
    ],
  ])('%s', async (_, chart) => {
    const { svg, complaints } = await renderSvg(chart);
    expect(complaints).toEqual([]);
    expect(svg).toMatch(/^<svg /);
    expect(svg).not.toContain('NaN');
    expect(svg).not.toContain('<b>');
  });
});

describe('a chart', () => {
  test('says its finding in the title', () => {
    expect(JSON.stringify(intervalChart(runResult()).title)).toContain('lowest at 09:30');
    expect(JSON.stringify(comparisonChart(compareResult()).title)).toContain('better on service level');
    expect(JSON.stringify(comparisonIntervalChart(compareResult()).title)).toContain('90.0 % → 94.0 %');
  });

  test('carries its figures in itself, for version 6', () => {
    for (const chart of [intervalChart(runResult()), comparisonChart(compareResult())]) {
      expect(chart.$schema).toBe('https://vega.github.io/schema/vega-lite/v6.json');
      expect(JSON.stringify(chart)).not.toContain('"url"');
    }
  });

  test('loads nothing from anywhere', async () => {
    const $schema = 'https://vega.github.io/schema/vega-lite/v6.json' as const;
    const { complaints } = await renderSvg({ $schema, data: { url: 'http://127.0.0.1:9/x.json' }, mark: 'point' });
    expect(complaints.join()).toContain('a chart may not load http://127.0.0.1:9/x.json');
  });
});
