import { counterDraw } from '../../random/counter-draw.ts';
import { JOURNEY_PLACE } from '../counting/counts.ts';
import type { Floor } from '../floor.ts';
import { BUYS, NEEDS_HELP, WON_BACK } from './life.ts';

/**
 * The next customer of a journey who needs help at the checkout: the moment, or Infinity when nobody will today; who it
 * is is left in `floor.inNeed`. Those before, who manage alone, touch nothing of the center: each decides as everybody
 * does, and is counted here, without an event.
 */
export function nextInNeed(floor: Floor, journey: number): number {
  const { demand, model, tally, inNeed } = floor;
  const { grid } = model;
  const source = model.types.length + journey;
  const { needsHelp, alone, value, winsBack } = model.journeys[journey]!;
  for (;;) {
    const at = demand.nextArrival(source);
    if (at === Number.POSITIVE_INFINITY) return at;
    demand.identify(source);
    const { keyLow, keyHigh } = demand;
    const bin = grid.bin[Math.floor(at / grid.interval)]!;
    tally.noteJourney(JOURNEY_PLACE.started, journey, bin);
    if (counterDraw(keyLow, keyHigh, NEEDS_HELP, 0) < needsHelp) {
      inNeed.low[journey] = keyLow;
      inNeed.high[journey] = keyHigh;
      return at;
    }
    const bought = counterDraw(keyLow, keyHigh, BUYS, 0) < alone;
    if (!bought && counterDraw(keyLow, keyHigh, WON_BACK, 0) >= winsBack) continue;
    tally.noteJourney(bought ? JOURNEY_PLACE.bought : JOURNEY_PLACE.wonBack, journey, bin);
    tally.noteJourney(JOURNEY_PLACE.revenue, journey, bin, value);
  }
}
