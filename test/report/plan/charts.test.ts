import { describe, expect, test } from 'vitest';
import type { Chart } from '../../../src/report/chart-theme.ts';
import { attributionChart } from '../../../src/report/plan/attribution-chart.ts';
import { differencesChart } from '../../../src/report/plan/differences-chart.ts';
import { ganttChart } from '../../../src/report/plan/gantt-chart.ts';
import { keyResultChart } from '../../../src/report/plan/key-result-chart.ts';
import { spendChart } from '../../../src/report/plan/spend-chart.ts';
import { trajectoryChart } from '../../../src/report/plan/trajectory-chart.ts';
import { uncertaintyChart } from '../../../src/report/plan/uncertainty-chart.ts';
import { renderSvg } from '../../../src/report/render-svg.ts';
import { row } from '../fixture.ts';
import {
  crowdedComparison,
  emptyComparison,
  HOSTILE,
  hostileComparison,
  hostileExplanation,
  madePlans,
  sampleComparison,
  sampleExplanation,
  singlePlan,
} from './sample-result.ts';

const COMPARISONS = { trajectoryChart, keyResultChart, spendChart, ganttChart, differencesChart };
const EXPLANATIONS = { attributionChart, uncertaintyChart };
const without = { keyResults: [], trajectories: [], steps: [], reviews: [], spend: null };
const still = madePlans.map((plan) => ({ ...plan, metrics: [row('occupancy', 0.8, 0.8, 'no evidence')] }));
const RESULTS = {
  'three rivals': sampleComparison(),
  'one plan': singlePlan(),
  'nothing has data': emptyComparison(),
  'hostile names': hostileComparison(),
  'plain scenarios': sampleComparison({ plans: madePlans.map((plan) => ({ ...plan, ...without, metrics: [] })) }),
  'a plan that changes nothing': sampleComparison({ plans: still }),
};
const nothing = { metrics: [], method: 'all subsets', subsets: 0 } as const;
const EXPLAINED = {
  'three steps': sampleExplanation(),
  'thirty steps of hostile names': hostileExplanation(),
  'nothing to explain': sampleExplanation({ attribution: nothing, uncertainty: [] }),
};

async function drawn(chart: Chart): Promise<string> {
  const { svg, complaints } = await renderSvg(chart);
  expect(complaints).toEqual([]);
  expect(svg).not.toMatch(/NaN|undefined/);
  expect(svg).not.toContain('<script');
  expect(svg).not.toContain(HOSTILE[2]);
  return svg;
}

describe('every chart draws without a complaint', () => {
  for (const [name, chart] of Object.entries(COMPARISONS)) {
    test.each(Object.entries(RESULTS))(`${name}: %s`, async (_, result) => {
      expect(await drawn(chart(result))).toMatch(/^<svg /);
    });
  }

  for (const [name, chart] of Object.entries(EXPLANATIONS)) {
    test.each(Object.entries(EXPLAINED))(`${name}: %s`, async (_, result) => {
      expect(await drawn(chart(result))).toMatch(/^<svg /);
    });
  }

  test.each(Object.entries({ keyResultChart, spendChart, differencesChart }))('%s: twelve plans', async (_, chart) => {
    const svg = await drawn(chart(crowdedComparison()));
    expect(svg).toContain('Variant 12 of');
  });

  test('ganttChart: thirty steps, each by its number', async () => {
    const svg = await drawn(ganttChart(sampleComparison({ plans: crowdedComparison().plans.slice(0, 2) })));
    expect(svg).toContain('30 step_30');
  });
});

describe('the title of a chart is its finding', () => {
  const titleOf = (chart: Chart) => (chart.title as { text: string[] }).text.join(' ');

  test.each([
    ['trajectories', trajectoryChart(sampleComparison()), 'Reroute card bills meets 4 of 5 key results (csat missed)'],
    ['key results', keyResultChart(sampleComparison()), 'Reroute card bills is the best of 3 plans'],
    ['spend', spendChart(sampleComparison()), 'Hire twenty agents costs BRL 512,000, P(within budget) 9 %'],
    ['schedule', ganttChart(sampleComparison()), 'Automate order status: watch is riskiest, never 62 %'],
    ['attribution', attributionChart(sampleExplanation()), 'most of it by overflow (−19.5 s ± 1.8 s)'],
    ['uncertainty', uncertaintyChart(sampleExplanation()), 'wait: effect of overflow matters most, 52 %'],
  ])('%s', (_, chart, finding) => {
    expect(titleOf(chart)).toContain(finding);
  });
});

describe('a chart', () => {
  test('is the same in every time zone', async () => {
    const zone = process.env.TZ;
    const pictures: string[] = [];
    for (const one of ['America/Sao_Paulo', 'Pacific/Auckland']) {
      process.env.TZ = one;
      pictures.push(await drawn(ganttChart(singlePlan())), await drawn(trajectoryChart(singlePlan())));
    }
    process.env.TZ = zone ?? '';
    if (zone === undefined) delete process.env.TZ;
    expect(pictures.slice(2)).toEqual(pictures.slice(0, 2));
    expect(pictures[0]).toContain('>1 Mar<');
  });

  test('puts no name where vega would take it for an expression', () => {
    const chart = JSON.stringify(trajectoryChart(hostileComparison()));
    for (const [, expression] of chart.matchAll(/"labelExpr":"([^"]*)/g)) expect(expression).toMatch(/^utcFormat\(/);
    expect(chart).not.toContain('"signal"');
  });

  test('draws the fall from the baseline to the plan without a gap', () => {
    const chart = JSON.parse(JSON.stringify(attributionChart(sampleExplanation())));
    const [bars, , ends] = chart.vconcat[0].layer.map((one: { data: { values: unknown[] } }) => one.data.values);
    expect(bars.map((bar: { from: number }) => bar.from)).toEqual([84, 64.5, 61.4]);
    expect(bars.at(-1).to).toBeCloseTo(ends[1].to, 10);
  });
});
