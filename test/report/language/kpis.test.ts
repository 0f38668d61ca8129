import { describe, expect, it } from 'vitest';
import { groups, metrics } from '../../../src/metrics/catalogue.ts';
import type { MetricWords } from '../../../src/metrics/metric.ts';
import { netDeflection } from '../../../src/metrics/net-deflection.ts';
import { formulaWords as spanish } from '../../../src/report/language/es/formula-words.ts';
import { formulaIn } from '../../../src/report/language/formulas.ts';
import { LANGUAGES } from '../../../src/report/language/language.ts';
import { formulaWords as portuguese } from '../../../src/report/language/pt-br/formula-words.ts';
import { speechIn } from '../../../src/report/language/speech.ts';

const catalogue: readonly MetricWords[] = [...metrics, netDeflection];
const UNITS = ['fraction', 'seconds', 'hours', 'count', 'agents', 'money', 'score', 'ratio'];

describe('every KPI of the catalogue', () => {
  it.each(catalogue)('$id has label, definition, unit and direction in three languages', (metric) => {
    for (const language of LANGUAGES) {
      const { kpis } = speechIn(language);
      expect(kpis.label(metric.id)).toBe(metric.label[language]);
      for (const words of [kpis.label, kpis.title, kpis.plain, kpis.noun, kpis.definition, kpis.formula]) {
        expect(words.call(kpis, metric.id)).toMatch(/\p{L}/u);
      }
      expect(kpis.definition(metric.id)).toMatch(/\.$/);
    }
    expect(UNITS).toContain(metric.unit);
    expect(['higher', 'lower', 'neither']).toContain(metric.better);
  });

  it.each(['label', 'definition'] as const)('has a %s of its own in each language', (what) => {
    const same = catalogue.filter(({ [what]: words }) => words['pt-BR'] === words.en || words.es === words.en);
    expect(same.map(({ id }) => id)).toEqual([]);
  });

  it('stands under a heading in three languages', () => {
    for (const { title } of groups) expect(new Set(Object.values(title)).size, title.en).toBeGreaterThan(1);
  });
});

describe.each([
  ['pt-BR', portuguese],
  ['es', spanish],
] as const)('formulas in %s', (language, phrases) => {
  it('have no English word left', () => {
    const translated = new Set(Object.values(phrases).join(' ').split(' '));
    const left = catalogue.flatMap(({ formula }) =>
      formulaIn(language, formula)
        .split(/[^\p{L}-]+/u)
        .filter((word) => /^\p{Ll}[\p{Ll}-]+$/u.test(word) && word !== 'dt' && !translated.has(word)),
    );
    expect(left).toEqual([]);
  });

  it('say every phrase that the words know', () => {
    for (const phrase of Object.keys(phrases)) {
      expect(
        catalogue.some(({ formula }) => formula.includes(phrase)),
        phrase,
      ).toBe(true);
    }
  });

  it('keep their letters and signs', () => {
    expect(formulaIn(language, 'Σ wait of handled / H')).toMatch(/^Σ espera d\p{Ll}+ .+ \/ H$/u);
    expect(formulaIn(language, 'H≤T / (O − A≤T)')).toBe('H≤T / (O − A≤T)');
  });
});
