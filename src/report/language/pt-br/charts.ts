import type { charts as english } from '../en/charts.ts';

export const charts: typeof english = {
  of: {
    plan: 'plano',
    keyResult: 'resultado-chave',
    baseline: 'situação atual',
    week: 'semana',
    month: 'mês',
    median: 'mediana (percentis 5 a 95)',
    target: 'meta',
    withPlan: 'com o plano',
    difference: 'plano − situação atual',
    chance: 'parcela das replicações',
    asked: 'confiança exigida',
    window: 'período avaliado',
    projected: 'projeção: mediana (percentis 5 a 95; em datas, o 90)',
    date: 'data',
    review: 'revisão',
    about: 'assunto',
    step: 'etapa',
    steps: 'etapas',
    does: 'o que se faz',
    owner: 'responsável',
    planned: 'planejado',
    delivered: 'entrega: mediana (percentil 90)',
    late: 'atraso',
    never: 'não entregue no horizonte',
    budget: 'orçamento',
    cumulated: 'gasto até o fim do mês: mediana (percentis 5 a 95)',
    spent: 'gasto no mês: mediana',
    shapley: 'quanto traz',
    without: 'quanto se perde sem ela',
    group: 'incerteza',
    share: 'parcela da variância',
    swing: 'um desvio padrão',
  },
  points: 'pontos percentuais',
  until: (from, to) => `${from} – ${to}`,
  morePlans: (count) => `e mais ${count} ${count === 1 ? 'plano' : 'planos'}`,

  keyResult: (id, kpi, target, day) => `${id}: ${kpi} ${target} até ${day}`,
  activity: (id, step, day) => `${id}: etapa ${step} entregue até ${day}`,

  keyResults: {
    nothing: 'resultados-chave',
    none: 'Nenhum plano tem resultados-chave',
    best: (plan, plans, criterion) => `${plan} é o melhor de ${plans} ${criterion}`,
    subtitle: (confidence) =>
      `Parcela das replicações que atingem o resultado-chave; linhas: intervalos de Wilson de ${confidence}; ` +
      'traço preto: confiança exigida.',
    description: (plans) => `Probabilidade de atingir cada resultado-chave: ${plans}.`,
  },
  trajectories: {
    nothing: 'resultados-chave por semana',
    none: 'Nenhum resultado-chave tem dados por semana',
    onTarget: (plan, which) => `${plan}: mediana na meta em ${which}`,
    offTarget: (plan, which) => `${plan}: na data-limite, mediana fora da meta em ${which}`,
    since: (id, day) => `${id} (desde ${day})`,
    allAlong: (id) => `${id} (desde o início)`,
    met: (chance, verdict) => `P(atingir) ${chance}: ${verdict}`,
    subtitle:
      'Linha cheia e faixas: mediana dos futuros com o plano, e onde estão metade e nove décimos deles. Tracejado ' +
      'curto: mediana da situação atual; pontilhado, onde estão nove décimos. Tracejado longo: meta. Verticais: ' +
      'data-limite; pontilhadas, revisões. Triângulos numerados: início previsto das etapas.',
    description: (plans) => `Resultados-chave semana a semana: ${plans}.`,
  },
  differences: {
    nothing: 'diferenças',
    none: 'Nenhum KPI pode ser comparado com a situação atual',
    tally: (plan, parts, kpis) => `${plan}: de ${kpis}, ${parts}`,
    counts: {
      better: (count) => `${count} ${count === 1 ? 'melhor' : 'melhores'}`,
      worse: (count) => `${count} ${count === 1 ? 'pior' : 'piores'}`,
      different: (count) => `${count} ${count === 1 ? 'diferente' : 'diferentes'}`,
      'no evidence': (count) => `${count} sem evidência`,
    },
    subtitle: (baseline, confidence, plans) =>
      `Plano − situação atual (${baseline}), com os mesmos clientes; linhas: intervalos de confiança de ${confidence}` +
      `${plans > 1 ? `, para ${plans} planos lidos ao mesmo tempo` : ''}.`,
    description: (plans) => `Diferenças dos KPIs em relação à situação atual: ${plans}.`,
  },
  spend: {
    nothing: 'gasto',
    none: 'Nenhum plano informa custos',
    costs: (plan, amount) => `${plan} custa ${amount}`,
    costsWithin: (plan, amount, chance) => `${plan} custa ${amount}, P(no orçamento) ${chance}`,
    moreCostMore: (count) => (count === 1 ? 'mais 1 plano custa mais' : `mais ${count} planos custam mais`),
    budget: (amount) => `orçamento ${amount}`,
    noBudget: 'sem orçamento',
    subtitle:
      'Gasto acumulado até o fim de cada mês: barras até a mediana, linhas do percentil 5 ao 95. Tracejado: orçamento.',
    description: (plans) => `Gasto acumulado por mês: ${plans}.`,
  },
  schedule: {
    nothing: 'etapas',
    none: 'Nenhum plano tem etapas',
    neverRisk: (plan, step, chance) => `${plan}: maior risco na etapa ${step}, não entregue em ${chance}`,
    lateRisk: (plan, step, chance) => `${plan}: maior risco na etapa ${step}, atraso em ${chance}`,
    onTime: (plan) => `${plan}: todas as etapas no prazo`,
    nobody: 'ninguém',
    late: (chance) => `atraso ${chance}`,
    never: (chance) => `não entregue ${chance}`,
    notInHorizon: 'fora do horizonte',
    subtitle:
      'Barra grossa: planejado, do início até valer para todos; um losango quando é num só dia. Barra fina: até a ' +
      'entrega completa na mediana (escura, com traço) e no percentil 90 (clara). Linhas com ponta: o que espera ' +
      'pelo quê. Pontilhado: revisões.',
    description: (plans) => `Etapas e seus riscos de entrega: ${plans}.`,
  },
  attribution: {
    nothing: 'ganho por etapa',
    none: 'Nada a atribuir às etapas',
    subtitle: (plan, confidence) =>
      `Da situação atual até ${plan}: valores de Shapley, que somam o ganho total; linhas: intervalos de ` +
      `confiança de ${confidence}; na linha do plano, o do ganho total.`,
    description: (plan) => `O que cada etapa de ${plan} traz.`,
  },
  uncertainty: {
    nothing: 'incerteza',
    none: 'Nenhum resultado-chave tem variância a repartir',
    matters: (id, group, chance) => `${id}: o que mais pesa: ${group}, ${chance}`,
    rough: (id) => `${id}: ainda não se sabe o que mais pesa; faltam replicações`,
    subtitle: (confidence) =>
      'Quanto o resultado-chave varia para cada lado, em um desvio padrão, só por essa causa; ao lado, a parcela ' +
      `da variância. Linhas finas: intervalos de confiança de ${confidence}.`,
    description: (plan) => `De onde vem a incerteza de cada resultado-chave de ${plan}.`,
    effectOf: (step) => `efeito de ${step}`,
    groups: {
      delivery: 'entrega das etapas',
      assumptions: 'premissas sobre o mundo',
      demand: 'demanda',
      'daily luck': 'acaso do dia a dia',
      together: 'várias causas em conjunto',
    },
    others: (count) => `outras ${count} em conjunto`,
  },
};
