import type { compare as english } from '../en/compare.ts';

export const compare: typeof english = {
  against: (candidates, baseline) => `${candidates} frente a ${baseline}`,
  theWhole: (candidate, baseline) => `Todo el centro: ${candidate} frente a ${baseline}`,
  candidate: 'alternativa',
  finding: {
    better: (kpis) => `mejor en ${kpis}`,
    worse: (kpis) => `peor en ${kpis}`,
    is: (label, told) => `${label}: ${told}`,
    nothingOn: (label, kpis) => `${label}: sin evidencia de mejora ni de deterioro en ${kpis}`,
    nothing: (label) => `${label}: sin evidencia de mejora ni de deterioro en ningún KPI`,
    different: (kpis) => `diferente en ${kpis}`,
    noEvidence: (kpis) => `sin evidencia de diferencia en ${kpis}`,
    same: (label, baseline) => `${label} es el mismo modelo que ${baseline}: ningún KPI cambia.`,
  },
  side: (role, label, file, model) =>
    `${role === 'baseline' ? 'Situación actual' : 'Alternativa'}: ${label}, ${file}, modelo ${model}`,
  simulated: (replications, seed, contacts, engine) =>
    `${replications} por escenario · semilla ${seed} · ${contacts} en la simulación · ${engine}`,
  paired: (confidence) =>
    `Las diferencias son alternativa − situación actual, pareadas sobre los mismos clientes, ± la semiamplitud de su intervalo de confianza del ${confidence}`,
  atOnce: (method, candidates) => ` (${method}, para ${candidates} a la vez)`,
  onTheSameCustomers: (value, formula) => `${value} = ${formula}, sobre los mismos clientes.`,
  noEvidenceBy: {
    whole: 'Sin evidencia de diferencia.',
    channel: 'Sin evidencia de diferencia en ningún canal.',
    intent: 'Sin evidencia de diferencia en ningún motivo de contacto.',
    team: 'Sin evidencia de diferencia en ningún equipo.',
    site: 'Sin evidencia de diferencia en ninguna sede.',
    journey: 'Sin evidencia de diferencia en ningún recorrido.',
    customers: 'Sin evidencia de diferencia en ninguna base de clientes.',
  },
  leftOut: (kind) => `Se omiten las filas sin evidencia y los demás KPI por ${kind}; el JSON y el CSV traen todo.`,
};
