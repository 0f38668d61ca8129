import { describe, expect, test } from 'vitest';
import { speechIn } from '../../../src/report/language/speech.ts';
import { estimate } from '../fixture.ts';

const { figures } = speechIn('en');
const portuguese = speechIn('pt-BR').figures;
const spanish = speechIn('es').figures;

describe('a quantity shows the decimals that its half-width can carry', () => {
  test.each([
    ['fraction', 0.8243, 0.0061, '82.4 % ± 0.6 pp'],
    ['fraction', 0.8243, 0.00061, '82.43 % ± 0.06 pp'],
    ['fraction', 0.8243, 0.12, '82.4 % ± 12.0 pp'],
    ['fraction', 1, 0, '100.0 % ± 0.0 pp'],
    ['seconds', 23.14, 1.12, '23.1 s ± 1.1 s'],
    ['seconds', 23.14, 0.04, '23.14 s ± 0.04 s'],
    ['seconds', 0.031, 0.002, '0.031 s ± 0.002 s'],
    ['seconds', 192.4, 3.9, '3 m 12 s ± 4 s'],
    ['seconds', 192.43, 0.4, '3 m 12.4 s ± 0.4 s'],
    ['seconds', 59.96, 2, '1 m 00.0 s ± 2.0 s'],
    ['seconds', 3725.2, 70, '1 h 02 m 05 s ± 1 m 10 s'],
    ['count', 1402.3, 12.1, '1,402 ± 12'],
    ['count', 1402.3, 1.21, '1,402 ± 1'],
    ['count', 1402.34, 0.12, '1,402.3 ± 0.1'],
    ['count', 1_234_567, 0, '1,234,567 ± 0'],
    ['agents', 12.34, 0.05, '12.34 ± 0.05'],
    ['hours', 1402.3, 12, '1,402 h ± 12 h'],
    ['score', 4.512, 0.03, '4.51 ± 0.03'],
    ['ratio', 1.234, 0.02, '1.23 ± 0.02'],
    ['money', 12.3456, 0.35, '12.35 ± 0.35'],
    ['money BRL', 12.3456, 0.0035, 'BRL 12.346 ± 0.004'],
    ['money BRL', 18_234.5, 310, 'BRL 18,235 ± 310'],
  ])('%s %d ± %d', (unit, value, halfWidth, shown) => {
    expect(figures.quantity(unit, estimate(value, halfWidth))).toBe(shown);
  });

  test('no data is said so, and is never a zero', () => {
    expect(figures.quantity('fraction', estimate(null))).toBe('no data');
    expect(figures.difference('fraction', estimate(null))).toBe('no data');
    expect(figures.bare('seconds', null)).toBe('no data');
    expect(figures.quantity('fraction', estimate(0, 0))).toBe('0.0 % ± 0.0 pp');
  });

  test('one replication has a value and no half-width', () => {
    expect(figures.quantity('fraction', estimate(0.5))).toBe('50.0 %');
    expect(figures.quantity('count', estimate(7))).toBe('7');
  });

  test('a wait without end is unbounded', () => {
    expect(figures.bare('seconds', Number.POSITIVE_INFINITY)).toBe('unbounded');
    expect(portuguese.bare('seconds', Number.POSITIVE_INFINITY)).toBe('sem limite');
  });
});

describe('a difference has its sign, unless it is shown as zero', () => {
  test.each([
    ['fraction', 0.0187, 0.005, '+1.9 pp ± 0.5 pp'],
    ['fraction', -0.0187, 0.005, '−1.9 pp ± 0.5 pp'],
    ['seconds', -72, 4, '−1 m 12 s ± 4 s'],
    ['count', -3.4, 1, '−3 ± 1'],
    ['count', 0, 0, '0 ± 0'],
    ['seconds', -0.02, 0.2, '0.0 s ± 0.2 s'],
    ['money BRL', -1.5, 0.2, '−BRL 1.50 ± 0.20'],
  ])('%s %d ± %d', (unit, value, halfWidth, shown) => {
    expect(figures.difference(unit, estimate(value, halfWidth))).toBe(shown);
  });
});

test('a share is written back as short as it was written', () => {
  expect([0.8, 0.955, 0.95].map((share) => figures.percent(share))).toEqual(['80 %', '95.5 %', '95 %']);
});

test('a length of time is written as people set it', () => {
  expect([5, 20, 90, 120, 600, 5400, 86_400, 0.5].map((seconds) => figures.span(seconds))).toEqual(
    ['5 s', '20 s', '90 s', '120 s', '10 m', '90 m', '24 h', '0.5 s'], //
  );
});

test('what happened at least once is not 0 %, and what once did not is not 100 %', () => {
  expect([0, 0.001, 0.5, 0.999, 1].map((share) => figures.chance(share))).toEqual(
    ['0 %', '<1 %', '50 %', '>99 %', '100 %'], //
  );
});

describe('numbers follow the language', () => {
  test.each([
    ['fraction', 0.8243, 0.0061, '82,4% ± 0,6 p.p.', '82,4 % ± 0,6 pp'],
    ['seconds', 192.43, 0.4, '3 min 12,4 s ± 0,4 s', '3 min 12,4 s ± 0,4 s'],
    ['count', 1402.34, 0.12, '1.402,3 ± 0,1', '1402,3 ± 0,1'],
    ['count', 14_025, 120, '14.025 ± 120', '14.025 ± 120'],
    ['money BRL', 18_234.5, 310, 'R$ 18.235 ± 310', 'BRL 18.235 ± 310'],
    ['money XYZ', 12.5, 0.25, 'XYZ 12,50 ± 0,25', 'XYZ 12,50 ± 0,25'],
  ])('%s %d ± %d', (unit, value, halfWidth, inPortuguese, inSpanish) => {
    expect(portuguese.quantity(unit, { value, halfWidth })).toBe(inPortuguese);
    expect(spanish.quantity(unit, { value, halfWidth })).toBe(inSpanish);
  });

  test('and so do lists', () => {
    expect([figures, portuguese, spanish].map((own) => own.listed(['a', 'b', 'c']))).toEqual(
      ['a, b and c', 'a, b e c', 'a, b y c'], //
    );
    expect(spanish.listed(['espera', 'interrupciones'])).toBe('espera e interrupciones');
    expect(spanish.listed(['metal', 'hierro'])).toBe('metal y hierro');
  });
});
