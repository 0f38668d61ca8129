import type { explanation as english } from '../en/explanation.ts';

export const explanation: typeof english = {
  answer: {
    noData: (_noun, label) => `${label}: sem dados.`,
    noEvidence: (_noun, label, gain) => `${label}: sem evidência de mudança com o plano (${gain}).`,
    changes: (_noun, label, gain) => `${label}: ${gain} com o plano.`,
    changesBy: (_noun, label, gain, step, part) =>
      `${label}: ${gain} com o plano; a maior parte vem de ${step} (${part}).`,
    unknown: (keyResult, group, share) =>
      `Principal fonte de incerteza de ${keyResult}: ${group}, com ${share} da variância.`,
    waits: (share, channel, hours) =>
      `Hoje, ${share} do tempo de espera ao vivo dos clientes está em ${channel} (${hours}).`,
    automate: (intent, bot, change, noun) =>
      `Entre os motivos de contato, automatizar mais 10 pontos de ${intent} com ${bot} é o que traria mais: ${change} (${noun}).`,
  },
  title: (plan) => `Por que ${plan} tem esse efeito`,
  seed: (seed) => `semente ${seed}`,
  values: (confidence) => `Valores ± a meia-largura do intervalo de confiança de ${confidence}.`,
  attribution: {
    title: 'O que cada etapa traz',
    allSubsets: (subsets) => `${subsets} de etapas, todos os possíveis`,
    sampledOrders: (subsets) => `${subsets} de etapas, a partir de ordens sorteadas`,
    shapley: (how) =>
      'Segundo Shapley (1953): a média do que uma etapa acrescenta, em todas as ordens em que as etapas podem vir; ' +
      `calculada com ${how}. Essas parcelas somam o ganho total, plano − situação atual.`,
    leaveOneOut:
      'Sem ela: o que o plano com todas as etapas tem a mais que o plano sem essa etapa. Esses valores não precisam somar ' +
      'o total, pois as etapas se ajudam ou se atrapalham.',
    step: 'etapa',
    brings: 'contribuição (Shapley)',
    ofGain: 'do ganho',
    withoutIt: 'sem ela',
    allSteps: 'todas as etapas',
  },
  uncertainty: {
    title: 'Qual incerteza pesa mais',
    meaning:
      'Parcela da variância de cada resultado-chave que desapareceria se só isso fosse conhecido (índice de Sobol de ' +
      'primeira ordem).',
    rough: 'Estimativa grosseira com tão poucas replicações: ensaie mais (-n 100) antes de decidir com base nela.',
    noDataFor: (keyResults) => `Sem dados para ${keyResults}.`,
    share: 'parcela',
  },
  today: {
    queues: 'Para onde vão hoje o tempo e o dinheiro: filas',
    teams: 'Para onde vão hoje o tempo e o dinheiro: equipes',
    channel: 'canal',
    offered: 'oferecidos',
    hoursWaited: 'horas de espera',
    ofLive: 'da espera ao vivo',
    abandoned: 'abandono',
    cost: 'custo',
    overNight: 'pode esperar',
    means: 'Médias das replicações da situação atual, em todo o horizonte.',
    team: 'equipe',
    occupancy: 'ocupação',
    paidHours: 'horas pagas',
  },
  automate: {
    title: 'O que traria automatizar mais 10 pontos',
    intent: 'motivo de contato',
    by: 'com',
    contains: 'retém',
    note: 'Diferenças pareadas em relação à situação atual, da maior para a menor; o custo de automatizar não está incluído.',
  },
};
