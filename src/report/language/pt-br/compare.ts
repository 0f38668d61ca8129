import type { compare as english } from '../en/compare.ts';

export const compare: typeof english = {
  against: (candidates, baseline) => `${candidates} frente a ${baseline}`,
  theWhole: (candidate, baseline) => `Toda a central: ${candidate} frente a ${baseline}`,
  candidate: 'alternativa',
  finding: {
    better: (kpis) => `melhor em ${kpis}`,
    worse: (kpis) => `pior em ${kpis}`,
    is: (label, told) => `${label}: ${told}`,
    nothingOn: (label, kpis) => `${label}: sem evidência de melhora ou piora em ${kpis}`,
    nothing: (label) => `${label}: sem evidência de melhora ou piora em nenhum KPI`,
    different: (kpis) => `diferente em ${kpis}`,
    noEvidence: (kpis) => `sem evidência de diferença em ${kpis}`,
    same: (label, baseline) => `${label} é o mesmo modelo que ${baseline}: nenhum KPI muda.`,
  },
  side: (role, label, file, model) =>
    `${role === 'baseline' ? 'Situação atual' : 'Alternativa'}: ${label}, ${file}, modelo ${model}`,
  simulated: (replications, seed, contacts, engine) =>
    `${replications} por cenário · semente ${seed} · ${contacts} na simulação · ${engine}`,
  paired: (confidence) =>
    `As diferenças são alternativa − situação atual, pareadas sobre os mesmos clientes, ± a meia-largura do intervalo de confiança de ${confidence}`,
  atOnce: (method, candidates) => ` (${method}, para ${candidates} ao mesmo tempo)`,
  onTheSameCustomers: (value, formula) => `${value} = ${formula}, sobre os mesmos clientes.`,
  noEvidenceBy: {
    whole: 'Sem evidência de diferença.',
    channel: 'Sem evidência de diferença em nenhum canal.',
    intent: 'Sem evidência de diferença em nenhum motivo de contato.',
    team: 'Sem evidência de diferença em nenhuma equipe.',
    site: 'Sem evidência de diferença em nenhum site.',
    journey: 'Sem evidência de diferença em nenhuma jornada.',
    customers: 'Sem evidência de diferença em nenhuma base de clientes.',
  },
  leftOut: (kind) => `Ficam de fora as linhas sem evidência e os demais KPIs por ${kind}; o JSON e o CSV trazem tudo.`,
};
