import { describe, expect, test } from 'vitest';
import type { ComparisonResult, KeyResultResult, PlanResult } from '../../../src/plan/comparison-result.ts';
import { speechIn } from '../../../src/report/language/speech.ts';
import { comparisonAnswer } from '../../../src/report/plan/comparison-answer.ts';
import { explanationAnswer } from '../../../src/report/plan/explanation-answer.ts';
import { estimate } from '../fixture.ts';
import { emptyComparison, madePlans, sampleComparison, sampleExplanation, singlePlan } from './sample-result.ts';

const english = speechIn('en');
const portuguese = speechIn('pt-BR');
const spanish = speechIn('es');

describe('the answer of a comparison', () => {
  test('in Portuguese', () => {
    expect(comparisonAnswer(sampleComparison(), portuguese)).toEqual([
      'Reroute card bills é o melhor dos 3 planos em resultados-chave atingidos (84,4% ± 4,1 p.p.); o melhor é ' +
        'identificado com probabilidade de pelo menos 95% se a vantagem for de 5 p.p. ou mais.',
      'Reroute card bills atinge 4 dos 5 resultados-chave (csat não atingido); o objetivo “Customers reach us without ' +
        'waiting” é alcançado com probabilidade de 51% (42–61%).',
      'Reroute card bills custa R$ 96.000 na mediana e R$ 107.520 no percentil 95; cabe no orçamento de R$ 450.000 com ' +
        'probabilidade de 100%.',
    ]);
  });

  test('in Spanish', () => {
    expect(comparisonAnswer(sampleComparison(), spanish)).toEqual([
      'Reroute card bills es el mejor de los 3 planes en resultados clave alcanzados (84,4 % ± 4,1 pp); el mejor se ' +
        'identifica con una probabilidad de al menos 95 % si su ventaja es de 5 pp o más.',
      'Reroute card bills alcanza 4 de los 5 resultados clave (csat no alcanzado); el objetivo “Customers reach us ' +
        'without waiting” se alcanza con una probabilidad del 51 % (42–61 %).',
      'Reroute card bills cuesta BRL 96.000 en la mediana y BRL 107.520 en el percentil 95; cabe en el presupuesto de ' +
        'BRL 450.000 con una probabilidad del 100 %.',
    ]);
  });

  test('names the criterion, whatever its gender', () => {
    const by = (metric: string) => {
      const selection = { ...sampleComparison().selection!, by: metric, indifference: 0.02 };
      return [english, portuguese, spanish].map(
        (speech) => comparisonAnswer(sampleComparison({ selection }), speech)[0],
      );
    };
    expect(by('abandonment_rate')).toEqual([
      expect.stringContaining('by abandonment rate (4.4'),
      expect.stringContaining('pelo critério “Taxa de abandono” (4,4'),
      expect.stringContaining('según el criterio “Tasa de abandono” (4,4'),
    ]);
    for (const sentence of by('abandonment_rate')) expect(sentence).toMatch(/2 (pp|p\.p\.)/);
    expect(by('wait_p90')[1]).toContain('pelo critério “Espera, percentil 90” (sem dados)');
  });

  test.each([
    [0, 'não resta nenhum, e falta precisão.', 'no queda ninguno, y falta precisión.'],
    [1, 'resta Hire twenty agents, ainda sem', 'queda Hire twenty agents, aún sin'],
    [
      2,
      'restam Hire twenty agents e Automate order status, com',
      'quedan Hire twenty agents y Automate order status, con',
    ],
  ])('says who is left when none is best: %i', (count, inPortuguese, inSpanish) => {
    const left = madePlans.slice(0, count).map(({ file }) => file);
    const result = sampleComparison({ selection: { ...sampleComparison().selection!, best: null, left } });
    expect(comparisonAnswer(result, portuguese)[0]).toContain(`Após 100 replicações, ainda não dá para dizer`);
    expect(comparisonAnswer(result, portuguese)[0]).toContain(inPortuguese);
    expect(comparisonAnswer(result, spanish)[0]).toContain(inSpanish);
  });
});

