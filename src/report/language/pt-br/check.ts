import type { check as english } from '../en/check.ts';

export const check: typeof english = {
  answers: {
    passed: 'Verificação aprovada',
    'gate failed': 'Verificação reprovada: um critério não foi atendido',
    drifted: 'Verificação reprovada: os valores não são os registrados',
    inconclusive: 'Verificação não aprovada: não foi possível concluir',
  },
  gatesPassed: (passed, all) => `critérios atendidos: ${passed} de ${all}`,
  noGates: 'sem critérios',
  states: {
    'same bytes': 'bytes idênticos aos do registro',
    equivalent: 'equivalente ao registro',
    changed: 'mudou desde o registro',
    inconclusive: 'não se sabe se mudou desde o registro',
    stale: 'o modelo foi editado depois do registro',
    'not recorded': 'sem registro',
    missing: 'falta o registro exigido',
    recorded: 'registrado agora',
  },
  columns: {
    gate: 'critério',
    left: 'lado esquerdo',
    right: 'lado direito',
    verdict: 'veredito',
    line: 'linha',
    figure: 'indicador',
    course: 'registrado → agora',
    difference: 'diferença',
    margin: 'margem',
  },
  drift: {
    title: 'Comparação com o registro',
    'same bytes': (record) => `Bytes idênticos aos registrados em ${record}.`,
    equivalent: (record, engine) =>
      `Nenhum indicador se afasta do registro ${record}, gerado por ${engine}, além da margem.`,
    changed: (record, engine) => `Há indicadores que mudaram desde que ${engine} gerou ${record}:`,
    inconclusive: (record, engine) =>
      `Com tão poucas replicações ou margens tão estreitas, não dá para dizer se há mudança desde que ${engine} gerou ${record}:`,
    stale: (record) => `O modelo foi editado depois que ${record} foi gerado. Desde então:`,
    'not recorded': (file) =>
      `Ainda não há registro. Para comparar os próximos valores com os de hoje: ensaio check --record ${file}`,
    missing: (record, file) => `${record} é exigido e não existe. Para criá-lo: ensaio check --record ${file}`,
    recorded: (record) => `Registrado em ${record}.`,
    before: (record) => `Antes, ${record} tinha outros valores:`,
    unrepeatable:
      'O mesmo programa com os mesmos arquivos gerou outros bytes. Isso não deveria acontecer: alguma regra de roteamento própria não é reproduzível?',
    accept: (file) => `Se os novos valores estão certos, registre-os: ensaio check --record ${file}`,
    within: (count) => `Outros indicadores dentro da margem: ${count}.`,
    same: (count) => `Indicadores iguais: ${count}.`,
    test: ({ replications, interval, level }) =>
      `Comparação pareada em ${replications}, intervalos de ${interval}. Equivalente: dois testes t unilaterais a ${level}. ` +
      `Mudou: além da margem, a ${level} para todos os indicadores em conjunto (Holm).`,
    more: (count) => `… e mais ${count}; --format json traz todos.`,
  },
  verdicts: {
    same: 'igual',
    equivalent: 'equivalente',
    changed: 'mudou',
    inconclusive: 'inconclusivo',
    gone: 'agora sem dados',
    new: 'novo',
  },
  figures: {
    difference: (kpi) => `${kpi}: plano menos situação atual`,
    score: 'Parte dos resultados-chave atingidos',
    spend: 'Gasto',
  },
  rehearsed: (replications, seed) => `${replications}, semente ${seed}.`,
  notes: {
    gate: (left, right, verdict) => `${verdict}: ${left} contra ${right}`,
    figure: (figure, recorded, now, difference) => `${figure}: ${recorded}, agora ${now} (${difference})`,
    title: { gate: 'Critério', drift: 'Desvio' },
  },
};
