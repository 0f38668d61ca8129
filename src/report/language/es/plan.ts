import type { plan as english } from '../en/plan.ts';

export const plan: typeof english = {
  guardrail: 'métrica de protección',
  answer: {
    byKeyResults: 'en resultados clave alcanzados',
    byMetric: (_noun, label) => `según el criterio “${label}”`,
    best: (plan, plans, criterion, scored) => `${plan} es el mejor de los ${plans} ${criterion} (${scored})`,
    sure: (chance, lead) =>
      `el mejor se identifica con una probabilidad de al menos ${chance} si su ventaja es de ${lead} o más.`,
    unsettled: (replications, criterion) =>
      `Tras ${replications} todavía no se puede decir qué plan es el mejor ${criterion}`,
    severalLeft: (plans, zone) =>
      `quedan ${plans}, con menos de ${zone} de diferencia entre sí o aún sin precisión suficiente.`,
    oneLeft: (plan) => `queda ${plan}, aún sin precisión suficiente.`,
    noneLeft: 'no queda ninguno, y falta precisión.',
    noKeyResults: (plan) => `${plan} no tiene resultados clave`,
    meets: (plan, met, of, results) => {
      if (of === 1) return `${plan} ${met === 1 ? 'alcanza' : 'no alcanza'} su único resultado clave`;
      if (met === 0) return `${plan} no alcanza ninguno de los ${results}`;
      return `${plan} alcanza ${met === of ? 'los' : `${met} de los`} ${results}`;
    },
    missed: (which, count) => `${which} ${count === 1 ? 'no alcanzado' : 'no alcanzados'}`,
    undetermined: (which, count) => `${which} ${count === 1 ? 'indeterminado' : 'indeterminados'}`,
    withoutData: (which) => `${which} sin datos`,
    reached: (objective, chance) => `el objetivo “${objective}” se alcanza con una probabilidad del ${chance}`,
    reachedUnknown: (objective) => `no hay datos sobre el objetivo “${objective}”`,
    costs: (plan, p50, p95) => `${plan} cuesta ${p50} en la mediana y ${p95} en el percentil 95`,
    within: (limit, chance) => `cabe en el presupuesto de ${limit} con una probabilidad del ${chance}.`,
    noBudget: 'no se indica ningún presupuesto.',
    itCosts: (amount) => `cuesta ${amount}.`,
  },
  report: {
    against: (plans, baseline) => `${plans} frente a ${baseline}`,
    baseline: (name, file, content) => `Situación actual: ${name}, ${file}, contenido ${content}`,
    horizon: (days, start) => `${days} a partir del ${start}`,
    ofBaseline: (replications) => `${replications} de la situación actual`,
    seed: (seed) => `semilla ${seed}`,
    simulated: (contacts) => `${contacts} en la simulación`,
    differences: (confidence, several) =>
      'Las diferencias son plan − situación actual, pareadas sobre los mismos clientes, ± la semiamplitud de su intervalo de ' +
      `confianza del ${confidence}${several}.`,
    several: (method, plans) => ` (${method}, para ${plans} leídos a la vez)`,
    chances: (confidence) =>
      'P(alcanzar) es la proporción de replicaciones que alcanzan el resultado clave, con el intervalo de Wilson del ' +
      `${confidence}: alcanzado cuando todo el intervalo llega a la confianza exigida, no alcanzado cuando todo queda por ` +
      'debajo, indeterminado en los demás casos.',
    medians:
      'Medianas con 5–95 %: nueve de cada diez futuros quedan en ese intervalo. El puntaje es la parte de los resultados ' +
      'clave alcanzados, según sus pesos.',
    givenUpAfter: (replications) => `descartado tras ${replications}`,
    missing: 'Lo que falta en el plan',
  },
  selection: {
    title: 'Cómo se buscó el mejor plan',
    looked: (procedure, criterion, zone, spent, fixedSize, chance) =>
      `${procedure} ${criterion}, zona de indiferencia de ${zone}: ${spent} de los planes, con una garantía del ${chance}` +
      `${fixedSize === '' ? '' : `; un procedimiento de tamaño fijo necesitaría ${fixedSize}`}.`,
    droppedAfter: (plan, replications) => `${plan} tras ${replications}`,
    givenUp: (plans) => `Planes descartados: ${plans}.`,
  },
  sideBySide: {
    title: 'Los planes lado a lado',
    plan: 'plan',
    objective: 'P(objetivo)',
    met: 'alcanzados',
    undetermined: 'indeterminados',
    missed: 'no alcanzados',
    score: 'puntaje',
    cost: 'costo, p50 (p95)',
    budget: 'presupuesto',
    within: 'P(en presupuesto)',
    noBudget: 'ninguno',
    kpis: 'KPI lado a lado, como diferencias respecto de la situación actual',
  },
  keyResults: {
    title: 'Objetivos y resultados clave',
    objective: (objective, owner, keyResults, chance) =>
      `Objetivo: ${objective} (${owner}): P(todos alcanzados: ${keyResults}) ${chance}`,
    owner: (name) => `responsable: ${name}`,
    noOwner: 'sin responsable',
    judged: (from, to) => `evaluación del ${from} al ${to}`,
    by: (date) => `hasta el ${date}`,
    withData: (replications) => `${replications} con datos`,
    keyResult: 'resultado clave',
    target: 'meta',
    chance: 'P(alcanzar)',
    asked: 'exigido',
    verdict: 'veredicto',
    median: 'mediana (5–95 %)',
    baseline: 'situación actual',
    deliveredBy: (date) => `entrega hasta el ${date}`,
    late: (date) => `p90 ${date}`,
    inWords: (kpi, target, by) => `${kpi}: ${target} hasta el ${by}`,
    doneInWords: (step, by) => `paso ${step} implantado para todos hasta el ${by}`,
    everyWeek: ', todas las semanas,',
    atLeast: (amount) => `al menos ${amount}`,
    atMost: (amount) => `como máximo ${amount}`,
    less: (part) => `${part} menos que en la situación actual`,
    more: (part) => `${part} más que en la situación actual`,
    asBaseline: 'lo mismo que en la situación actual',
  },
  gates: { title: 'Criterios', gate: 'criterio', left: 'izquierda', right: 'derecha', verdict: 'veredicto' },
  spend: {
    title: 'Gasto por mes',
    month: 'mes',
    cumulated: (quantile) => `acumulado, ${quantile}`,
    ofBudget: 'p95 del presupuesto',
    total: 'total',
    noBudget: 'No se indica ningún presupuesto.',
    budget: (limit, chance) => `Presupuesto: ${limit}; P(en presupuesto) ${chance}.`,
    mean: (amount) => `Media: ${amount}. Los cuantiles de los meses no suman los del total.`,
  },
  steps: {
    title: 'Pasos',
    takeCare: (flags) => `atención: ${flags}`,
    step: 'paso',
    owner: 'responsable',
    nobody: 'nadie',
    planned: 'planificado',
    delivered: 'entregado, p50 – p90',
    late: 'P(atraso)',
    never: 'P(nunca)',
    after: 'después de',
    beyond: 'fuera del horizonte',
  },
  reviews: {
    title: 'Qué verificar en cada revisión',
    expected: (figures) => `Esperado la semana anterior: ${figures}.`,
    begun: (steps) => `Pasos ya iniciados: ${steps}.`,
  },
  kpis: {
    whole: 'Todo el centro',
    parts: 'Donde están los resultados clave',
    leftOut: 'Las filas sin evidencia quedan fuera, salvo las de los resultados clave; JSON y CSV las tienen todas.',
    definitions: 'Cómo se calculan las cifras',
    made: 'definición',
    howMade: (_formula, definition) => definition,
  },
};
