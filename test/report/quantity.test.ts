import { describe, expect, test } from 'vitest';
import { bare, difference, percent, quantity } from '../../src/report/quantity.ts';
import { estimate } from './fixture.ts';

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
    expect(quantity(unit, estimate(value, halfWidth))).toBe(shown);
  });

  test('no data is said so, and is never a zero', () => {
    expect(quantity('fraction', estimate(null))).toBe('no data');
    expect(difference('fraction', estimate(null))).toBe('no data');
    expect(bare('seconds', null)).toBe('no data');
    expect(quantity('fraction', estimate(0, 0))).toBe('0.0 % ± 0.0 pp');
  });

  test('one replication has a value and no half-width', () => {
    expect(quantity('fraction', estimate(0.5))).toBe('50.0 %');
    expect(quantity('count', estimate(7))).toBe('7');
  });

  test('a wait without end is unbounded', () => {
    expect(bare('seconds', Number.POSITIVE_INFINITY)).toBe('unbounded');
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
    expect(difference(unit, estimate(value, halfWidth))).toBe(shown);
  });
});

test('a share is written back as short as it was written', () => {
  expect([percent(0.8), percent(0.955), percent(0.95)]).toEqual(['80 %', '95.5 %', '95 %']);
});
