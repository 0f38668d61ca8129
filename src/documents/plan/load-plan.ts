import { checkShape } from '../check-shape.ts';
import { reasonOf } from '../companion.ts';
import { quoted } from '../found.ts';
import { type PlacedGate, placed } from '../gates.ts';
import type { Plan } from '../plan-terms.ts';
import type { Problem, ReadText } from '../problem.ts';
import { ProblemList } from '../problem-list.ts';
import type { Scenario } from '../scenario.ts';
import { type Sheet, Spot } from '../spot.ts';
import { readYaml } from '../yaml-source.ts';
import { type Baseline, readBaseline } from './baseline.ts';
import type { KnownMetric } from './known-metric.ts';
import { PLAN } from './plan-kind.ts';
import { readPlan } from './read-plan.ts';
import type { ScenarioSheet } from './scenario-sheet.ts';
import type { PlanShape } from './shape-plan.ts';

/** A plan that may be rehearsed, or null when a problem of it or of its baseline is an error. */
export interface LoadedPlan {
  readonly plan: Plan | null;
  readonly scenario: Scenario | null;
  /** What the baseline is read again from, with other values. */
  readonly sheet: ScenarioSheet | null;
  /** Those of the plan, and where they stand. */
  readonly gates: readonly PlacedGate[];
  /** Of the plan in order of place, then of its baseline. */
  readonly problems: Problem[];
}

/**
 * Reads and checks a plan, and the scenario it starts from. The catalogue says which KPIs there are. Never throws for what
 * a user wrote.
 */
export function loadPlan(file: string, read: ReadText, catalogue: readonly KnownMetric[]): LoadedPlan {
  const problems = new ProblemList();
  let text: string;
  try {
    text = read(file);
  } catch (error) {
    const message = `${quoted(file)} ${reasonOf(error)}`;
    problems.add({ severity: 'error', code: 'unreadable-file', file, line: 0, column: 0, message });
    return refused(problems, file, null);
  }
  // 1. YAML: values and their places.
  const source = readYaml(text, file, problems);
  if (source === null) return refused(problems, file, null);
  const sheet: Sheet = { file, source, problems, refused: new Set() };

  // 2. Shape: which keys stand where. What is refused reads as missing from here on.
  checkShape(sheet, PLAN);
  const spot = new Spot(sheet, [], source.value as PlanShape);

  // 3. The scenario it starts from. Without it nothing else has a meaning.
  const baseline = readBaseline(spot.at('baseline') as Spot, file, read);
  if (baseline === null || baseline.scenario === null || baseline.sheet === null) {
    return refused(problems, file, baseline);
  }

  // 4. Values, and what they refer to.
  const { scenario, sheet: held } = baseline;
  const plan = readPlan(spot, { file, named: baseline.named, scenario, sheet: held }, catalogue);
  const found = [...problems.sorted(file), ...baseline.problems];
  if (problems.hasErrors) return { plan: null, scenario, sheet: held, gates: [], problems: found };
  return { plan, scenario, sheet: held, gates: placed(spot.at('gates'), plan.gates), problems: found };
}

/** The same of a text that is at hand. `file` names it, and its folder is where the baseline is looked for. */
export function parsePlan(text: string, file: string, read: ReadText, catalogue: readonly KnownMetric[]): LoadedPlan {
  return loadPlan(file, (path) => (path === file ? text : read(path)), catalogue);
}

/** Nothing to rehearse, and why. */
function refused(problems: ProblemList, file: string, baseline: Baseline | null): LoadedPlan {
  const found = [...problems.sorted(file), ...(baseline?.problems ?? [])];
  return {
    plan: null,
    scenario: baseline?.scenario ?? null,
    sheet: baseline?.sheet ?? null,
    gates: [],
    problems: found,
  };
}
