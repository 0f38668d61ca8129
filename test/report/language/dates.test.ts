import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../../src/report/language/language.ts';
import { speechIn } from '../../../src/report/language/speech.ts';

const [english, portuguese, spanish] = LANGUAGES.map((language) => speechIn(language).dates) as [Dates, Dates, Dates];
type Dates = ReturnType<typeof speechIn>['dates'];

describe('a day', () => {
  it('is short where the year is known, and has its year where it is another', () => {
    expect(english.short('2027-03-01', '2027-01-04')).toBe('1 Mar');
    expect(portuguese.short('2027-03-01', '2027-01-04')).toBe('1 mar.');
    expect(spanish.short('2028-09-12', '2027-01-04')).toBe('12 sept. 2028');
    expect(portuguese.short(null, '2027-01-04')).toBe('sem dados');
  });

  it('is long in its own words', () => {
    const day = '2027-03-01';
    expect([english, portuguese, spanish].map((dates) => dates.long(day))).toEqual(
      ['1 March 2027', '1 de março de 2027', '1 de marzo de 2027'], //
    );
  });

  it('has a name, Monday first', () => {
    expect([english, portuguese, spanish].map((dates) => dates.longWeekday(0))).toEqual(
      ['Monday', 'segunda-feira', 'lunes'], //
    );
    expect(portuguese.weekday(6)).toBe('dom.');
  });
});

describe('counted words', () => {
  it('are one or several', () => {
    const counted = (count: number): string[] => LANGUAGES.map((language) => speechIn(language).counted(count, 'step'));
    expect(counted(1)).toEqual(['1 step', '1 etapa', '1 paso']);
    expect(counted(0)).toEqual(['0 steps', '0 etapas', '0 pasos']);
    expect(counted(12_500)).toEqual(['12,500 steps', '12.500 etapas', '12.500 pasos']);
  });
});
