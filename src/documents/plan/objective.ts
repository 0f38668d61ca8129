import type { KeyResult, Objective } from '../plan-terms.ts';
import type { Spot } from '../spot.ts';
import { readKeyResult } from './key-result.ts';
import { type PlanSetting, readOwner } from './setting.ts';
import type { KeyResultShape, ObjectiveShape } from './shape-plan.ts';
import { checkUnique } from './unique.ts';

/** What is to be reached: objectives, each with its key results. */
export interface Objectives {
  readonly objectives: readonly Objective[];
  readonly keyResults: readonly KeyResult[];
  /** The id of every key result written, in the same order; those refused among them. */
  readonly ids: readonly string[];
}

const FEWEST = 2;
const MOST = 5;

/** Reads objectives and their key results. */
export function readObjectives(spot: Spot, setting: PlanSetting, stepText: (step: number) => string): Objectives {
  const objectives: Objective[] = [];
  const keyResults: KeyResult[] = [];
  const written = spot.items() as Spot<ObjectiveShape>[];
  const all: Spot<KeyResultShape>[] = [];
  for (const item of written) {
    const own = item.at('key_results').items() as Spot<KeyResultShape>[];
    if (!item.at('key_results').missing && (own.length < FEWEST || own.length > MOST)) {
      const message = `an objective has ${FEWEST} to ${MOST} key results: found ${own.length}`;
      item.at('key_results').warn('key-results', message, 'key');
    }
    const read = own.map((one) => readKeyResult(one, setting, stepText)).filter((one) => one !== null);
    objectives.push({
      objective: item.at('objective').value ?? '',
      owner: readOwner(item.at('owner'), setting),
      keyResults: read.map((_, i) => keyResults.length + i),
    });
    keyResults.push(...read);
    all.push(...own);
  }
  if (written.length === 0)
    spot.warn('no-objective', 'the plan has no objective: nothing says when it has worked', 'key');
  const ids = all.map((one) => one.at('id'));
  checkUnique(ids, 'key result');
  return { objectives, keyResults, ids: ids.map((id) => id.value ?? '') };
}
