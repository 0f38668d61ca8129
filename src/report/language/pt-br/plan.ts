import type { plan as english } from '../en/plan.ts';

export const plan: typeof english = {
  guardrail: 'métrica de proteção',
  answer: {
    byKeyResults: 'em resultados-chave atingidos',
    byMetric: (_noun, label) => `pelo critério “${label}”`,
    best: (plan, plans, criterion, scored) => `${plan} é o melhor dos ${plans} ${criterion} (${scored})`,
    sure: (chance, lead) =>
      `o melhor é identificado com probabilidade de pelo menos ${chance} se a vantagem for de ${lead} ou mais.`,
    unsettled: (replications, criterion) =>
      `Após ${replications}, ainda não dá para dizer qual plano é o melhor ${criterion}`,
    severalLeft: (plans, zone) =>
      `restam ${plans}, com menos de ${zone} de diferença entre si ou ainda sem precisão suficiente.`,
    oneLeft: (plan) => `resta ${plan}, ainda sem precisão suficiente.`,
    noneLeft: 'não resta nenhum, e falta precisão.',
    noKeyResults: (plan) => `${plan} não tem resultados-chave`,
    meets: (plan, met, of, results) => {
      if (of === 1) return `${plan} ${met === 1 ? 'atinge' : 'não atinge'} seu único resultado-chave`;
      if (met === 0) return `${plan} não atinge nenhum dos ${results}`;
      return `${plan} atinge ${met === of ? 'todos os' : `${met} dos`} ${results}`;
    },
    missed: (which, count) => `${which} ${count === 1 ? 'não atingido' : 'não atingidos'}`,
    undetermined: (which, count) => `${which} ${count === 1 ? 'indefinido' : 'indefinidos'}`,
    withoutData: (which) => `${which} sem dados`,
    reached: (objective, chance) => `o objetivo “${objective}” é alcançado com probabilidade de ${chance}`,
    reachedUnknown: (objective) => `não há dados sobre o objetivo “${objective}”`,
    costs: (plan, p50, p95) => `${plan} custa ${p50} na mediana e ${p95} no percentil 95`,
    within: (limit, chance) => `cabe no orçamento de ${limit} com probabilidade de ${chance}.`,
    noBudget: 'nenhum orçamento foi informado.',
    itCosts: (amount) => `custa ${amount}.`,
  },
  report: {
    against: (plans, baseline) => `${plans} frente a ${baseline}`,
    baseline: (name, file, content) => `Situação atual: ${name}, ${file}, conteúdo ${content}`,
    horizon: (days, start) => `${days} a partir de ${start}`,
    ofBaseline: (replications) => `${replications} da situação atual`,
    seed: (seed) => `semente ${seed}`,
    simulated: (contacts) => `${contacts} na simulação`,
    differences: (confidence, several) =>
      'As diferenças são plano − situação atual, pareadas sobre os mesmos clientes, ± a meia-largura do intervalo de confiança ' +
      `de ${confidence}${several}.`,
    several: (method, plans) => ` (${method}, para ${plans} lidos ao mesmo tempo)`,
    chances: (confidence) =>
      'P(atingir) é a parcela das replicações que atingem o resultado-chave, com o intervalo de Wilson de ' +
      `${confidence}: atingido quando o intervalo inteiro alcança a confiança exigida, não atingido quando fica inteiro ` +
      'abaixo dela, indefinido nos demais casos.',
    medians:
      'Medianas com 5–95%: nove em cada dez futuros ficam nesse intervalo. A pontuação é a parte dos resultados-chave ' +
      'atingidos, segundo seus pesos.',
    givenUpAfter: (replications) => `descartado após ${replications}`,
    missing: 'O que falta no plano',
  },
  selection: {
    title: 'Como se procurou o melhor plano',
    looked: (procedure, criterion, zone, spent, fixedSize, chance) =>
      `${procedure} ${criterion}, zona de indiferença de ${zone}: ${spent} dos planos, com garantia de ${chance}` +
      `${fixedSize === '' ? '' : `; um procedimento de tamanho fixo precisaria de ${fixedSize}`}.`,
    droppedAfter: (plan, replications) => `${plan} após ${replications}`,
    givenUp: (plans) => `Planos descartados: ${plans}.`,
  },
  sideBySide: {
    title: 'Os planos lado a lado',
    plan: 'plano',
    objective: 'P(objetivo)',
    met: 'atingidos',
    undetermined: 'indefinidos',
    missed: 'não atingidos',
    score: 'pontuação',
    cost: 'custo, p50 (p95)',
    budget: 'orçamento',
    within: 'P(no orçamento)',
    noBudget: 'nenhum',
    kpis: 'KPIs lado a lado, como diferenças da situação atual',
  },
  keyResults: {
    title: 'Objetivos e resultados-chave',
    objective: (objective, owner, keyResults, chance) =>
      `Objetivo: ${objective} (${owner}): P(todos atingidos: ${keyResults}) ${chance}`,
    owner: (name) => `responsável: ${name}`,
    noOwner: 'sem responsável',
    judged: (from, to) => `avaliação de ${from} a ${to}`,
    by: (date) => `até ${date}`,
    withData: (replications) => `${replications} com dados`,
    keyResult: 'resultado-chave',
    target: 'meta',
    chance: 'P(atingir)',
    asked: 'exigido',
    verdict: 'veredito',
    median: 'mediana (5–95%)',
    baseline: 'situação atual',
    deliveredBy: (date) => `entrega até ${date}`,
    late: (date) => `p90 ${date}`,
    inWords: (kpi, target, by) => `${kpi}: ${target} até ${by}`,
    doneInWords: (step, by) => `etapa ${step} implantada para todos até ${by}`,
    everyWeek: ', em todas as semanas,',
    atLeast: (amount) => `pelo menos ${amount}`,
    atMost: (amount) => `no máximo ${amount}`,
    less: (part) => `${part} abaixo da situação atual`,
    more: (part) => `${part} acima da situação atual`,
    asBaseline: 'o mesmo que a situação atual',
  },
  gates: { title: 'Critérios', gate: 'critério', left: 'esquerda', right: 'direita', verdict: 'veredito' },
  spend: {
    title: 'Gastos por mês',
    month: 'mês',
    cumulated: (quantile) => `acumulado, ${quantile}`,
    ofBudget: 'p95 do orçamento',
    total: 'total',
    noBudget: 'Nenhum orçamento foi informado.',
    budget: (limit, chance) => `Orçamento: ${limit}; P(no orçamento) ${chance}.`,
    mean: (amount) => `Média: ${amount}. Os quantis dos meses não somam os do total.`,
  },
  steps: {
    title: 'Etapas',
    takeCare: (flags) => `atenção: ${flags}`,
    step: 'etapa',
    owner: 'responsável',
    nobody: 'ninguém',
    planned: 'planejado',
    delivered: 'entregue, p50 – p90',
    late: 'P(atraso)',
    never: 'P(nunca)',
    after: 'depois de',
    beyond: 'fora do horizonte',
  },
  reviews: {
    title: 'O que conferir em cada revisão',
    expected: (figures) => `Esperado na semana anterior: ${figures}.`,
    begun: (steps) => `Etapas já iniciadas: ${steps}.`,
  },
  kpis: {
    whole: 'Toda a central',
    parts: 'Onde estão os resultados-chave',
    leftOut: 'As linhas sem evidência ficam de fora, exceto as dos resultados-chave; JSON e CSV têm todas.',
    definitions: 'Como os números são calculados',
    made: 'definição',
    howMade: (_formula, definition) => definition,
  },
};
