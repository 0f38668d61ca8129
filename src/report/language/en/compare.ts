/** Words of the comparison of scenarios. */
export const compare = {
  against: (candidates: string, baseline: string) => `${candidates} against ${baseline}`,
  theWhole: (candidate: string, baseline: string) => `The whole center: ${candidate} against ${baseline}`,
  candidate: 'candidate',
  finding: {
    better: (kpis: string) => `better on ${kpis}`,
    worse: (kpis: string) => `worse on ${kpis}`,
    /** `told`: on what it is better, on what worse. */
    is: (label: string, told: string) => `${label} is ${told}`,
    nothingOn: (label: string, kpis: string) => `${label}: no evidence of better or worse on ${kpis}`,
    nothing: (label: string) => `${label}: no evidence of better or worse on any KPI`,
    different: (kpis: string) => `different on ${kpis}`,
    noEvidence: (kpis: string) => `no evidence on ${kpis}`,
    same: (label: string, baseline: string) => `${label} is the same model as ${baseline}: no KPI differs.`,
  },
  side: (role: 'baseline' | 'candidate', label: string, file: string, model: string) =>
    `${role === 'baseline' ? 'Baseline' : 'Candidate'}: ${label}, ${file}, model ${model}`,
  simulated: (replications: string, seed: string, contacts: string, engine: string) =>
    `${replications} each · seed ${seed} · ${contacts} simulated · ${engine}`,
  paired: (confidence: string) =>
    `Differences are candidate − baseline, paired on the same customers, ± the half-width of their ${confidence} confidence interval`,
  atOnce: (method: string, candidates: string) => ` (${method}, for ${candidates} read at once)`,
  onTheSameCustomers: (value: string, formula: string) => `${value} = ${formula}, on the same customers.`,
  noEvidenceBy: {
    whole: 'No evidence of a difference.',
    channel: 'No evidence of a difference for any channel.',
    intent: 'No evidence of a difference for any intent.',
    team: 'No evidence of a difference for any team.',
    site: 'No evidence of a difference for any site.',
    journey: 'No evidence of a difference for any journey.',
    customers: 'No evidence of a difference for any customer base.',
  },
  leftOut: (kind: string) => `Rows without evidence are left out, and other KPIs by ${kind}; JSON and CSV have all.`,
};
