import type { run as english } from '../en/run.ts';

export const run: typeof english = {
  provenance: ({ file, replications, seed, contacts, engine, model }) =>
    `${file} · ${replications} · semilla ${seed} · ${contacts} en la simulación · ${engine} · modelo ${model}`,
  values: (confidence, days) =>
    `Los valores son promedios de las replicaciones ± la semiamplitud de su intervalo de confianza del ${confidence}; ` +
    `los conteos son de todo el calendario, ${days}.`,
  serviceLevel: 'Nivel de servicio',
  by: {
    whole: 'Todo el centro',
    channel: 'Por canal',
    intent: 'Por motivo de contacto',
    team: 'Por equipo',
    site: 'Por sede',
    journey: 'Por recorrido',
    customers: 'Por base de clientes',
  },
  byInterval: 'Por intervalo de llegada',
  from: 'inicio',
  outside: 'fuera de horario',
  whoAnswers: 'Quién atiende qué',
  shareOfHandled: 'proporción de los atendidos',
  target: (share) => `meta del ${share}`,
  noTarget: 'sin meta',
  finding: {
    level: (name, level) => `${name}: nivel de servicio del ${level}`,
    target: (share) => `, meta del ${share}`,
    lowest: (from, level) => `; el más bajo en el intervalo de ${from}: ${level}`,
    nothing: (name) => `${name}: no se ofreció ningún contacto`,
  },
  precision: {
    asked: (kpi, asked, reached, met) =>
      `Precisión pedida (${kpi}): ± ${asked}; alcanzada: ± ${reached}, ${met ? 'suficiente' : 'insuficiente: hacen falta más replicaciones'}.`,
    ofTheBaseline: (kpi) => `${kpi}, situación actual`,
  },
  formulas: {
    title: 'Comparación con las fórmulas',
    simulated: 'simulado',
    differs: (formula, reasons) => `${formula} difiere de la simulación: ${reasons}.`,
    hasNoAnswer: (formula, reasons) => `${formula} no tiene respuesta aquí: ${reasons}.`,
  },
};
