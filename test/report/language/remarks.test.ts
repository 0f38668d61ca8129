import { describe, expect, it } from 'vitest';
import { REMARKS, type Remark, type RemarkId, remark } from '../../../src/metrics/remark.ts';
import { remarks as spanish } from '../../../src/report/language/es/remarks.ts';
import { remarks as portuguese } from '../../../src/report/language/pt-br/remarks.ts';
import { speechIn } from '../../../src/report/language/speech.ts';

const places = (sentence: string): string[] => [...sentence.matchAll(/\{[^}]*\}/g)].map(([place]) => place).sort();

describe.each([
  ['pt-BR', portuguese],
  ['es', spanish],
] as const)('remarks in %s', (_, sentences) => {
  it.each(Object.keys(REMARKS) as RemarkId[])('%s: of the same things, in other words', (id) => {
    expect(places(sentences[id])).toEqual(places(REMARKS[id]));
    expect(sentences[id]).not.toBe(REMARKS[id]);
  });
});

describe('a remark', () => {
  it('says in English what it is, its numbers as they are', () => {
    expect(remark('service level g2 short', { short: 5, within: 86_400 }).text).toBe(
      'g2 = (handled within T + abandoned within 5 s) / offered, T = 86400 s',
    );
  });

  it('is told with the names and numbers of the language', () => {
    const few = remark('data missing', { result: 'wait', file: 'a.yaml', without: 4, replications: 1200 });
    expect(speechIn('pt-BR').remark(few)).toBe(
      '`wait`, de a.yaml, não tem dados em 4 de 1.200 replicações: a probabilidade é calculada sobre as demais',
    );
    const precision = remark('precision not reached', { metric: 'average_speed_of_answer' });
    expect(speechIn('en').remark(precision)).toContain('average speed of answer');
    expect(speechIn('es').remark(precision)).toContain('velocidad media de respuesta');
    expect(speechIn('es').remark(remark('service level g3', { within: 86_400 }))).toContain('T = 24 h');
  });

  it('of another version says what it says', () => {
    const later = { id: 'toString', text: 'it rains', values: {} } as unknown as Remark;
    expect(speechIn('es').remark(later)).toBe('it rains');
  });

  it('takes nothing in a name for a place', () => {
    const named = remark('step without owner', { step: '{step} $& {within:span}' });
    expect(named.text).toBe('step {step} $& {within:span} has no owner');
    expect(speechIn('pt-BR').remark(named)).toContain('a etapa {step} $& {within:span} não');
  });
});
