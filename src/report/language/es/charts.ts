import type { charts as english } from '../en/charts.ts';

export const charts: typeof english = {
  of: {
    plan: 'plan',
    keyResult: 'resultado clave',
    baseline: 'situación actual',
    week: 'semana',
    month: 'mes',
    median: 'mediana (percentiles 5 a 95)',
    target: 'meta',
    withPlan: 'con el plan',
    difference: 'plan − situación actual',
    chance: 'proporción de las replicaciones',
    asked: 'confianza exigida',
    window: 'período evaluado',
    projected: 'proyección: mediana (percentiles 5 a 95; en fechas, el 90)',
    date: 'fecha',
    review: 'revisión',
    about: 'asunto',
    step: 'paso',
    steps: 'pasos',
    does: 'qué se hace',
    owner: 'responsable',
    planned: 'planeado',
    delivered: 'entrega: mediana (percentil 90)',
    late: 'atraso',
    never: 'no entregado en el horizonte',
    budget: 'presupuesto',
    cumulated: 'gasto hasta el fin del mes: mediana (percentiles 5 a 95)',
    spent: 'gasto en el mes: mediana',
    shapley: 'cuánto aporta',
    without: 'cuánto se pierde sin él',
    group: 'incertidumbre',
    share: 'proporción de la varianza',
    swing: 'una desviación estándar',
  },
  points: 'puntos porcentuales',
  until: (from, to) => `${from} – ${to}`,
  morePlans: (count) => `y ${count} ${count === 1 ? 'plan' : 'planes'} más`,

  keyResult: (id, kpi, target, day) => `${id}: ${kpi} ${target} para el ${day}`,
  activity: (id, step, day) => `${id}: paso ${step} entregado para el ${day}`,

  keyResults: {
    nothing: 'resultados clave',
    none: 'Ningún plan tiene resultados clave',
    best: (plan, plans, criterion) => `${plan} es el mejor de ${plans} ${criterion}`,
    subtitle: (confidence) =>
      'Proporción de las replicaciones que alcanzan el resultado clave; líneas: intervalos de Wilson del ' +
      `${confidence}; trazo negro: confianza exigida.`,
    description: (plans) => `Probabilidad de alcanzar cada resultado clave: ${plans}.`,
  },
  trajectories: {
    nothing: 'resultados clave por semana',
    none: 'Ningún resultado clave tiene datos por semana',
    onTarget: (plan, which) => `${plan}: mediana en la meta en ${which}`,
    offTarget: (plan, which) => `${plan}: en la fecha límite, mediana fuera de la meta en ${which}`,
    since: (id, day) => `${id} (desde el ${day})`,
    allAlong: (id) => `${id} (desde el inicio)`,
    met: (chance, verdict) => `P(alcanzar) ${chance}: ${verdict}`,
    subtitle:
      'Línea continua y bandas: mediana de los futuros con el plan, y dónde están la mitad y nueve décimos de ' +
      'ellos. Guiones cortos: mediana de la situación actual; puntos, dónde están nueve décimos. Guiones largos: ' +
      'meta. Verticales: fecha límite; punteadas, revisiones. Triángulos numerados: inicio previsto de los pasos.',
    description: (plans) => `Resultados clave semana a semana: ${plans}.`,
  },
  differences: {
    nothing: 'diferencias',
    none: 'Ningún KPI se puede comparar con la situación actual',
    tally: (plan, parts, kpis) => `${plan}: de ${kpis}, ${parts}`,
    counts: {
      better: (count) => `${count} ${count === 1 ? 'mejor' : 'mejores'}`,
      worse: (count) => `${count} ${count === 1 ? 'peor' : 'peores'}`,
      different: (count) => `${count} ${count === 1 ? 'diferente' : 'diferentes'}`,
      'no evidence': (count) => `${count} sin evidencia`,
    },
    subtitle: (baseline, confidence, plans) =>
      `Plan − situación actual (${baseline}), con los mismos clientes; líneas: intervalos de confianza del ` +
      `${confidence}` +
      `${plans > 1 ? `, para ${plans} planes leídos a la vez` : ''}.`,
    description: (plans) => `Diferencias de los KPI respecto de la situación actual: ${plans}.`,
  },
  spend: {
    nothing: 'gasto',
    none: 'Ningún plan indica costos',
    costs: (plan, amount) => `${plan} cuesta ${amount}`,
    costsWithin: (plan, amount, chance) => `${plan} cuesta ${amount}, P(en el presupuesto) ${chance}`,
    moreCostMore: (count) => (count === 1 ? '1 plan más cuesta más' : `${count} planes más cuestan más`),
    budget: (amount) => `presupuesto ${amount}`,
    noBudget: 'sin presupuesto',
    subtitle:
      'Gasto acumulado hasta el fin de cada mes: barras hasta la mediana, líneas del percentil 5 al 95. Guiones: ' +
      'presupuesto.',
    description: (plans) => `Gasto acumulado por mes: ${plans}.`,
  },
  schedule: {
    nothing: 'pasos',
    none: 'Ningún plan tiene pasos',
    neverRisk: (plan, step, chance) => `${plan}: mayor riesgo en el paso ${step}, no entregado en ${chance}`,
    lateRisk: (plan, step, chance) => `${plan}: mayor riesgo en el paso ${step}, atraso en ${chance}`,
    onTime: (plan) => `${plan}: todos los pasos a tiempo`,
    nobody: 'nadie',
    late: (chance) => `atraso ${chance}`,
    never: (chance) => `no entregado ${chance}`,
    notInHorizon: 'fuera del horizonte',
    subtitle:
      'Barra gruesa: planeado, desde el inicio hasta que rige para todos; un rombo cuando es en un solo día. Barra ' +
      'fina: hasta la entrega completa en la mediana (oscura, con trazo) y en el percentil 90 (clara). Líneas con ' +
      'punta: qué espera a qué. Punteado: revisiones.',
    description: (plans) => `Pasos y sus riesgos de entrega: ${plans}.`,
  },
  attribution: {
    nothing: 'ganancia por paso',
    none: 'Nada que atribuir a los pasos',
    subtitle: (plan, confidence) =>
      `De la situación actual a ${plan}: valores de Shapley, que suman la ganancia total; líneas: intervalos de ` +
      `confianza del ${confidence}; en la fila del plan, el de la ganancia total.`,
    description: (plan) => `Lo que aporta cada paso de ${plan}.`,
  },
  uncertainty: {
    nothing: 'incertidumbre',
    none: 'Ningún resultado clave tiene varianza que repartir',
    matters: (id, group, chance) => `${id}: lo que más pesa: ${group}, ${chance}`,
    rough: (id) => `${id}: aún no se sabe qué pesa más; faltan replicaciones`,
    subtitle: (confidence) =>
      'Cuánto varía el resultado clave hacia cada lado, en una desviación estándar, solo por esa causa; al lado, ' +
      `la proporción de la varianza. Líneas finas: intervalos de confianza del ${confidence}.`,
    description: (plan) => `De dónde viene la incertidumbre de cada resultado clave de ${plan}.`,
    effectOf: (step) => `efecto de ${step}`,
    groups: {
      delivery: 'entrega de los pasos',
      assumptions: 'supuestos sobre el mundo',
      demand: 'demanda',
      'daily luck': 'azar del día a día',
      together: 'varias causas en conjunto',
    },
    others: (count) => `otras ${count} en conjunto`,
  },
};
