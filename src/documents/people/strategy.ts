import { backticked } from '../found.ts';
import { positiveDuration } from '../law-parameters.ts';
import type { Routing, Strategy } from '../scenario.ts';
import { parseShare } from '../share.ts';
import type { Spot } from '../spot.ts';
import type { RoutingShape } from './shape-routing.ts';

/** Strategies that say themselves which idle agent gets a contact. */
const PICKS_ITSELF: readonly Strategy[] = ['random', 'least_occupied', 'round_robin', 'custom'];

type Chosen = Pick<Routing, 'strategy' | 'agent' | 'ageing' | 'triageError' | 'prefer'>;

/** Reads how contacts and agents are matched. `agent: random` alone means the strategy's idle agents, at random. */
export function readStrategy(spot: Spot<RoutingShape>): Chosen {
  const strategy = spot.at('strategy').value ?? 'availability';
  warnOfUnused(spot, strategy);
  const agent = spot.at('agent').value;
  if (agent !== undefined && PICKS_ITSELF.includes(strategy) && !(strategy === 'random' && agent === 'random')) {
    const message = `the strategy ${backticked(strategy)} says itself which idle agent gets a contact: leave \`agent\` out`;
    spot.at('agent').error('both-given', message, 'key');
  }
  return {
    strategy,
    agent: agent ?? (strategy === 'random' ? 'random' : 'longest_idle'),
    ageing: spot.at('ageing').parse(positiveDuration),
    triageError: spot.at('triage_error').parse(parseShare) ?? 0,
    prefer: spot.at('prefer').value ?? 'fastest',
  };
}

function warnOfUnused(spot: Spot<RoutingShape>, strategy: Strategy): void {
  const owners = [
    ['triage_error', 'complexity'],
    ['prefer', 'proficiency'],
  ] as const;
  for (const [key, owner] of owners) {
    if (spot.at(key).missing || strategy === owner) continue;
    const message = `\`${key}\` is used by the strategy \`${owner}\` only: the strategy is ${backticked(strategy)}`;
    spot.at(key).warn('not-used', message, 'key');
  }
}
