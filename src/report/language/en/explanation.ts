/** Words of the report of an explanation. */
export const explanation = {
  /** The first sentences: which step brings the gain, what is known least, where time goes, what to automate. */
  answer: {
    /** @param noun the KPI inside a sentence, @param label the same at the head of one, each with its scope */
    noData: (noun: string, _label: string) => `No data on ${noun}.`,
    noEvidence: (noun: string, _label: string, gain: string) => `No evidence that the plan changes ${noun} (${gain}).`,
    changes: (noun: string, _label: string, gain: string) => `The plan changes ${noun} by ${gain}.`,
    changesBy: (noun: string, _label: string, gain: string, step: string, part: string) =>
      `The plan changes ${noun} by ${gain}; most of it by ${step} (${part}).`,
    unknown: (keyResult: string, group: string, share: string) =>
      `What is not known of ${keyResult} is first of all ${group}: ${share} of its variance.`,
    waits: (share: string, channel: string, hours: string) =>
      `Today ${share} of the time that customers wait on the line is on ${channel} (${hours}).`,
    automate: (intent: string, bot: string, change: string, noun: string) =>
      `Of intents to automate, 10 points more of ${intent} by ${bot} would bring most: ${change} of ${noun}.`,
  },
  title: (plan: string) => `Why ${plan} does what it does`,
  seed: (seed: string) => `seed ${seed}`,
  values: (confidence: string) => `Values ± the half-width of their ${confidence} confidence interval.`,
  attribution: {
    title: 'What each step brings',
    allSubsets: (subsets: string) => `all ${subsets} of steps`,
    sampledOrders: (subsets: string) => `${subsets} of steps, from sampled orders`,
    shapley: (how: string) =>
      `By Shapley (1953): the mean, over the orders in which steps may come, of what a step adds; from ${how}. ` +
      'These parts add up to the whole gain, plan − baseline.',
    leaveOneOut:
      'Without it: what the plan with all its steps has beyond the plan without this one. These need not add up, since ' +
      'steps help or hinder each other.',
    step: 'step',
    brings: 'brings (Shapley)',
    ofGain: 'of the gain',
    withoutIt: 'without it',
    allSteps: 'all steps',
  },
  uncertainty: {
    title: 'Which uncertainty matters most',
    meaning:
      'Share of the variance of each key result that would go if this alone were known (first-order Sobol index).',
    rough: 'Rough with so few replications: rehearse more of them (-n 100) before acting on these shares.',
    noDataFor: (keyResults: string) => `no data for ${keyResults}.`,
    share: 'share',
  },
  today: {
    queues: 'Where time and money go today: queues',
    teams: 'Where time and money go today: teams',
    channel: 'channel',
    offered: 'offered',
    hoursWaited: 'hours waited',
    ofLive: 'of live waiting',
    abandoned: 'abandoned',
    cost: 'cost',
    overNight: 'over night',
    means: 'Means over replications of the baseline, over its whole horizon.',
    team: 'team',
    occupancy: 'occupancy',
    paidHours: 'paid hours',
  },
  automate: {
    title: 'What automating 10 points more would bring',
    intent: 'intent',
    by: 'by',
    contains: 'contains',
    note: 'Paired differences from the baseline, largest first; what automating costs is not in them.',
  },
};
