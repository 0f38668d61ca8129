/** Scenario and plan files to what a check rehearses, with every problem of all of them. */
import { digestOf } from '../check/digest.ts';
import { compile } from '../compile/compile.ts';
import type { Model } from '../compile/model.ts';
import type { PlacedGate } from '../documents/gates.ts';
import { loadScenario } from '../documents/load.ts';
import { loadPlan } from '../documents/plan/load-plan.ts';
import { contentLock, remembering } from '../documents/plan/scenario-sheet.ts';
import type { Plan } from '../documents/plan-terms.ts';
import type { Problem } from '../documents/problem.ts';
import { metrics } from '../metrics/catalogue.ts';
import { type PlanStudy, studyOf } from '../plan/study.ts';
import { isPlanFile } from './load-plans.ts';
import { planReader } from './plan-reader.ts';
import { studied } from './rehearse.ts';
import { scenarioReader } from './scenario-reader.ts';
import type { World } from './world.ts';

interface Document {
  readonly file: string;
  readonly gates: readonly PlacedGate[];
  /** sha256 of its text, and of those of the files it names. */
  readonly content: string;
}

/** What the files hold, checked and ready to be rehearsed. */
export type Checked =
  | (Document & { readonly kind: 'scenario'; readonly model: Model })
  | (Document & { readonly kind: 'plan'; readonly plan: Plan; readonly study: PlanStudy });

/** Made only once no file has an error. */
export type Ready = () => Checked;

export function loadChecked(
  file: string,
  world: World,
): { readonly ready: Ready; readonly problems: readonly Problem[] } {
  return isPlanFile(file, world) ? planToCheck(file, world) : scenarioToCheck(file, world);
}

function scenarioToCheck(file: string, world: World): { ready: Ready; problems: readonly Problem[] } {
  const reader = remembering(scenarioReader(world, file));
  const { scenario, gates, problems } = loadScenario(file, reader.read, metrics);
  const content = contentLock({ file, texts: reader.texts });
  return { ready: () => ({ kind: 'scenario', file, gates, content, model: compile(scenario!) }), problems };
}

function planToCheck(file: string, world: World): { ready: Ready; problems: readonly Problem[] } {
  const reader = remembering(planReader(world, file));
  const { plan, scenario, sheet, gates, problems } = loadPlan(file, reader.read, metrics);
  const ready = (): Checked => {
    // Each from its own folder, so that it does not matter where the two lie.
    const own = contentLock({ file, texts: { [file]: reader.texts[file]! } });
    const content = digestOf([own, contentLock(sheet!)]);
    const study = studied(() => studyOf([{ name: plan!.name, file, plan: plan!, sheet: sheet! }], scenario!.name));
    return { kind: 'plan', file, gates, content, plan: plan!, study };
  };
  return { ready, problems };
}
