import { expect, it } from 'vitest';
import { complaints, planText, step } from './small-plan.ts';

it('a path that goes on inside a law of probability is a mistake like any other', () => {
  const hire = step('effects: [{ set: intents.billing.handle.lognormal.enabled, to: false }]');
  expect(complaints(planText({ hire })).filter((line) => line.includes('lognormal'))).not.toEqual([]);
});
