/**
 * Ensaio as a library, in the order of the way through it: read a scenario, compile it, replicate it or compare it with
 * others, and turn what comes out into text or charts.
 */

// 1. What people write, checked.

export { planJsonSchema, scenarioJsonSchema } from './documents/json-schema.ts';
export { loadScenario, parseScenario } from './documents/load.ts';
export { type LoadedPlan, loadPlan } from './documents/plan/load-plan.ts';
export { contentLock } from './documents/plan/scenario-sheet.ts';
export type { Plan } from './documents/plan-terms.ts';
export type { Problem, ReadText } from './documents/problem.ts';
export type { Scenario } from './documents/scenario.ts';

// A sheet of a workbook as CSV text, for a `ReadText` that is asked for `staff.xlsx#Agents`.

export { readSheet } from './documents/workbook/read-sheet.ts';

// 2. Names become indices, schedules become tables.

export { compile } from './compile/compile.ts';
export type { Model } from './compile/model.ts';

// 3. One replication, contact by contact; what a routing rule of one's own is, and sees.

export { type TallyLayout, tallyLayout } from './center/counting/tally.ts';
export { replicate } from './center/replicate.ts';
export type { Agent, Contact, Desk, Line, RoutingRule, Team, Work } from './center/routing/own-rule/routing-rule.ts';
export { RuleError } from './center/routing/own-rule/rule-error.ts';
export type { Witness } from './center/witness.ts';

// 4. The catalogue of KPIs, and what a result is.

export { type Metric, metrics } from './metrics/catalogue.ts';
export type { Remark } from './metrics/remark.ts';
export type { CompareResult, DifferenceRow, Estimate, RunResult, ScopeResult, Verdict } from './metrics/result.ts';
export type { RunDetail } from './metrics/run-detail.ts';

// 5. Many replications, with intervals; several scenarios on the same customers.

export { compareScenarios } from './decide/compare-scenarios.ts';
export type { ExperimentOptions, Progress } from './decide/options.ts';
export { runScenario } from './decide/run-scenario.ts';

// 6. Closed forms, for a second opinion.

export { erlangA } from './queueing/erlang-a.ts';
export { erlangB } from './queueing/erlang-b.ts';
export { erlangC } from './queueing/erlang-c.ts';

// 7. Plans: what enters a comparison, the stage it is rehearsed on, the answers.

export type { Alternative, ComparisonOptions } from './plan/alternative.ts';
export { comparePlans } from './plan/compare-plans.ts';
export type { ComparisonResult, KeyResultResult, PlanResult } from './plan/comparison-result.ts';
export { type ExplainOptions, explainPlan } from './plan/explain-plan.ts';
export type { ExplanationResult } from './plan/explanation-result.ts';
export type { Rehearsal, Rehearsed, Stage } from './plan/rehearsals.ts';
export { type Entrant, explanationStudyOf, type PlanStudy, StudyError, studyOf } from './plan/study.ts';
export type { ReadingCache } from './replication/reading-cache.ts';
export { type OpenStage, openStage, type StageOptions } from './replication/stage.ts';

// 8. Results read back, held against each other, and described.

export type { AnyResult } from './results/any-result.ts';
export { diffResults } from './results/diff-results.ts';
export { readResult } from './results/read-result.ts';
export { resultJsonSchema } from './results/result-json-schema.ts';

// 9. Results as JSON, tables, charts, in the words of a language.

export { type Charts, chartsOf } from './report/charts.ts';
export { tableCsv } from './report/export/table.ts';
export { tablesOf } from './report/export/tables.ts';
export { toJson } from './report/json.ts';
export { LANGUAGES, type Language } from './report/language/language.ts';
export { type Speech, speechIn } from './report/language/speech.ts';
