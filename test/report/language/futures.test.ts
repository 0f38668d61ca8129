import { expect, test } from 'vitest';
import { speechIn } from '../../../src/report/language/speech.ts';

const english = speechIn('en').figures;
const portuguese = speechIn('pt-BR').figures;
const futures = { p5: 37, p50: 51, p95: 65 };

test('a chance carries its interval where there is one', () => {
  expect(english.chanceWithin(0.91, 0.838, 0.952)).toBe('91 % (84–95 %)');
  expect(portuguese.chanceWithin(0.91, 0.838, 0.952)).toBe('91% (84–95%)');
  expect(english.chanceWithin(null, null, null)).toBe('no data');
});

test('a spread is its median and what nine futures in ten lie between', () => {
  expect(english.median('seconds', futures)).toBe('51.0 s (37.0 s – 1 m 05 s)');
  expect(portuguese.median('seconds', futures)).toBe('51,0 s (37,0 s – 1 min 05 s)');
  expect(english.median('fraction', null)).toBe('no data');
});

test('a change has its sign, unless it is nothing', () => {
  expect([-0.3, 0.125, 0].map((change) => english.signedPercent(change))).toEqual(['−30 %', '+12.5 %', '0 %']);
});
