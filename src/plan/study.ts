import type { Model } from '../compile/model.ts';
import type { ScenarioSheet } from '../documents/plan/scenario-sheet.ts';
import { contentLock } from '../documents/plan/scenario-sheet.ts';
import type { GateTerm, Horizon, Plan } from '../documents/plan-terms.ts';
import type { Asked, AskedCell } from '../metrics/asked.ts';
import { askedCells } from '../metrics/asked-cells.ts';
import type { Rehearsable } from '../replication/rehearse.ts';
import { MOST_STEPS } from '../statistics/shapley.ts';
import { Courses } from '../timeline/courses.ts';
import type { Alternative } from './alternative.ts';
import { askedOf } from './asked-of.ts';
import { AUTOMATION_DAYS, type Automation, automations } from './automate.ts';
import { metricResultsOf } from './met.ts';

/** What enters a comparison: a plan with its baseline, or a scenario that stands beside the plans as it is. */
export interface Entrant {
  readonly name: string;
  readonly file: string;
  /** Null: a scenario. */
  readonly plan: Plan | null;
  readonly sheet: ScenarioSheet;
}

export type PlanEntrant = Entrant & { readonly plan: Plan };

export function isPlanned(entrant: Entrant): entrant is PlanEntrant {
  return entrant.plan !== null;
}

/** All that is needed to rehearse and to compare: the baseline first, then the entrants in their order. */
export interface PlanStudy {
  readonly rehearsables: readonly Rehearsable[];
  readonly frames: readonly Model[];
  readonly alternatives: readonly Alternative[];
  readonly horizon: Horizon;
  readonly currency: string | null;
}

/** Plans that cannot be compared, and why: the planner's to mend. */
export class StudyError extends Error {
  override readonly name = 'StudyError';
}

/**
 * Puts plans, and scenarios beside them, on one stage with the baseline that all plans start from.
 * @param baselineName what the baseline scenario calls itself
 * @throws StudyError when they do not start from the same baseline, horizon and assumptions
 */
export function studyOf(entrants: readonly Entrant[], baselineName: string): PlanStudy {
  const first = entrants.find(isPlanned);
  if (first === undefined) throw new StudyError('none of the files is a plan');
  for (const other of entrants) checkTogether(first, other);

  // 1. What each is, over the same days and in the same world.
  const idle = withoutSteps(first.plan);
  const lock = contentLock(first.sheet);
  const bare = [
    { name: baselineName, sheet: first.sheet, plan: idle },
    // One and the same sheet for all that start from it, so that what they have in common is read once.
    ...entrants.map(({ name, sheet, plan }) => ({
      name,
      sheet: plan === null ? sheet : first.sheet,
      plan: plan ?? idle,
    })),
  ];
  const frames = bare.map(({ sheet, plan }) => new Courses(sheet, plan, plan.horizon.days).frame);

  // 2. What is read of each; of the baseline whatever is read of any.
  const more = entrants.flatMap(({ plan }) => (plan === null ? [] : cellsAskedBy(plan)));
  const cells = askedCells(frames, more);
  const asked = entrants.map(({ plan }) => askedOf(plan ?? idle, cells));
  const all = [together(asked), ...asked];
  return {
    rehearsables: bare.map((one, i) => ({ ...one, asked: all[i]! })),
    frames,
    alternatives: [
      { plan: null, name: baselineName, file: first.plan.baseline.file, lock },
      ...entrants.map(({ plan, name, file }) => ({ plan, name, file, description: plan?.description ?? null })),
    ],
    horizon: first.plan.horizon,
    // A center without prices has no currency of its own: the budget's is that of the spend.
    currency: frames[0]!.currency ?? first.plan.budget?.currency ?? null,
  };
}

/**
 * The stage on which one plan is explained: baseline, plan, and the baseline with more of each intent automated.
 * @throws StudyError when it has too many steps
 */
