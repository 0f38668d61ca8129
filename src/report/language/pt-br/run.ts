import type { run as english } from '../en/run.ts';

export const run: typeof english = {
  provenance: ({ file, replications, seed, contacts, engine, model }) =>
    `${file} · ${replications} · semente ${seed} · ${contacts} na simulação · ${engine} · modelo ${model}`,
  values: (confidence, days) =>
    `Os valores são médias das replicações ± a meia-largura do intervalo de confiança de ${confidence}; ` +
    `as contagens são de todo o calendário, ${days}.`,
  serviceLevel: 'Nível de serviço',
  by: {
    whole: 'Toda a central',
    channel: 'Por canal',
    intent: 'Por motivo de contato',
    team: 'Por equipe',
    site: 'Por site',
    journey: 'Por jornada',
    customers: 'Por base de clientes',
  },
  byInterval: 'Por intervalo de chegada',
  from: 'início',
  outside: 'fora do horário',
  whoAnswers: 'Quem atende o quê',
  shareOfHandled: 'parcela dos atendidos',
  target: (share) => `meta de ${share}`,
  noTarget: 'sem meta',
  finding: {
    level: (name, level) => `${name}: nível de serviço de ${level}`,
    target: (share) => `, meta de ${share}`,
    lowest: (from, level) => `; o mais baixo no intervalo de ${from}: ${level}`,
    nothing: (name) => `${name}: nenhum contato foi oferecido`,
  },
  precision: {
    asked: (kpi, asked, reached, met) =>
      `Precisão pedida (${kpi}): ± ${asked}; alcançada: ± ${reached}, ${met ? 'suficiente' : 'insuficiente: são necessárias mais replicações'}.`,
    ofTheBaseline: (kpi) => `${kpi}, situação atual`,
  },
  formulas: {
    title: 'Comparação com as fórmulas',
    simulated: 'simulado',
    differs: (formula, reasons) => `${formula} difere da simulação: ${reasons}.`,
    hasNoAnswer: (formula, reasons) => `${formula} não tem resposta aqui: ${reasons}.`,
  },
};