describe('what a plan reaches', () => {
  const told = (changes: Partial<PlanResult>): string[] => {
    const result: ComparisonResult = { ...singlePlan(), plans: [{ ...madePlans[2]!, objectives: [], ...changes }] };
    return [english, portuguese, spanish].map((speech) => comparisonAnswer(result, speech)[0]!);
  };
  const verdicts = (...all: readonly KeyResultResult['verdict'][]): Partial<PlanResult> => ({
    keyResults: all.map((verdict, k) => ({ ...madePlans[2]!.keyResults[0]!, id: `k${k + 1}`, verdict })),
  });

  test.each([
    [verdicts(), ['has no key results.', 'não tem resultados-chave.', 'no tiene resultados clave.']],
    [
      verdicts('met'),
      ['meets 1 of 1 key result.', 'atinge seu único resultado-chave.', 'alcanza su único resultado clave.'],
    ],
    [
      verdicts('undetermined'),
      [
        'meets none of 1 key result (k1 undetermined).',
        'não atinge seu único resultado-chave (k1 indefinido).',
        'no alcanza su único resultado clave (k1 indeterminado).',
      ],
    ],
    [
      verdicts('met', 'met'),
      ['meets all of 2 key results.', 'atinge todos os 2 resultados-chave.', 'alcanza los 2 resultados clave.'],
    ],
    [
      verdicts('missed', 'missed', 'no data'),
      [
        'meets none of 3 key results (k1 and k2 missed, k3 no data).',
        'não atinge nenhum dos 3 resultados-chave (k1 e k2 não atingidos, k3 sem dados).',
        'no alcanza ninguno de los 3 resultados clave (k1 y k2 no alcanzados, k3 sin datos).',
      ],
    ],
    [
      verdicts('met', 'missed', 'missed', 'missed', 'missed', 'missed'),
      [
        'meets 1 of 6 key results (5 missed).',
        'atinge 1 dos 6 resultados-chave (5 não atingidos).',
        'alcanza 1 de los 6 resultados clave (5 no alcanzados).',
      ],
    ],
  ])('%#', (changes, sentences) => {
    expect(told(changes)).toEqual(sentences.map((sentence) => `Reroute card bills ${sentence}`));
  });

  test('without data is said of the objective', () => {
    expect(comparisonAnswer({ ...emptyComparison(), selection: null }, english)[0]).toMatch(
      /\(5 no data\); there is no data on “Customers reach us without waiting”\.$/,
    );
    expect(comparisonAnswer({ ...emptyComparison(), selection: null }, portuguese)[0]).toMatch(
      /\(5 sem dados\); não há dados sobre o objetivo “Customers reach us without waiting”\.$/,
    );
  });

  test('costs what it costs where no budget is stated', () => {
    const spend = { ...madePlans[2]!.spend!, limit: null, withinLimit: null, currency: null };
    const result = { ...singlePlan(), plans: [{ ...madePlans[2]!, spend }] };
    expect(comparisonAnswer(result, portuguese).at(-1)).toBe(
      'Reroute card bills custa 96.000 na mediana e 107.520 no percentil 95; nenhum orçamento foi informado.',
    );
    expect(comparisonAnswer(result, spanish).at(-1)).toMatch(/; no se indica ningún presupuesto\.$/);
  });
});

describe('the answer of an explanation', () => {
  test('in Portuguese', () => {
    expect(explanationAnswer(sampleExplanation(), portuguese)).toEqual([
      'Tempo médio de espera, phone: −33,0 s ± 2,4 s com o plano; a maior parte vem de overflow (−19,5 s ± 1,8 s).',
      'Principal fonte de incerteza de wait: efeito de overflow, com 52% da variância.',
      'Hoje, 63% do tempo de espera ao vivo dos clientes está em whatsapp (689 h).',
      'Entre os motivos de contato, automatizar mais 10 pontos de order_status com ivr é o que traria mais: ' +
        '−9,1 s ± 1,2 s (tempo médio de espera).',
    ]);
  });

  test('in Spanish', () => {
    expect(explanationAnswer(sampleExplanation(), spanish)).toEqual([
      'Velocidad media de respuesta, phone: −33,0 s ± 2,4 s con el plan; la mayor parte viene de overflow (−19,5 s ± 1,8 s).',
      'Principal fuente de incertidumbre de wait: efecto de overflow, con 52 % de la varianza.',
      'Hoy, 63 % del tiempo de espera en vivo de los clientes está en whatsapp (689 h).',
      'Entre los motivos de contacto, automatizar 10 puntos más de order_status con ivr es lo que más aportaría: ' +
        '−9,1 s ± 1,2 s (velocidad media de respuesta).',
    ]);
  });

  test.each([
    [estimate(null), 'No data on average speed of answer, phone.', 'Tempo médio de espera, phone: sem dados.'],
    [
      estimate(-0.5, 2.4),
      'No evidence that the plan changes average speed of answer, phone (−0.5 s ± 2.4 s).',
      'Tempo médio de espera, phone: sem evidência de mudança com o plano (−0,5 s ± 2,4 s).',
    ],
    [
      estimate(4, 0.4),
      'The plan changes average speed of answer, phone by +4.0 s ± 0.4 s.',
      'Tempo médio de espera, phone: +4,0 s ± 0,4 s com o plano.',
    ],
  ])('of a gain %#', (gain, inEnglish, inPortuguese) => {
    const sample = sampleExplanation();
    const metrics = [{ ...sample.attribution.metrics[0]!, gain }];
    const result = { ...sample, attribution: { ...sample.attribution, metrics } };
    expect(explanationAnswer(result, english)[0]).toBe(inEnglish);
    expect(explanationAnswer(result, portuguese)[0]).toBe(inPortuguese);
  });
});
