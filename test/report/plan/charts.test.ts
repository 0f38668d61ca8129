import { describe, expect, test } from 'vitest';
import type { ComparisonResult } from '../../../src/plan/comparison-result.ts';
import type { ExplanationResult } from '../../../src/plan/explanation-result.ts';
import type { Chart } from '../../../src/report/chart-theme.ts';
import { LANGUAGES, type Language } from '../../../src/report/language/language.ts';
import { speechIn } from '../../../src/report/language/speech.ts';
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

const [en, pt, es] = LANGUAGES.map(speechIn) as [ReturnType<typeof speechIn>, ...ReturnType<typeof speechIn>[]];
const COMPARISONS = { trajectoryChart, keyResultChart, spendChart, ganttChart, differencesChart };
const EXPLANATIONS = { attributionChart, uncertaintyChart };
const without = { keyResults: [], trajectories: [], steps: [], reviews: [], spend: null };
const still = madePlans.map((plan) => ({ ...plan, metrics: [row('occupancy', 0.8, 0.8, 'no evidence')] }));
const RESULTS: Readonly<Record<string, readonly [ComparisonResult, Language]>> = {
  'three rivals': [sampleComparison(), 'es'],
  'one plan': [singlePlan(), 'pt-BR'],
  'nothing has data': [emptyComparison(), 'pt-BR'],
  'hostile names': [hostileComparison(), 'en'],
  'plain scenarios': [
    sampleComparison({ plans: madePlans.map((plan) => ({ ...plan, ...without, metrics: [] })) }),
    'es',
  ],
  'a plan that changes nothing': [sampleComparison({ plans: still }), 'en'],
};
const nothing = { metrics: [], method: 'all subsets', subsets: 0 } as const;
const EXPLAINED: Readonly<Record<string, readonly [ExplanationResult, Language]>> = {
  'three steps': [sampleExplanation(), 'pt-BR'],
  'thirty steps of hostile names': [hostileExplanation(), 'en'],
  'nothing to explain': [sampleExplanation({ attribution: nothing, uncertainty: [] }), 'es'],
};

async function drawn(chart: Chart): Promise<string> {
  const { svg, complaints } = await renderSvg(chart);
  expect(complaints).toEqual([]);
  expect(svg).not.toMatch(/NaN|undefined|null/);
  expect(svg).not.toContain('<script');
  expect(svg).not.toContain(HOSTILE[2]);
  return svg;
}

describe('every chart draws without a complaint', () => {
  for (const [name, chart] of Object.entries(COMPARISONS)) {
    test.each(Object.entries(RESULTS))(`${name}: %s`, async (_, [result, language]) => {
      expect(await drawn(chart(result, speechIn(language)))).toMatch(/^<svg /);
    });
  }

  for (const [name, chart] of Object.entries(EXPLANATIONS)) {
    test.each(Object.entries(EXPLAINED))(`${name}: %s`, async (_, [result, language]) => {
      expect(await drawn(chart(result, speechIn(language)))).toMatch(/^<svg /);
    });
  }

  test.each(Object.entries({ keyResultChart, spendChart, differencesChart }))('%s: twelve plans', async (_, chart) => {
    const svg = await drawn(chart(crowdedComparison(), en));
    expect(svg).toContain('Variant 12 of');
  });

  test('ganttChart: thirty steps, each by its number', async () => {
    const svg = await drawn(ganttChart(sampleComparison({ plans: crowdedComparison().plans.slice(0, 2) }), en));
    expect(svg).toContain('30 step_30');
  });
});

const titleOf = (chart: Chart) => (chart.title as { text: string[] }).text.join(' ');

