import { replicate } from '../../../../src/center/replicate.ts';
import type { Model } from '../../../../src/compile/model.ts';
import { type Document, modelOf, type Tables } from '../../../scenario-of.ts';

/** Longest idle agent, longest waiting contact: what the strategy `availability` does. */
export const AGENT_FOR = `export const agentFor = (contact) => {
  let best = null;
  for (const team of contact.teams) {
    if (contact.canGoTo(team) && (best === null || team.longestIdle > best.longestIdle)) best = team;
  }
  return best;
};`;
export const CONTACT_FOR = `export const contactFor = (agent) => {
  let best = null;
  for (const line of agent.lines) {
    if (agent.canTake(line) && (best === null || line.longestWait > best.longestWait)) best = line;
  }
  return best;
};`;

/** The model of a document that is routed by a rule. */
export function ruled(rule: string, document: Document = {}, tables: Tables = {}): Model {
  const routing = { ...document.routing, strategy: 'custom', rule: 'my-rule.ts' };
  return modelOf({ ...document, routing }, { ...tables, 'my-rule.ts': rule });
}

/** How a replication ends that should not: its error. */
export function failure(model: Model): Error {
  try {
    replicate(model, '1', 0);
  } catch (error) {
    return error as Error;
  }
  throw new Error('the rule was not found at fault');
}
