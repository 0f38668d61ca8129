import { describe, expect, it } from 'vitest';
import { type Entrant, explanationStudyOf, StudyError, studyOf } from '../../src/plan/study.ts';
import { planOf, TWO_DAYS } from '../cli/two-days.ts';
import { entrantOf } from '../rehearsables.ts';

const MORE_CALLS = 'assumptions: [{ multiply: channels.phone.volume.per_hour, by: { uniform: [90%, 120%] } }]';
const BOT = `self_service:
  ivr: { on: phone, time: 50s, contains: { order_status: 24%, billing: 100% }, false_containment: 22% }
`;

const entrant = (plan: string, desk = TWO_DAYS, file = 'plan.yaml') =>
  entrantOf({ 'desk.yaml': desk, [file]: plan }, file);
const plain: Entrant = { ...entrant(planOf()), name: 'Six', file: 'six.yaml', plan: null };

describe('a study', () => {
  it('has the baseline first, then the entrants in their order', () => {
    const [a, b] = [entrant(planOf({ name: 'A' })), entrant(planOf({ name: 'B' }), TWO_DAYS, 'b.yaml')];
    const study = studyOf([a, plain, b], 'Help desk');
    expect(study.rehearsables.map(({ name }) => name)).toEqual(['Help desk', 'A', 'Six', 'B']);
    expect(study.alternatives.map(({ file }) => file)).toEqual(['desk.yaml', 'plan.yaml', 'six.yaml', 'b.yaml']);
    expect(study.alternatives.map(({ plan }) => plan?.name ?? null)).toEqual([null, 'A', null, 'B']);
    expect(study.frames).toHaveLength(4);
    expect(study.horizon).toEqual({ start: '2027-03-01', days: 2 });
  });

  it('does nothing in the baseline and in a scenario, but their world is that of the assumptions', () => {
    const study = studyOf([entrant(planOf({ rest: MORE_CALLS }))], 'Help desk');
    const { plan } = study.rehearsables[0]!;
    expect(plan).toMatchObject({ steps: [], keyResults: [], gates: [], reviews: [], budget: null });
    expect(plan.assumptions).toHaveLength(1);
    expect(plan.values.map(({ text }) => text)).toEqual(study.rehearsables[1]!.plan.values.map(({ text }) => text));
  });

  it('asks the baseline for whatever is asked of any plan, and all of them for the same cells', () => {
    // The day before a review is read, if there is one.
    const undated = planOf().replace('date: 2027-03-02', 'date: 2027-03-01');
    const study = studyOf([entrant(undated), entrant(planOf(), TWO_DAYS, 'other.yaml')], 'Help desk');
    const [baseline, one, other] = study.rehearsables.map(({ asked }) => asked);
    expect(one!.cells).toEqual(baseline!.cells);
    expect(other!.cells).toEqual(baseline!.cells);
    expect(one!.periods).not.toContainEqual({ from: 0, to: 1 });
    expect(other!.periods).toContainEqual({ from: 0, to: 1 });
    for (const period of [...one!.periods, ...other!.periods]) expect(baseline!.periods).toContainEqual(period);
    expect(baseline!.periods[0]).toEqual({ from: 0, to: 2 });
  });

  it('asks for what a cost, a key result or a gate names, though no comparison would tell it', () => {
    const cell = { scope: 'intent', name: 'billing', metric: 'handled' };
    const told = (plan: string) => studyOf([entrant(plan)], 'Help desk').rehearsables[0]!.asked.cells;
    expect(told(planOf())).not.toContainEqual(cell);
    expect(told(planOf({ cost: '{ per_unit: { amount: 0.05, of: handled, intent: billing } }' }))).toContainEqual(cell);
    const result = planOf().replace('metric: abandonment_rate', 'metric: average_handle_time, intent: billing');
    expect(told(result)).toContainEqual({ ...cell, metric: 'average_handle_time' });
  });

  it.each([
    ['another baseline', planOf(), TWO_DAYS.replace('4m', '5m'), /start from different baselines/],
    ['another horizon', planOf().replace('horizon: 2 days', 'horizon: 3 days'), TWO_DAYS, /horizons of 2 and 3 days/],
    ['other assumptions', planOf({ rest: MORE_CALLS }), TWO_DAYS, /different assumptions/],
  ])('is refused with %s, both files named', (_, plan, desk, message) => {
    const study = () => studyOf([entrant(planOf()), entrant(plan, desk, 'other.yaml')], 'Help desk');
    expect(study).toThrow(StudyError);
    expect(study).toThrow(/^plan\.yaml and other\.yaml /);
    expect(study).toThrow(message);
  });

  it('takes assumptions for the same however the plans number their values', () => {
    const steps = planOf({
      effect: '{ add: teams.front.agents, by: 1 }, { multiply: intents.billing.handle, by: 90% }',
    });
    const [a, b] = [`${planOf()}${MORE_CALLS}\n`, `${steps}${MORE_CALLS}\n`];
    expect(studyOf([entrant(a), entrant(b, TWO_DAYS, 'b.yaml')], 'Help desk').rehearsables).toHaveLength(3);
  });

  it('has no scenario beside a plan with assumptions, and nothing without a plan', () => {
    expect(() => studyOf([entrant(planOf({ rest: MORE_CALLS })), plain], '')).toThrow(/six\.yaml is a scenario/);
    expect(() => studyOf([plain], '')).toThrow('none of the files is a plan');
  });
});

describe('the study of an explanation', () => {
  it('has beside the plan the baseline with more of each intent automated, in the world of the plan', () => {
    const one = entrant(planOf({ rest: MORE_CALLS }), `${TWO_DAYS}${BOT}`);
    const study = explanationStudyOf(one, 'Help desk');
    // Billing is contained already, all of it.
    expect(study.automations.map(({ bot, intent }) => [bot, intent])).toEqual([['ivr', 'order_status']]);
    expect(study.rehearsables.map(({ name }) => name)).toEqual([
      'Help desk',
      'One more',
      'Help desk',
      'ivr contains more of order_status',
    ]);
    expect(study.rehearsables[3]!.plan.assumptions).toEqual(one.plan.assumptions);
    // What it starts from is read over the same days.
    expect(study.rehearsables[3]!.asked).toEqual(study.rehearsables[2]!.asked);
    expect(study.frames).toHaveLength(4);
  });

  it('is refused where the steps are too many to be told apart', () => {
    const one = entrant(planOf());
    const many = { ...one, plan: { ...one.plan, steps: Array.from({ length: 53 }, () => one.plan.steps[0]!) } };
    expect(() => explanationStudyOf(many, '')).toThrow(
      new StudyError('plan.yaml has 53 steps: what each brings can be told of 52 at most'),
    );
  });

  it('has none where no bot is', () => {
    expect(explanationStudyOf(entrant(planOf()), 'Help desk').automations).toEqual([]);
  });
});
