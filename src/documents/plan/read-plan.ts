import { Names } from '../names.ts';
import type { Plan, Step } from '../plan-terms.ts';
import type { Scenario } from '../scenario.ts';
import type { Spot } from '../spot.ts';
import { readAfter, warnOfEarly } from './after.ts';
import { readBudget } from './budget.ts';
import { checkConflicts } from './conflicts.ts';
import { readEffect } from './effect.ts';
import { parseGate } from './gate.ts';
import { readHorizon } from './horizon.ts';
import type { KnownMetric } from './known-metric.ts';
import { readObjectives } from './objective.ts';
import { RangeCheck } from './range-check.ts';
import { readReviews } from './review.ts';
import type { ScenarioSheet } from './scenario-sheet.ts';
import { type PlanSetting, partsOf } from './setting.ts';
import type { EffectShape } from './shape-effect.ts';
import type { PlanShape } from './shape-plan.ts';
import type { StepShape } from './shape-step.ts';
import { readStep } from './step.ts';
import { Touched } from './touched.ts';
import { checkUnique } from './unique.ts';
import { markWhole } from './whole-numbers.ts';

/** What a plan starts from. */
export interface PlanOrigin {
  readonly file: string;
  readonly named: Plan['baseline'];
  readonly scenario: Scenario;
  readonly sheet: ScenarioSheet;
}

/** Reads the values of a plan against its baseline. Whether it holds is in the problems. */
export function readPlan(spot: Spot<PlanShape>, origin: PlanOrigin, catalogue: readonly KnownMetric[]): Plan {
  const { scenario, sheet } = origin;
  const { problems } = spot.sheet;
  const written = spot.at('steps').items() as Spot<StepShape>[];
  const people = spot.at('stakeholders').entries<string>();
  const setting: PlanSetting = {
    horizon: readHorizon(spot.at('horizon'), scenario.calendar),
    catalogue,
    parts: partsOf(sheet.raw),
    currency: scenario.currency,
    touched: new Touched(sheet.raw),
    stakeholders:
      people.length === 0
        ? null
        : new Names(
            'stakeholder',
            'stakeholders',
            people.map(({ key }) => key),
          ),
    stepIds: new Names(
      'step',
      'steps',
      written.map((item) => item.at('id').value ?? ''),
    ),
  };
  const { horizon } = setting;

  // 1. Each part for itself.
  const budget = readBudget(spot.at('budget'), scenario.currency);
  const assumptions = (spot.at('assumptions').items() as Spot<EffectShape>[])
    .map((item) => readEffect(item, setting.touched))
    .filter((effect) => effect !== null);
  const placed = written.map((item) => readStep(item, setting));
  const textOf = (step: number): string => placed[step].step?.text ?? '';
  const { objectives, keyResults, ids } = readObjectives(spot.at('objectives'), setting, textOf);
  const reviews = readReviews(spot.at('reviews'), horizon);
  const gateSetting = { ...setting, of: 'plan' as const, keyResults: ids, hasBudget: !spot.at('budget').missing };
  const gates = spot
    .at('gates')
    .items()
    .map((item) => item.parse((text) => parseGate(text, gateSetting)));

  // 2. What spans parts.
  checkUnique(
    written.map((item) => item.at('id')),
    'step',
  );
  if (written.length === 0) spot.warn('no-step', 'the plan has no step: it is its baseline', 'key');
  const after = readAfter(placed, setting.stepIds);
  checkConflicts(placed, after);
  warnOfEarly(placed, after, horizon);

  // 3. What the scenario says to the values they would have, once all else is sound.
  const touched = setting.touched.list.map(({ value }) => value);
  const values = problems.hasErrors ? touched : markWhole(sheet, touched);
  if (!problems.hasErrors) new RangeCheck(sheet, values).try(assumptions, placed, after);

  return {
    name: spot.at('plan').value ?? '',
    file: origin.file,
    description: spot.at('description').value ?? null,
    baseline: origin.named,
    horizon,
    budget,
    stakeholders: people.map(({ key, value }) => ({ name: key, role: value ?? '' })),
    values,
    assumptions: assumptions.map(({ effect }) => effect),
    assumed: assumptions.map(({ written }) => written),
    objectives,
    keyResults,
    steps: placed.flatMap(({ step }, i): Step[] => (step === null ? [] : [{ ...step, after: after[i] }])),
    reviews,
    gates: gates.filter((gate) => gate !== null),
  };
}
