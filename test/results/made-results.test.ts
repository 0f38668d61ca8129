import { Ajv } from 'ajv';
import { expect, test } from 'vitest';
import { compareScenarios } from '../../src/decide/compare-scenarios.ts';
import { runScenario } from '../../src/decide/run-scenario.ts';
import { toJson } from '../../src/report/json.ts';
import { readResult } from '../../src/results/read-result.ts';
import { resultJsonSchema } from '../../src/results/result-json-schema.ts';
import { shippedModel } from '../shipped-scenario.ts';

const asked = { seed: '1', replications: 2, precision: null, maxReplications: 2, workers: 0, confidence: 0.95 };
/** Between them: bots, callbacks, deferred channels, money, loads beyond all formulas. */
const MODELS = ['how-to/bots/bot.yaml', 'how-to/email-backlog/scenario.yaml', 'how-to/callback/callback.yaml'];

test.each(MODELS)('%s: what is simulated is read back to the same bytes, and is as its schema says', async (path) => {
  const text = toJson(await runScenario(shippedModel(path), asked));
  const { result, problems } = readResult(text, 'result.json');
  expect(problems).toEqual([]);
  expect(toJson(result!)).toBe(text);
  const validate = new Ajv({ allowUnionTypes: true }).compile(resultJsonSchema('result'));
  expect([validate(JSON.parse(text)), validate.errors]).toEqual([true, null]);
});

test('also of scenarios side by side', async () => {
  const models = [shippedModel('anonymous-bank/scenario.yaml'), shippedModel('anonymous-bank/morning-peak.yaml')];
  const text = toJson(await compareScenarios(models, asked));
  expect(readResult(text, 'result.json').problems).toEqual([]);
});
