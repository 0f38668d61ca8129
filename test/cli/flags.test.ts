import { expect, test } from 'vitest';
import { parseConfidence, parsePrecision, parseReplications, parseSeed } from '../../src/cli/experiment-flags.ts';

test.each([
  ['service_level=0.5pp', 'service_level', 0.005],
  ['service_level=0.005', 'service_level', 0.005],
  ['abandonment_rate = .3 pp', 'abandonment_rate', 0.003],
  ['average_speed_of_answer=2s', 'average_speed_of_answer', 2],
  ['average_speed_of_answer=500ms', 'average_speed_of_answer', 0.5],
  ['average_speed_of_answer=2', 'average_speed_of_answer', 2],
  ['offered=10', 'offered', 10],
])('precision %s', (text, metric, halfWidth) => {
  const parsed = parsePrecision(text);
  expect(parsed.metric).toBe(metric);
  expect(parsed.halfWidth).toBeCloseTo(halfWidth, 12);
});

test('a confidence is a percentage or a fraction', () => {
  expect([parseConfidence('95%'), parseConfidence('0.9'), parseConfidence('99.5 %')]).toEqual([0.95, 0.9, 0.995]);
});

test('a seed is any word', () => {
  expect([parseSeed('1'), parseSeed('Ação 7')]).toEqual(['1', 'Ação 7']);
});

test('a number of replications is whole', () => {
  expect(parseReplications('30')).toBe(30);
  expect(() => parseReplications('2.5')).toThrow('found "2.5"');
});
