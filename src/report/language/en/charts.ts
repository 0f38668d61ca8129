/** What the charts of plans and explanations say: findings as titles, how to read them below, axes and tooltips. */
export const charts = {
  /** Beside figures in tooltips. */
  of: {
    plan: 'plan',
    keyResult: 'key result',
    baseline: 'baseline',
    week: 'week',
    month: 'month',
    median: 'median (5th to 95th percentile)',
    target: 'target',
    withPlan: 'with the plan',
    difference: 'plan less baseline',
    chance: 'share of replications',
    asked: 'confidence asked',
    window: 'counted',
    projected: 'projected, median (5th to 95th percentile; of days: 90th)',
    date: 'date',
    review: 'review',
    about: 'about',
    step: 'step',
    steps: 'steps',
    does: 'what is done',
    owner: 'owner',
    planned: 'planned',
    delivered: 'delivered, median (90th percentile)',
    late: 'late',
    never: 'never within the horizon',
    budget: 'budget',
    cumulated: 'spent by its end, median (5th to 95th percentile)',
    spent: 'spent in it, median',
    shapley: 'brought by it',
    without: 'lost without it',
    group: 'uncertainty',
    share: 'share of the variance',
    swing: 'one standard deviation',
  },
  points: 'percentage points',
  until: (from: string, to: string) => `${from} – ${to}`,
  /** Charts with more plans than a title holds. */
  morePlans: (count: number) => `and ${count} more ${count === 1 ? 'plan' : 'plans'}`,

  /** @param target `≤ 58.8 s (−30 %)` */
  keyResult: (id: string, kpi: string, target: string, day: string) => `${id}: ${kpi} ${target} by ${day}`,
  activity: (id: string, step: string, day: string) => `${id}: step ${step} delivered by ${day}`,

  keyResults: {
    nothing: 'key results',
    none: 'No plan has key results',
    best: (plan: string, plans: string, criterion: string) => `${plan} is the best of ${plans} ${criterion}`,
    subtitle: (confidence: string) =>
      `Share of replications that meet it; lines: Wilson's ${confidence} intervals; black tick: the confidence asked.`,
    description: (plans: string) => `How likely each key result is met: ${plans}.`,
  },
  trajectories: {
    nothing: 'key results by week',
    none: 'No key result has data by week',
    onTarget: (plan: string, which: string) => `${plan}: the median is on target for ${which}`,
    offTarget: (plan: string, which: string) => `${plan}: the median is not on target by its date for ${which}`,
    since: (id: string, day: string) => `${id} (from ${day})`,
    allAlong: (id: string) => `${id} (all along)`,
    met: (chance: string, verdict: string) => `P(met) ${chance}: ${verdict}`,
    subtitle:
      'Solid line and bands: median of the futures with the plan, and where half and nine tenths of them are. ' +
      'Short dashes: median of the baseline, dotted where nine tenths are. Long dashes: target. Uprights: the date ' +
      'by which it counts; dotted, reviews. Numbered triangles: steps are to begin.',
    description: (plans: string) => `Key results of ${plans}, week by week.`,
  },
  differences: {
    nothing: 'differences',
    none: 'No KPI can be compared with the baseline',
    /** @param parts `better in 6`, `worse in 3`, `no evidence in 4` */
    tally: (plan: string, parts: string, kpis: string) => `${plan}: of ${kpis}, ${parts}`,
    counts: {
      better: (count: number) => `${count} better`,
      worse: (count: number) => `${count} worse`,
      different: (count: number) => `${count} different`,
      'no evidence': (count: number) => `${count} without evidence`,
    },
    subtitle: (baseline: string, confidence: string, plans: number) =>
      `Plan less baseline (${baseline}), paired on the same customers; lines: ${confidence} confidence intervals` +
      `${plans > 1 ? `, for ${plans} plans read at once` : ''}.`,
    description: (plans: string) => `Differences of KPIs from the baseline: ${plans}.`,
  },
  spend: {
    nothing: 'spend',
    none: 'No plan states a cost',
    costs: (plan: string, amount: string) => `${plan} costs ${amount}`,
    costsWithin: (plan: string, amount: string, chance: string) =>
      `${plan} costs ${amount}, P(within budget) ${chance}`,
    moreCostMore: (count: number) => `${count} more ${count === 1 ? 'costs' : 'cost'} more`,
    budget: (amount: string) => `budget ${amount}`,
    noBudget: 'no budget',
    subtitle:
      'Spent by the end of each month: bars to the median, lines from the 5th to the 95th percentile. Dashes: budget.',
    description: (plans: string) => `Cumulated spend by month: ${plans}.`,
  },
  schedule: {
    nothing: 'steps',
    none: 'No plan has steps',
    neverRisk: (plan: string, step: string, chance: string) => `${plan}: ${step} is riskiest, never ${chance}`,
    lateRisk: (plan: string, step: string, chance: string) => `${plan}: ${step} is riskiest, late ${chance}`,
    onTime: (plan: string) => `${plan}: every step is on time`,
    nobody: 'nobody',
    late: (chance: string) => `late ${chance}`,
    never: (chance: string) => `never ${chance}`,
    notInHorizon: 'not in the horizon',
    subtitle:
      'Thick bar: planned, from the start until it is rolled out to all; a diamond where that is one day. Thin ' +
      'bar: to the day of full delivery in the median (dark, tick) and at the 90th percentile (light). Lines with ' +
      'a head: what waits for what. Dotted: reviews.',
    description: (plans: string) => `Steps and their delivery risk: ${plans}.`,
  },
  attribution: {
    nothing: 'gain by step',
    none: 'Nothing to attribute',
    subtitle: (plan: string, confidence: string) =>
      `From the baseline to ${plan}: Shapley values, which add up to the whole gain; lines: ${confidence} ` +
      'confidence intervals; in the row of the plan, that of the whole gain.',
    description: (plan: string) => `What each step of ${plan} brings.`,
  },
  uncertainty: {
    nothing: 'uncertainty',
    none: 'No key result has a variance to share out',
    matters: (id: string, group: string, chance: string) => `${id}: ${group} matters most, ${chance}`,
    rough: (id: string) => `${id}: not known yet what matters most; more replications would tell`,
    subtitle: (confidence: string) =>
      'How far the key result strays to each side, by one standard deviation, for this alone; beside it the ' +
      `share of the variance. Thin lines: ${confidence} confidence intervals.`,
    description: (plan: string) => `What the uncertainty of each key result of ${plan} comes from.`,
    effectOf: (step: string) => `effect of ${step}`,
    groups: {
      delivery: 'delivery of the steps',
      assumptions: 'assumptions about the world',
      demand: 'demand',
      'daily luck': 'daily luck',
      together: 'several together',
    },
    others: (count: number) => `${count} others together`,
  },
};
