import { requireNonNegative, requirePositive } from './require-number.ts';

/**
 * Mean wait in seconds, zeros included, of one agent with Poisson arrivals and handle times of any law (M/G/1), given
 * arrivals per second, the mean handle time in seconds and its coefficient of variation. Infinity when the agent is
 * offered an Erlang or more.
 *
 * Source: F. Pollaczek (1930), A. Khinchine (1932).
 */
export function pollaczekKhinchine(arrivalRate: number, meanHandle: number, cv: number): number {
  requireNonNegative('arrivalRate', arrivalRate);
  requirePositive('meanHandle', meanHandle);
  requireNonNegative('cv', cv);
  const load = arrivalRate * meanHandle;
  return load < 1 ? (load * meanHandle * (1 + cv * cv)) / (2 * (1 - load)) : Infinity;
}
