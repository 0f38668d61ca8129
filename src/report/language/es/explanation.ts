import type { explanation as english } from '../en/explanation.ts';

export const explanation: typeof english = {
  answer: {
    noData: (_noun, label) => `${label}: sin datos.`,
    noEvidence: (_noun, label, gain) => `${label}: sin evidencia de cambio con el plan (${gain}).`,
    changes: (_noun, label, gain) => `${label}: ${gain} con el plan.`,
    changesBy: (_noun, label, gain, step, part) =>
      `${label}: ${gain} con el plan; la mayor parte viene de ${step} (${part}).`,
    unknown: (keyResult, group, share) =>
      `Principal fuente de incertidumbre de ${keyResult}: ${group}, con ${share} de la varianza.`,
    waits: (share, channel, hours) =>
      `Hoy, ${share} del tiempo de espera en vivo de los clientes está en ${channel} (${hours}).`,
    automate: (intent, bot, change, noun) =>
      `Entre los motivos de contacto, automatizar 10 puntos más de ${intent} con ${bot} es lo que más aportaría: ${change} (${noun}).`,
  },
  title: (plan) => `Por qué ${plan} tiene ese efecto`,
  seed: (seed) => `semilla ${seed}`,
  values: (confidence) => `Valores ± la semiamplitud de su intervalo de confianza del ${confidence}.`,
  attribution: {
    title: 'Lo que aporta cada paso',
    allSubsets: (subsets) => `${subsets} de pasos, todos los posibles`,
    sampledOrders: (subsets) => `${subsets} de pasos, a partir de órdenes sorteados`,
    shapley: (how) =>
      'Según Shapley (1953): la media de lo que agrega un paso, en todos los órdenes en que pueden venir los pasos; ' +
      `calculada con ${how}. Estas partes suman la ganancia total, plan − situación actual.`,
    leaveOneOut:
      'Sin él: lo que el plan con todos sus pasos tiene de más que el plan sin ese paso. Estos valores no tienen por qué ' +
      'sumar el total, pues los pasos se ayudan o se estorban.',
    step: 'paso',
    brings: 'aporte (Shapley)',
    ofGain: 'de la ganancia',
    withoutIt: 'sin él',
    allSteps: 'todos los pasos',
  },
  uncertainty: {
    title: 'Qué incertidumbre pesa más',
    meaning:
      'Parte de la varianza de cada resultado clave que desaparecería si solo esto se conociera (índice de Sobol de primer ' +
      'orden).',
    rough: 'Estimación gruesa con tan pocas replicaciones: ensaye más (-n 100) antes de decidir con base en ella.',
    noDataFor: (keyResults) => `Sin datos para ${keyResults}.`,
    share: 'parte',
  },
  today: {
    queues: 'A dónde van hoy el tiempo y el dinero: colas',
    teams: 'A dónde van hoy el tiempo y el dinero: equipos',
    channel: 'canal',
    offered: 'ofrecidos',
    hoursWaited: 'horas de espera',
    ofLive: 'de la espera en vivo',
    abandoned: 'abandono',
    cost: 'costo',
    overNight: 'puede esperar',
    means: 'Medias de las replicaciones de la situación actual, en todo el horizonte.',
    team: 'equipo',
    occupancy: 'ocupación',
    paidHours: 'horas pagadas',
  },
  automate: {
    title: 'Qué aportaría automatizar 10 puntos más',
    intent: 'motivo de contacto',
    by: 'con',
    contains: 'retiene',
    note: 'Diferencias pareadas respecto de la situación actual, de mayor a menor; el costo de automatizar no está incluido.',
  },
};