export function explanationStudyOf(
  entrant: PlanEntrant,
  baselineName: string,
): PlanStudy & { readonly automations: readonly Automation[]; readonly deferred: readonly string[] } {
  if (entrant.plan.steps.length > MOST_STEPS) {
    const many = `${entrant.plan.steps.length} steps`;
    throw new StudyError(`${entrant.file} has ${many}: what each brings can be told of ${MOST_STEPS} at most`);
  }
  const study = studyOf([entrant], baselineName);
  const more = automations(study.frames[0]!, entrant.plan);
  const { cells } = study.rehearsables[0]!.asked;
  const days = Math.min(AUTOMATION_DAYS, study.horizon.days);
  const asked = { cells, periods: [{ from: 0, to: days }] };
  const idle = withoutSteps(entrant.plan);
  const unautomated = {
    ...study.rehearsables[0]!,
    plan: { ...idle, horizon: { ...idle.horizon, days } },
    asked,
  };
  const { frame } = new Courses(unautomated.sheet, unautomated.plan, days);
  const added = more.map(({ plan, bot, intent }) => ({
    name: `${bot} contains more of ${intent}`,
    sheet: study.rehearsables[0]!.sheet,
    plan: { ...plan, assumptions: entrant.plan.assumptions },
    asked,
  }));
  return {
    ...study,
    rehearsables: more.length === 0 ? study.rehearsables : [...study.rehearsables, unautomated, ...added],
    frames: more.length === 0 ? study.frames : [...study.frames, frame, ...added.map(() => frame)],
    deferred: frame.channels.filter((channel) => channel.deferred).map(({ name }) => name),
    automations: more,
  };
}

/** The baseline as a plan: its world is that of the plan's assumptions, and nothing is done. */
function withoutSteps(plan: Plan): Plan {
  return { ...plan, steps: [], objectives: [], keyResults: [], reviews: [], gates: [], budget: null };
}

function checkTogether(first: PlanEntrant, other: Entrant): void {
  const { plan } = other;
  const names = `${first.file} and ${other.file}`;
  if (plan === null) {
    if (first.plan.assumptions.length === 0) return;
    throw new StudyError(`${other.file} is a scenario: it cannot stand beside ${first.file}, which states assumptions`);
  }
  if (contentLock(other.sheet) !== contentLock(first.sheet)) {
    throw new StudyError(`${names} start from different baselines: plans are compared from the same one`);
  }
  if (plan.horizon.days !== first.plan.horizon.days) {
    const days = `${first.plan.horizon.days} and ${plan.horizon.days} days`;
    throw new StudyError(`${names} have horizons of ${days}: plans are compared over the same one`);
  }
  if (assumedBy(plan) !== assumedBy(first.plan)) {
    throw new StudyError(`${names} state different assumptions: plans are compared in the same world`);
  }
}

function assumedBy({ assumptions, values }: Plan): string {
  return JSON.stringify(assumptions.map((effect) => ({ ...effect, value: values[effect.value]!.text })));
}

/** Cells that a plan asks about by itself. */
function cellsAskedBy(plan: Plan): AskedCell[] {
  const cell = ({ scope, name, metric }: AskedCell): AskedCell => ({ scope, name, metric });
  const ofTerm = (term: GateTerm): AskedCell[] => (term.kind === 'metric' || term.kind === 'delta' ? [cell(term)] : []);
  return [
    ...metricResultsOf(plan).map(cell),
    ...plan.steps.flatMap(({ cost }) => cost.perUnit.map(cell)),
    ...plan.gates.flatMap(({ left, right }) => [...ofTerm(left), ...ofTerm(right)]),
  ];
}

/** Whatever is asked of any of them. */
function together(asked: readonly Asked[]): Asked {
  const periods = new Map(asked.flatMap((one) => one.periods).map((period) => [`${period.from}-${period.to}`, period]));
  return { cells: asked[0]!.cells, periods: [...periods.values()] };
}
