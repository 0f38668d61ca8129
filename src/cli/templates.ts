/** What `ensaio init` can write: scenarios and plans that come with the program, each a folder that runs at once. */

export interface Template {
  readonly name: string;
  /** What it is, in half a line. */
  readonly about: string;
  /** A folder of the program's own, and in it the files that become `scenario.yaml` and `plan.yaml`. */
  readonly from: string;
  readonly scenario: string;
  readonly plan: string;
  /** Replications with which the first comparison takes less than a minute on two cores. */
  readonly replications: number;
}

const RETAILER = { from: 'scenarios/retailer', scenario: 'scenario.yaml', replications: 10 } as const;

/** The first is written when none is asked for. */
export const TEMPLATES: readonly Template[] = [
  {
    name: 'help-desk',
    about: 'a small help desk by phone and e-mail, and a plan in two steps',
    from: 'scenarios/help-desk',
    scenario: 'scenario.yaml',
    plan: 'plan.yaml',
    replications: 50,
  },
  {
    name: 'bank',
    about: 'a bank by telephone, with priorities and skills, and a plan to lose fewer callers',
    from: 'scenarios/anonymous-bank',
    scenario: 'scenario.yaml',
    plan: 'plan.yaml',
    replications: 20,
  },
  {
    ...RETAILER,
    name: 'retailer',
    about: 'a retailer on every channel, and a plan in five steps to scale its support',
    plan: 'plans/scale.yaml',
  },
  {
    ...RETAILER,
    name: 'engagement',
    about: 'OKR: an app that people open, and answers that come sooner',
    scenario: 'app.yaml',
    plan: 'plans/engagement.yaml',
  },
  {
    ...RETAILER,
    name: 'waiting',
    about: 'OKR: a third less waiting on the phone',
    plan: 'plans/waiting.yaml',
  },
  {
    ...RETAILER,
    name: 'chatbot',
    about: 'OKR: half as many more who go on from the voice menu to the chatbot',
    plan: 'plans/ivr-to-chatbot.yaml',
  },
  {
    ...RETAILER,
    name: 'cart',
    about: 'OKR: fewer carts left at the checkout',
    plan: 'plans/cart.yaml',
  },
  {
    ...RETAILER,
    name: 'omnichannel',
    about: 'OKR: connected channels, one history of each customer',
    plan: 'plans/omnichannel.yaml',
  },
];

/** Files that a document names, in its own words: tables, and rules. */
export function filesNamedIn(document: string): string[] {
  const code = document.replace(/(^|\s)#.*$/gm, '');
  return [...new Set([...code.matchAll(/[\w./-]+\.(?:csv|xlsx|ts|js)\b/g)].map(([file]) => file))].sort();
}

/** The plan as it stands beside its scenario. */
export function besideScenario(plan: string): string {
  return plan.replace(/^baseline: \S+$/m, 'baseline: scenario.yaml');
}

/** Editors that know the YAML language server complete and check a document that begins with this line. */
export function withSchema(document: string, schema: string): string {
  return `# yaml-language-server: $schema=${schema}\n${document}`;
}