describe('the title of a chart is its finding', () => {
  const rivals = sampleComparison();
  const why = sampleExplanation();

  test.each([
    ['trajectories', trajectoryChart(rivals, en), 'Reroute card bills: the median is on target for wait (from 19 Apr)'],
    ['trajectories off', trajectoryChart(rivals, en), 'is not on target by its date for cost'],
    ['key results', keyResultChart(rivals, en), 'Reroute card bills is the best of 3 plans by key results met'],
    ['key results', keyResultChart(rivals, en), 'Reroute card bills meets 4 of 5 key results (1 missed)'],
    ['spend', spendChart(rivals, en), 'Hire twenty agents costs BRL 512,000, P(within budget) 9 %'],
    ['schedule', ganttChart(rivals, en), 'Automate order status: watch is riskiest, never 62 %'],
    ['differences', differencesChart(rivals, en), 'Hire twenty agents: of 7 KPIs, 5 better, 1 worse, 1 different'],
    ['attribution', attributionChart(why, en), 'most of it by overflow (−19.5 s ± 1.8 s)'],
    ['uncertainty', uncertaintyChart(why, en), 'wait: effect of overflow matters most, 52 %'],
  ])('%s', (_, chart, finding) => {
    expect(titleOf(chart)).toContain(finding);
  });

  test.each([
    ['trajectories', trajectoryChart(rivals, pt!), 'mediana na meta em wait (desde 19 abr.)'],
    ['spend', spendChart(rivals, pt!), 'Hire twenty agents custa R$ 512.000, P(no orçamento) 9%'],
    ['schedule', ganttChart(rivals, es!), 'mayor riesgo en el paso watch, no entregado en 62 %'],
    ['differences', differencesChart(rivals, es!), 'de 7 KPI, 5 mejores, 1 peor, 1 diferente'],
    ['uncertainty', uncertaintyChart(why, pt!), 'wait: o que mais pesa: efeito de overflow, 52%'],
  ])('%s, in other languages', (_, chart, finding) => {
    expect(titleOf(chart)).toContain(finding);
  });

  test('tells all plans by their score while none is settled on', () => {
    const open = sampleComparison({ selection: { ...rivals.selection!, best: null } });
    const [first, ...others] = (keyResultChart(open, en).title as { text: string[] }).text;
    expect(first).toContain('Reroute card bills meets 4 of 5');
    expect(others.join(' ')).toContain('Hire twenty agents meets none of 5');
  });

  test('says so where nothing is known well enough', () => {
    const shares = [{ group: 'effect:overflow', share: 0.5, halfWidth: 0.4 }];
    const uncertainty = [{ keyResult: 'wait', metric: 'average_speed_of_answer', variance: 4, shares }];
    expect(titleOf(uncertaintyChart(sampleExplanation({ uncertainty }), en))).toContain('not known yet');
  });
});

describe('a chart', () => {
  test('is the same in every time zone', async () => {
    const zone = process.env.TZ;
    const pictures: string[] = [];
    for (const one of ['America/Sao_Paulo', 'Pacific/Auckland']) {
      process.env.TZ = one;
      pictures.push(await drawn(ganttChart(singlePlan(), en)), await drawn(trajectoryChart(singlePlan(), en)));
    }
    process.env.TZ = zone ?? '';
    if (zone === undefined) delete process.env.TZ;
    expect(pictures.slice(2)).toEqual(pictures.slice(0, 2));
    expect(pictures[0]).toContain('>1 Mar<');
  });

  test('writes the numbers and dates on its axes as its language does', async () => {
    const portuguese = await drawn(trajectoryChart(singlePlan(), pt!));
    for (const label of ['1 mar.', '4,1', 'segundos', 'R$']) expect(portuguese).toContain(`>${label}<`);
    expect(await drawn(spendChart(singlePlan(), es!))).toContain('>400.000<');
    expect(await drawn(keyResultChart(singlePlan(), pt!))).toContain('>80%<');
  });

  test('puts no name where vega would take it for an expression', () => {
    for (const make of Object.values(COMPARISONS)) {
      const chart = JSON.stringify(make(hostileComparison(), en));
      for (const [, expression] of chart.matchAll(/"labelExpr":"([^"]*)/g)) {
        expect(expression).toMatch(/^(utcFormat\(datum.value, '%-d %b'\)|split\(datum.value, ' '\))$/);
      }
      expect(chart).not.toContain('"signal"');
    }
  });

  test('tells verdicts apart by shape as well as by colour', () => {
    for (const chart of [keyResultChart(sampleComparison(), pt!), attributionChart(sampleExplanation(), pt!)]) {
      const [, domain, shapes] = /"shape":.*?"domain":(\[.*?\]),"range":(\[.*?\])/.exec(JSON.stringify(chart))!;
      expect(new Set(JSON.parse(shapes!)).size).toBe(JSON.parse(domain!).length);
      expect(domain).not.toMatch(/met|better/);
    }
  });

  test('tells those who listen each estimate with its interval, and of lines and bands nothing twice', async () => {
    const svg = await drawn(keyResultChart(singlePlan(), en));
    expect(svg).toContain('aria-label="wait, Reroute card bills: 91 % (84–95 %) met"');
    expect(svg.match(/aria-roledescription="(?:point|rule mark)"/g)).toHaveLength(5);
  });
});

describe('the waterfall', () => {
  const panel = (p: number) => JSON.parse(JSON.stringify(attributionChart(sampleExplanation(), en))).vconcat[p];
  const [values, costs] = [panel(0), panel(1)].map(({ layer }) =>
    layer.map((one: { data: { values: unknown[] } }) => one.data.values),
  );

  test('falls from the baseline to the plan without a gap', () => {
    const [bars, , , ends] = values;
    expect(bars.map((bar: { from: number }) => bar.from)).toEqual([84, 64.5, 61.4]);
    expect(bars.at(-1).to).toBeCloseTo(ends[1].to, 10);
    expect([ends[1].low, ends[1].high]).toEqual([48.6, 53.4]);
  });

  test('calls better or worse only what its interval leaves no doubt of', () => {
    expect(costs[0].map((bar: { verdict: string }) => bar.verdict)).toEqual(['better', 'worse', 'no evidence']);
  });
});
