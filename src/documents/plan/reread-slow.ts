import { readRaw } from '../load.ts';
import type { Problem } from '../problem.ts';
import { ProblemList } from '../problem-list.ts';
import type { Scenario } from '../scenario.ts';
import { readYaml } from '../yaml-source.ts';
import { readerOf, type ScenarioSheet } from './scenario-sheet.ts';

/** Reads a scenario again with other values in it: the whole of it. */
export function rereadSlow(
  sheet: ScenarioSheet,
  raw: unknown,
): { readonly scenario: Scenario | null; readonly problems: Problem[] } {
  const position = placesOf(sheet)?.position ?? (() => ({ line: 0, column: 0 }));
  return readRaw({ value: raw, position }, sheet.file, readerOf(sheet));
}

/** The places of the document as it was written. */
function placesOf({ file, texts }: ScenarioSheet) {
  return readYaml(texts[file] ?? '', file, new ProblemList());
}
