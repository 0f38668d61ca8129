import { parseAmount, parsePositive } from '../amount.ts';
import type { CustomerBase } from '../demand-terms.ts';
import { parseName } from '../name.ts';
import type { Scenario } from '../scenario.ts';
import { parseShare } from '../share.ts';
import type { Spot } from '../spot.ts';
import type { CustomerBaseShape } from './shape-demand.ts';

/** Reads customers who come and may leave: how many, and what makes them leave. */
export function readCustomerBase(spot: Spot<CustomerBaseShape>): CustomerBase {
  spot.parseKey(parseName);
  const after = spot.at('leaves_after');
  const leaves = (key: 'resolved' | 'unresolved' | 'abandoned'): number => after.at(key).parse(parseShare) ?? 0;
  return {
    name: spot.key,
    active: spot.at('active').parse(parsePositive) ?? 0,
    joins: spot.at('joins').parse(parseAmount) ?? 0,
    churn: spot.at('churn').parse(parseShare) ?? 0,
    leavesAfter: { resolved: leaves('resolved'), unresolved: leaves('unresolved'), abandoned: leaves('abandoned') },
  };
}

/** The bases that a volume names. */
export function namedBases({ channels }: Pick<Scenario, 'channels'>): ReadonlySet<string> {
  return new Set(channels.flatMap(({ flows }) => flows.map(({ customers }) => customers ?? '')));
}

/** Warns of a base that no volume names: its customers never come. */
export function warnOfUnnamedBases(spot: Spot, bases: readonly CustomerBase[], named: ReadonlySet<string>): void {
  for (const { name } of bases) {
    if (named.has(name)) continue;
    const message = `no volume names the customer base \`${name}\`: write \`customers: ${name}\` in the volume of a channel`;
    spot.child(name).warn('unused', message, 'key');
  }
}
