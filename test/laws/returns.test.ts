import { describe, expect, it } from 'vitest';
import { modelOf, recording } from '../scenario-of.ts';
import { watch } from './watch.ts';

describe('customers who come back', () => {
  const count = 400;
  const replications = 20;
  const arrivals = recording(...Array.from({ length: count }, (_, i) => i));
  const teams = { front: { agents: 500 } };

  /** Contacts over all replications: how many come, of so many issues. */
  function contacts(intent: object, phone: object, staff: object = teams): number {
    const document = {
      intents: { status: { handle: { exactly: '10s' }, ...intent } },
      channels: { phone: { volume: { trace: 'calls.csv' }, ...phone } },
      teams: staff,
    };
    const model = modelOf(document, { 'calls.csv': arrivals });
    let total = 0;
    for (let r = 0; r < replications; r++) {
      const seen = watch(model, 'returns', r);
      for (let bin = 0; bin < model.grid.bins; bin++) {
        total += seen.ofType('offered', 0, bin) + seen.ofType('blocked', 0, bin);
      }
    }
    return total;
  }

  it.each([0.2, 0.5, 0.7])('with probability p = %d each time make the work 1 / (1 − p) times as much', (p) => {
    const issues = count * replications;
    const total = contacts({ fcr: `${100 * (1 - p)}%`, repeat: { after: '20s' } }, {});
    // The number of contacts of an issue is geometric: mean 1 / (1 − p), variance p / (1 − p)².
    const error = Math.sqrt(p * issues) / (1 - p);
    expect(Math.abs(total - issues / (1 - p))).toBeLessThan(4 * error);
  });

  it('no more than so often come at most so often: the sum of the first powers of p', () => {
    const p = 0.6;
    const issues = count * replications;
    const total = contacts({ fcr: '40%', repeat: { after: '20s', most: 2 } }, {});
    const mean = 1 + p + p * p;
    const variance = 1 - p + 4 * p * (1 - p) + 9 * p * p - mean * mean;
    expect(Math.abs(total - issues * mean)).toBeLessThan(4 * Math.sqrt(issues * variance));
  });

  it('after blocking try again as probably as stated, as often as they like', () => {
    const p = 0.5;
    const total = contacts(
      {},
      { queue_capacity: 0, redial: { probability: '50%', after: '20s' } },
      { front: { agents: { '00:00': 0, '00:50': 1 } } },
    );
    const issues = count * replications;
    expect(Math.abs(total - issues / (1 - p))).toBeLessThan((4 * Math.sqrt(p * issues)) / (1 - p));
  });
});
