import { describe, expect, test } from 'vitest';
import { load, planText, step } from './small-plan.ts';

const written = (effect: string) => load(planText({ hire: step(`effects: [${effect}]`) })).plan!.steps[0]!.changes;

describe('what an effect says in the words of its author', () => {
  test('is its path, what is there today, what becomes of it, and why', () => {
    expect(written('{ set: self_service.ivr.contains.order_status, to: 35%, why: a pilot }')).toEqual([
      {
        ...{ path: 'self_service.ivr.contains.order_status', operation: 'set', today: '24%' },
        ...{ amount: '35%', why: 'a pilot' },
      },
    ]);
  });

  test('is short for what is not known', () => {
    const amount = (law: string) => written(`{ multiply: teams.front.agents, by: ${law} }`)[0]!.amount;
    expect(amount('{ triangular: [96%, 100%, 105%] }')).toBe('triangular: [96%, 100%, 105%]');
    expect(amount('{ lognormal: { mean: 90%, cv: 0.1 } }')).toBe('lognormal: { mean: 90%, cv: 0.1 }');
  });

  test('is also that of assumptions', () => {
    const { plan } = load(planText({ assumptions: '[{ multiply: channels.phone.volume.per_week, by: 95% }]' }));
    expect(plan!.assumed).toEqual([
      { path: 'channels.phone.volume.per_week', operation: 'multiply', today: '7200', amount: '95%', why: null },
    ]);
  });
});
