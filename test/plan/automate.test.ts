import { describe, expect, it } from 'vitest';
import { automations } from '../../src/plan/automate.ts';
import { shippedModel } from '../shipped-scenario.ts';
import { madePlan, madeStep, uncertain } from './made-plan.ts';

const model = shippedModel('retailer/scenario.yaml');

describe('automating ten points more', () => {
  const found = automations(model, madePlan());

  it('is asked of every intent that comes to a bot, those it does not contain yet included', () => {
    const ivr = found.filter(({ bot }) => bot === 'ivr');
    expect(ivr.map(({ intent }) => intent)).toEqual(
      expect.arrayContaining(['order_status', 'card_bill', 'account_access', 'refund']),
    );
    expect(ivr.find(({ intent }) => intent === 'order_status')).toMatchObject({
      channel: 'phone',
      from: 0.24,
      to: 0.34,
    });
    expect(ivr.find(({ intent }) => intent === 'refund')).toMatchObject({ from: 0, to: 0.1 });
    expect(new Set(found.map(({ bot }) => bot))).toEqual(new Set(['ivr', 'whatsapp_bot']));
  });

  it('is a plan of one step from the first day, which adds to what the scenario says', () => {
    const { plan } = found.find(({ bot, intent }) => bot === 'ivr' && intent === 'card_bill')!;
    expect(plan.values).toEqual([
      {
        path: ['self_service', 'ivr', 'contains', 'card_bill'],
        text: 'self_service.ivr.contains.card_bill',
        quantity: { kind: 'fraction' },
        base: 0.34,
      },
    ]);
    expect(plan.steps).toHaveLength(1);
    expect(plan.steps[0]).toMatchObject({ day: 0, effects: [{ value: 0, operation: 'add' }] });
  });

  it('keeps the assumptions of the plan, and the places of the values they touch', () => {
    const path = ['self_service', 'ivr', 'contains', 'order_status'];
    const touched = { path, text: path.join('.'), quantity: { kind: 'fraction' as const }, base: 0.24 };
    const plans = automations(
      model,
      madePlan({ values: [touched], assumptions: [uncertain], steps: [madeStep('hire', [uncertain])] }),
    ).map(({ plan }) => plan);
    for (const { values, assumptions, steps } of plans) {
      expect(assumptions).toEqual([uncertain]);
      expect(values[0]).toBe(touched);
      expect(values[steps[0]!.effects[0]!.value]!.path[0]).toBe('self_service');
    }
    expect(plans.filter(({ values }) => values.length === 1)).toHaveLength(1);
  });

  it('is nothing where no bot stands', () => {
    expect(automations(shippedModel('quickstart/scenario.yaml'), madePlan())).toEqual([]);
  });
});
