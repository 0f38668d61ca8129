import type { Scenario } from '../documents/scenario.ts';
import { Compiler } from './compiler.ts';
import type { Model } from './model.ts';

/** Turns a checked scenario into tables. Pure: equal scenarios give equal models. */
export function compile(scenario: Scenario): Model {
  return new Compiler(scenario).compile(scenario);
}
