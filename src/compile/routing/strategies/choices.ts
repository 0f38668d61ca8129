import type { Routing } from '../../../documents/scenario.ts';
import type { Model } from '../../model.ts';

/** Which idle agent of a tier gets a contact. */
export function pickOf({ strategy, agent }: Routing): Model['pick'] {
  if (agent === 'random') return 'random';
  switch (strategy) {
    case 'random':
    case 'round_robin':
    case 'least_occupied':
      return strategy;
    // Work is evened out between agents, as waits are between customers.
    case 'equitable':
      return 'least_occupied';
    default:
      return 'longest_idle';
  }
}

/** Which line of a tier a freed agent takes from. A strategy that orders the lines goes before ageing. */
export function orderOf({ strategy, ageing }: Routing): Model['order'] {
  switch (strategy) {
    case 'equitable':
    case 'weighted':
      return strategy;
    case 'deadline':
      return 'due';
    default:
      return ageing === null ? 'arrival' : 'aged';
  }
}
