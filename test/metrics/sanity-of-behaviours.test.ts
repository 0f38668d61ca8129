import { describe, expect, it } from 'vitest';
import type { Model } from '../../src/compile/model.ts';
import { sanityLines } from '../../src/metrics/sanity.ts';
import { channelByHand, modelByHand, teamByHand, typeByHand } from './model-by-hand.ts';

const why = (changes: Partial<Model>): string =>
  sanityLines(modelByHand(changes))[0]!
    .because.map(({ text }) => text)
    .join('; ');
const turn = [{ type: 0, share: 1 }];

describe('Erlang beside a simulation', () => {
  it.each<[string, Partial<Model>]>([
    ['work may wait overnight', { channels: [channelByHand({ deferred: true })] }],
    ['agents have several contacts at once', { channels: [channelByHand({ sessions: 3, speed: [1, 1, 1] })] }],
    ['a bot comes first', { types: [typeByHand({ selfService: { bot: 0, contains: 0.2, shift: 0, shiftTo: 0 } })] }],
  ])('says nothing where %s', (_, changes) => {
    expect(sanityLines(modelByHand(changes))).toEqual([]);
  });

  it.each<[string, Partial<Model>, string]>([
    [
      'redials',
      { types: [typeByHand({ redial: { afterAbandoning: [1], afterBlocking: [1], after: 0, most: 1, to: turn } })] },
      'those who come back',
    ],
    [
      'repeats',
      { types: [typeByHand({ fcr: [0.5], repeat: { probability: 1, after: 0, most: 1, to: turn } })] },
      'those who come back',
    ],
    [
      'balking',
      { types: [typeByHand({ balk: { whenWaiting: 0, whenWaitOver: -1, probability: 0.5 } })] },
      'elsewhere rather than wait',
    ],
    ['agents who are not always there', { teams: [teamByHand({}, { plain: false })] }, 'as there, and all as equal'],
    ['overflow', { teams: [teamByHand({ servesAfter: Float64Array.of(30) })] }, 'every agent take every contact'],
    [
      'agents kept in reserve',
      { teams: [teamByHand({ reserve: Int32Array.of(1) })] },
      'every agent take every contact',
    ],
  ])('names the reason it differs: %s', (_, changes, reason) => {
    expect(why(changes)).toContain(reason);
    expect(why({})).not.toContain(reason);
  });
});
