import { readRaw } from '../load.ts';
import type { Problem } from '../problem.ts';
import type { Scenario } from '../scenario.ts';
import { readerOf, type ScenarioSheet } from './scenario-sheet.ts';

/**
 * Reads a scenario again with other values in it: the whole of it, its shape as well. Problems have no place, since what
 * they are of is not written anywhere.
 */
export function rereadSlow(
  sheet: ScenarioSheet,
  raw: unknown,
): { readonly scenario: Scenario | null; readonly problems: Problem[] } {
  const nowhere = { line: 0, column: 0 };
  return readRaw({ value: raw, position: () => nowhere }, sheet.file, readerOf(sheet));
}
