/** Words of the report of a comparison of plans. */
export const plan = {
  guardrail: 'guardrail',
  /** The first sentences: which plan, what it reaches, what it costs. */
  answer: {
    byKeyResults: 'by key results met',
    byMetric: (noun: string, _label: string) => `by ${noun}`,
    best: (plan: string, plans: string, criterion: string, scored: string) =>
      `${plan} is the best of ${plans} ${criterion} (${scored})`,
    sure: (chance: string, lead: string) =>
      `the best is found with probability ${chance} or more if it leads by ${lead}.`,
    unsettled: (replications: string, criterion: string) =>
      `After ${replications} no plan can be told to be the best ${criterion}`,
    severalLeft: (plans: string, zone: string) =>
      `${plans} are left, within ${zone} of each other or not yet known well enough.`,
    oneLeft: (plan: string) => `${plan} is left, not yet known well enough.`,
    noneLeft: 'none is left, not yet known well enough.',
    noKeyResults: (plan: string) => `${plan} has no key results`,
    /** @param results all of them, counted */
    meets: (plan: string, met: number, of: number, results: string) =>
      `${plan} meets ${met === 0 ? 'none' : met === of && met > 1 ? 'all' : met} of ${results}`,
    /** Those that are not met, by name or number. */
    missed: (which: string, _count: number) => `${which} missed`,
    undetermined: (which: string, _count: number) => `${which} undetermined`,
    withoutData: (which: string, _count: number) => `${which} no data`,
    reached: (objective: string, chance: string) => `“${objective}” is reached with P ${chance}`,
    reachedUnknown: (objective: string) => `there is no data on “${objective}”`,
    costs: (plan: string, p50: string, p95: string) =>
      `${plan} costs ${p50} in the median and ${p95} at the 95th percentile`,
    within: (limit: string, chance: string) => `within the budget of ${limit} with P ${chance}.`,
    noBudget: 'no budget is stated.',
    itCosts: (amount: string) => `it costs ${amount}.`,
  },
  report: {
    against: (plans: string, baseline: string) => `${plans} against ${baseline}`,
    baseline: (name: string, file: string, content: string) => `Baseline: ${name}, ${file}, content ${content}`,
    horizon: (days: string, start: string) => `${days} from ${start}`,
    ofBaseline: (replications: string) => `${replications} of the baseline`,
    seed: (seed: string) => `seed ${seed}`,
    simulated: (contacts: string) => `${contacts} simulated`,
    differences: (confidence: string, several: string) =>
      'Differences are plan − baseline, paired on the same customers, ± the half-width of their ' +
      `${confidence} confidence interval${several}.`,
    several: (method: string, plans: string) => ` (${method}, for ${plans} read at once)`,
    chances: (confidence: string) =>
      `P(met) is the share of replications that meet a key result, with Wilson's ${confidence} interval: met when ` +
      'all of the interval reaches the confidence asked, missed when all of it is below, undetermined in between.',
    medians:
      'Medians with 5–95 %: nine futures in ten lie between. The score is the part of key results met, by their weights.',
    givenUpAfter: (replications: string) => `given up after ${replications}`,
    missing: 'Missing from the plan',
  },
  selection: {
    title: 'How the best was looked for',
    /** @param fixedSize empty where it is not known */
    looked: (procedure: string, criterion: string, zone: string, spent: string, fixedSize: string, chance: string) =>
      `${procedure} ${criterion}, indifference zone ${zone}: ${spent} of plans` +
      `${fixedSize === '' ? '' : `; a procedure of fixed size needs ${fixedSize}`} for the same promise of ${chance}.`,
    droppedAfter: (plan: string, replications: string) => `${plan} after ${replications}`,
    givenUp: (plans: string) => `Given up: ${plans}.`,
  },
  sideBySide: {
    title: 'Plans side by side',
    plan: 'plan',
    objective: 'P(objective)',
    met: 'met',
    undetermined: 'undetermined',
    missed: 'missed',
    score: 'score',
    cost: 'cost, p50 (p95)',
    budget: 'budget',
    within: 'P(within)',
    noBudget: 'none',
    kpis: 'KPIs side by side, as differences from the baseline',
  },
  keyResults: {
    title: 'Objectives and key results',
    objective: (objective: string, owner: string, keyResults: string, chance: string) =>
      `Objective: ${objective} (${owner}): P(${keyResults} all met) ${chance}`,
    owner: (name: string) => `owner ${name}`,
    noOwner: 'no owner',
    judged: (from: string, to: string) => `judged over ${from} to ${to}`,
    by: (date: string) => `by ${date}`,
    withData: (replications: string) => `${replications} with data`,
    keyResult: 'key result',
    target: 'target',
    chance: 'P(met)',
    asked: 'asked',
    verdict: 'verdict',
    median: 'median (5–95 %)',
    baseline: 'baseline',
    deliveredBy: (date: string) => `delivered by ${date}`,
    late: (date: string) => `p90 ${date}`,
    /** What a plan's author left unsaid. */
    inWords: (kpi: string, target: string, by: string) => `${kpi}: ${target} by ${by}`,
    doneInWords: (step: string, by: string) => `step ${step} rolled out to everybody by ${by}`,
    everyWeek: ', every week',
    atLeast: (amount: string) => `at least ${amount}`,
    atMost: (amount: string) => `at most ${amount}`,
    less: (part: string) => `${part} less than the baseline`,
    more: (part: string) => `${part} more than the baseline`,
    asBaseline: 'as much as the baseline',
  },
  gates: { title: 'Gates', gate: 'gate', left: 'left', right: 'right', verdict: 'verdict' },
  spend: {
    title: 'Spend by month',
    month: 'month',
    cumulated: (quantile: string) => `cumulated, ${quantile}`,
    ofBudget: 'p95 of budget',
    total: 'total',
    noBudget: 'No budget is stated.',
    budget: (limit: string, chance: string) => `Budget ${limit}; P(within) ${chance}.`,
    mean: (amount: string) => `Mean ${amount}. Quantiles of months do not add up to those of the total.`,
  },
  steps: {
    title: 'Steps',
    takeCare: (flags: string) => `take care: ${flags}`,
    step: 'step',
    owner: 'owner',
    nobody: 'nobody',
    planned: 'planned',
    delivered: 'delivered, p50 – p90',
    late: 'P(late)',
    never: 'P(never)',
    after: 'after',
    beyond: 'not in the horizon',
  },
  reviews: {
    title: 'What to see at each review',
    expected: (figures: string) => `Expected the week before: ${figures}.`,
    begun: (steps: string) => `Begun by then: ${steps}.`,
  },
  kpis: {
    whole: 'The whole center',
    parts: 'Where the key results are',
    leftOut: 'Rows without evidence are left out, but for the key results; JSON and CSV have all.',
    definitions: 'How the figures are made',
    /** Formulas are written with English words: other languages define instead. */
    made: 'formula',
    howMade: (formula: string, _definition: string) => formula,
  },
};
