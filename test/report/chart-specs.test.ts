/** Every chart of every kind of result: valid by vega-lite's own JSON Schema, drawn without a complaint, in each language. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Ajv, type AnySchemaObject } from 'ajv';
import { describe, expect, test } from 'vitest';
import type { Chart } from '../../src/report/chart-theme.ts';
import { CHART_STEMS, chartsOf } from '../../src/report/charts.ts';
import { LANGUAGES } from '../../src/report/language/language.ts';
import { speechIn } from '../../src/report/language/speech.ts';
import { renderSvg } from '../../src/report/render-svg.ts';
import type { AnyResult } from '../../src/results/any-result.ts';
import { detailedRun, WICKED } from './detail-sample.ts';
import { compareResult, runResult } from './fixture.ts';
import { hostileComparison, hostileExplanation, sampleComparison, sampleExplanation } from './plan/sample-result.ts';

const wicked = detailedRun(WICKED);
const PLAIN: Readonly<Record<string, AnyResult>> = {
  'a run': detailedRun(),
  'two scenarios': compareResult(),
  plans: sampleComparison(),
  'an explanation': sampleExplanation(),
};
/** Names are the same in every language. */
const ODD: Readonly<Record<string, AnyResult>> = {
  'a run without details': runResult(),
  'a run of wicked names': wicked,
  'wicked scenarios': compareResult({
    baseline: wicked,
    candidates: [{ ...compareResult().candidates[0]!, run: wicked }],
  }),
  'wicked plans': hostileComparison(),
  'a wicked explanation': hostileExplanation(),
};

const isValid = compiled();

describe.each(LANGUAGES)('in %s', (language) => {
  const results = Object.entries(language === 'en' ? { ...PLAIN, ...ODD } : PLAIN);
  test.each(results)('every chart of %s is valid and drawn', async (_, result) => {
    const charts = chartsOf(result, speechIn(language));
    expect(charts.size).toBeGreaterThan(0);
    for (const [stem, chart] of charts) await check(stem, chart);
  });
});

async function check(stem: string, chart: Chart): Promise<void> {
  isValid(JSON.parse(JSON.stringify(chart)));
  expect(isValid.errors?.slice(0, 3) ?? [], stem).toEqual([]);
  const { svg, complaints } = await renderSvg(chart);
  expect(complaints, stem).toEqual([]);
  expect(/NaN|undefined|\[object|<script|<img/.exec(svg)?.[0], stem).toBeUndefined();
  // Control characters would make the file no XML at all; and no name may turn its neighbours around.
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  expect(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u202e]/.test(svg), stem).toBe(false);
}

test('every stem is that of a chart of some result', () => {
  const drawn = new Set(
    Object.values({ ...PLAIN, ...ODD }).flatMap((result) => [...chartsOf(result, speechIn('en')).keys()]),
  );
  expect([...drawn].sort()).toEqual([...CHART_STEMS].sort());
});

test('no chart is called for from elsewhere: figures are within, and nothing in a name becomes an address', () => {
  for (const result of Object.values({ ...PLAIN, ...ODD })) {
    for (const chart of chartsOf(result, speechIn('en')).values()) {
      expect(JSON.stringify(chart)).not.toMatch(/"(?:url|href|signal)":/);
    }
  }
});

function compiled() {
  const require = createRequire(import.meta.url);
  const path = require.resolve('vega-lite').replace(/build[\\/].*$/, 'build/vega-lite-schema.json');
  const schema = JSON.parse(readFileSync(path, 'utf8')) as AnySchemaObject;
  return new Ajv({ strict: false, validateFormats: false, logger: false }).compile(schema);
}
