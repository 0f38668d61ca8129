import type { Model } from '../../../compile/model.ts';
import type { Floor } from '../../floor.ts';
import type { Rule } from '../rule.ts';
import { GuardedRule } from './guarded-rule.ts';
import { newNote } from './rule-note.ts';

/**
 * The rule of a model, if it has one, made for a floor.
 * @param note where the rule leaves word of what it is at, for whoever watches that it returns
 */
export function openRule({ rule }: Model, note: Float64Array = newNote()): ((floor: Floor) => Rule) | null {
  return rule === null ? null : (floor) => new GuardedRule(floor, rule, note);
}
