import type { DocumentKind } from '../check-shape.ts';
import { planShape } from './shape-plan.ts';

/** What a plan document is made of. */
export const PLAN: DocumentKind = {
  shape: planShape,
  what: 'a plan',
  hints: {
    ensaio: 'begin the document with `ensaio: 1`',
    plan: 'write for example `plan: Service recovery`',
    baseline: 'name the scenario that the plan starts from, `baseline: scenario.yaml`',
    id: 'write for example `id: bot`',
    start: 'a step has a date, write for example `start: 2027-03-15`',
    objective: 'say what is to be better, `objective: Customers reach us without waiting`',
    key_results:
      'write two to five, for example `key_results: [{ id: wait, metric: service_level, to: 80%, by: 2027-05-30 }]`',
    share: 'write for example `share: 10%`',
    for: 'write for example `for: 2 weeks`',
    risk: 'say what may go wrong, `risk: integration slips`',
    probability: 'write for example `probability: 20%`',
    after: 'write for example `after: 2 weeks`',
    part: 'write for example `part: 30%`',
  },
};
