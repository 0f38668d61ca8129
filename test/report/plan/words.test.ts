import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { KeyResultResult } from '../../../src/plan/comparison-result.ts';
import { speechIn } from '../../../src/report/language/speech.ts';
import { keyResultText } from '../../../src/report/plan/key-result-text.ts';
import { planLabels } from '../../../src/report/plan/plan-labels.ts';
import { shorten } from '../../../src/report/plan/shorten.ts';
import { targetWords } from '../../../src/report/plan/words.ts';
import { widthOf } from '../../../src/report/text-width.ts';
import { madePlans } from './sample-result.ts';

const english = speechIn('en');
const portuguese = speechIn('pt-BR');
const spanish = speechIn('es');
const [wait, , , cost, trained] = madePlans[0]!.keyResults as [KeyResultResult, ...KeyResultResult[]];

describe('a target', () => {
  test('is a bound, with the change it comes from', () => {
    expect(targetWords(wait!, 'BRL', english)).toBe('≤ 58.8 s (−30 %)');
    expect(targetWords(cost!, 'BRL', portuguese)).toBe('≤ R$ 14,50');
  });

  test('of what is to be delivered is its day', () => {
    expect(targetWords(trained!, null, english)).toBe('delivered by 2027-05-16');
    expect(targetWords(trained!, null, spanish)).toBe('entrega hasta el 16/05/2027');
  });
});

describe('a key result in words', () => {
  const unworded = (target: object, everyWeek = false): KeyResultResult => {
    const metric = { ...wait!.metric!, everyWeek, target: { ...wait!.metric!.target, ...target } };
    return { ...wait!, worded: false, text: 'said in English', metric };
  };

  test('is what its author says, in every language', () => {
    for (const speech of [english, portuguese, spanish]) expect(keyResultText(wait!, null, speech)).toBe(wait!.text);
  });

  test('else what the plan says of it, which is English', () => {
    expect(keyResultText(unworded({}), null, english)).toBe('said in English');
  });

  test.each([
    [{ change: -0.3 }, 'Tempo médio de espera, phone: pelo menos 30% abaixo da situação atual até 30/05/2027'],
    [{ change: 0.1 }, 'Tempo médio de espera, phone: no máximo 10% acima da situação atual até 30/05/2027'],
    [{ change: 0 }, 'Tempo médio de espera, phone: no máximo o mesmo que a situação atual até 30/05/2027'],
    [
      { change: -0.05, relation: 'at least' },
      'Tempo médio de espera, phone: no máximo 5% abaixo da situação atual até 30/05/2027',
    ],
    [{ kind: 'to', value: 20 }, 'Tempo médio de espera, phone: no máximo 20,0 s até 30/05/2027'],
  ])('else made of its target: %j', (target, sentence) => {
    expect(keyResultText(unworded(target), null, portuguese)).toBe(sentence);
  });

  test('says that every week counts, and what is to be rolled out', () => {
    expect(keyResultText(unworded({}, true), null, spanish)).toBe(
      'Velocidad media de respuesta, phone: al menos 30 % menos que en la situación actual, todas las semanas, hasta el 30/05/2027',
    );
    expect(keyResultText({ ...trained!, worded: false }, null, portuguese)).toBe(
      'etapa training implantada para todos até 16/05/2027',
    );
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
