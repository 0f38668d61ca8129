import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { planLabels } from '../../../src/report/plan/plan-labels.ts';
import { shorten } from '../../../src/report/plan/shorten.ts';
import { chance, chanceWithin, counted, listed, median, monthWords, shortDay } from '../../../src/report/plan/words.ts';
import { widthOf } from '../../../src/report/text-width.ts';
import { spread } from './sample-result.ts';

describe('chances', () => {
  test.each([
    [0, '0 %'],
    [0.001, '<1 %'],
    [0.834, '83 %'],
    [0.999, '>99 %'],
    [1, '100 %'],
    [null, 'no data'],
  ])('%s is %s: what happened once is not 0 %%, what once did not is not 100 %%', (value, words) => {
    expect(chance(value)).toBe(words);
  });

  test('carry their interval where there is one', () => {
    expect(chanceWithin(0.91, 0.838, 0.952)).toBe('91 % (84–95 %)');
    expect(chanceWithin(null, null, null)).toBe('no data');
  });
});

describe('words', () => {
  test('a spread is its median and what nine futures in ten lie between', () => {
    expect(median('seconds', spread(51, 14))).toBe('51.0 s (37.0 s – 1 m 05 s)');
    expect(median('fraction', null)).toBe('no data');
  });

  test('a day has its year only where that is another than the first', () => {
    expect(shortDay('2027-03-01', '2027-03-01')).toBe('1 Mar');
    expect(shortDay('2028-01-04', '2027-03-01')).toBe('4 Jan 2028');
    expect(shortDay(null, '2027-03-01')).toBe('no data');
    expect(monthWords('2027-12')).toBe('Dec 2027');
  });

  test('lists and counts read as sentences do', () => {
    expect([listed([]), listed(['a']), listed(['a', 'b', 'c'])]).toEqual(['', 'a', 'a, b and c']);
    expect([counted(1, 'plan'), counted(1200, 'plan')]).toEqual(['1 plan', '1,200 plans']);
  });
});

describe('names', () => {
  test('never take more columns than they are given, and stay whole where they fit', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), fc.integer({ min: 2, max: 50 }), (text, columns) => {
        const cut = shorten(text, columns);
        expect(widthOf(cut)).toBeLessThanOrEqual(columns);
        if (!cut.endsWith('…')) expect(cut.length).toBe(text.length);
      }),
    );
  });

  test('of plans always differ, whatever they are called', () => {
    const plan = fc.record({ name: fc.constantFrom('a', 'b', 'x'.repeat(90)), file: fc.constantFrom('f', 'g') });
    fc.assert(
      fc.property(fc.array(plan, { maxLength: 6 }), (plans) => {
        const labels = planLabels(plans, 20);
        expect(new Set(labels).size).toBe(plans.length);
      }),
    );
  });
});
