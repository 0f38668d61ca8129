import { describe, expect, it } from 'vitest';
import type { Model } from '../../src/compile/model.ts';
import { Deflection } from '../../src/decide/deflection.ts';
import { Estimates } from '../../src/metrics/estimates.ts';
import { modelByHand, typeByHand } from '../metrics/model-by-hand.ts';
import { HandTally } from '../metrics/tally-by-hand.ts';

const people = modelByHand();
const automated = modelByHand({
  types: [typeByHand({ selfService: { bot: 0, contains: 0.3, shift: 0, shiftTo: 0 } })],
  bots: [
    {
      name: 'ivr',
      time: 0,
      givesUp: 0,
      falseContainment: 0.2,
      sessions: Number.POSITIVE_INFINITY,
      whenFull: 'overflow',
      handover: 1,
      cost: 0,
      live: true,
      outages: new Float64Array(0),
    },
  ],
});

/** Net deflection over replications of [baseline's contacts with people, candidate's]. */
function deflected(models: readonly [Model, Model], replications: readonly (readonly [number, number])[]) {
  const [a, b] = models.map((model) => new Estimates(model, models)) as [Estimates, Estimates];
  const deflection = new Deflection(a, b);
  for (const [before, after] of replications) {
    a.add(new HandTally(models[0]).contacts({ handled: before - 5, abandoned: 5 }).values);
    b.add(new HandTally(models[1]).contacts({ handled: after }).values);
    deflection.take();
  }
  return deflection.estimate(0.95).netDeflection;
}

describe('net deflection', () => {
  it('is the part of the contacts with people that is gone, as a ratio of sums', () => {
    const replications = [
      [100, 80],
      [300, 240],
    ] as const;
    const estimate = deflected([people, automated], replications)!;
    expect(estimate.value).toBeCloseTo(0.2, 12);
    expect(estimate.halfWidth).toBeCloseTo(0, 12);
  });

  it('is below 0 when more come to people than before', () => {
    expect(deflected([people, automated], [[100, 110]])!.value).toBeCloseTo(-0.1, 12);
  });

  it('is no question where nothing is automated', () => {
    expect(deflected([people, people], [[100, 80]])).toBeUndefined();
  });
});
