/** Words of the report of one run; some are of every report. */
export const run = {
  provenance: (parts: {
    readonly file: string;
    readonly replications: string;
    readonly seed: string;
    readonly contacts: string;
    readonly engine: string;
    readonly model: string;
  }) =>
    `${parts.file} · ${parts.replications} · seed ${parts.seed} · ${parts.contacts} simulated · ${parts.engine} · model ${parts.model}`,
  values: (confidence: string, days: string) =>
    `Values are means over replications ± the half-width of their ${confidence} confidence interval; ` +
    `counts are of the whole calendar, ${days}.`,
  serviceLevel: 'Service level',
  by: {
    whole: 'The whole center',
    channel: 'By channel',
    intent: 'By intent',
    team: 'By team',
    site: 'By site',
    journey: 'By journey',
    customers: 'By customer base',
  },
  byInterval: 'By interval of arrival',
  from: 'from',
  outside: 'outside hours',
  whoAnswers: 'Who answers what',
  shareOfHandled: 'share of handled',
  target: (share: string) => `target ${share}`,
  noTarget: 'no target',
  finding: {
    level: (name: string, level: string) => `${name}: service level ${level}`,
    target: (share: string) => `, target ${share}`,
    lowest: (from: string, level: string) => `; lowest at ${from}, ${level}`,
    nothing: (name: string) => `${name}: no contact was offered`,
  },
  precision: {
    asked: (kpi: string, asked: string, reached: string, met: boolean) =>
      `Precision asked: ${kpi} to ± ${asked}; reached ± ${reached}: ${met ? 'met' : 'not met, more replications are needed'}.`,
    ofTheBaseline: (kpi: string) => `${kpi} of the baseline`,
  },
  formulas: {
    title: 'Beside the formulas',
    simulated: 'simulated',
    differs: (formula: string, reasons: string) => `${formula} differs from the simulation: ${reasons}.`,
    hasNoAnswer: (formula: string, reasons: string) => `${formula} has no answer here: ${reasons}.`,
  },
};
