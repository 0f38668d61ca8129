import { checkShape } from './check-shape.ts';
import { Companions, reasonOf } from './companion.ts';
import { quoted } from './found.ts';
import { type PlacedGate, readGates } from './gates.ts';
import type { KnownMetric } from './plan/known-metric.ts';
import { partsOf } from './plan/setting.ts';
import type { Problem, ReadText } from './problem.ts';
import { ProblemList } from './problem-list.ts';
import { readScenario } from './read-scenario.ts';
import type { Scenario } from './scenario.ts';
import type { ScenarioShape } from './shape.ts';
import { type Sheet, Spot } from './spot.ts';
import { readYaml, type YamlSource } from './yaml-source.ts';

/** A scenario that may be run, or null when a problem is an error. */
export interface Loaded {
  readonly scenario: Scenario | null;
  /** What is to hold of its KPIs; empty where no catalogue says which KPIs there are. No number depends on it. */
  readonly gates: readonly PlacedGate[];
  /** Every problem of the document and its tables, in order of place. */
  readonly problems: Problem[];
}

/**
 * Reads and checks a scenario file and the tables it names. Never throws for what a user wrote.
 * @param catalogue the KPIs that gates may be about; without it gates are not read
 */
export function loadScenario(file: string, read: ReadText, catalogue: readonly KnownMetric[] = []): Loaded {
  let text: string;
  try {
    text = read(file);
  } catch (error) {
    const message = `${quoted(file)} ${reasonOf(error)}`;
    return {
      scenario: null,
      gates: [],
      problems: [{ severity: 'error', code: 'unreadable-file', file, line: 0, column: 0, message }],
    };
  }
  return parseScenario(text, file, read, catalogue);
}

/** Reads and checks the text of a scenario. `file` names it in problems, and its folder is where tables are looked for. */
export function parseScenario(
  text: string,
  file: string,
  read: ReadText,
  catalogue: readonly KnownMetric[] = [],
): Loaded {
  const problems = new ProblemList();
  // 1. YAML: values and their places.
  const source = readYaml(text, file, problems);
  if (source === null) return { scenario: null, gates: [], problems: problems.sorted(file) };
  return readRaw(source, file, read, problems, catalogue);
}

/** Reads and checks what a YAML document holds, once its text is values. */
export function readRaw(
  source: YamlSource,
  file: string,
  read: ReadText,
  problems = new ProblemList(),
  catalogue: readonly KnownMetric[] = [],
): Loaded {
  const sheet: Sheet = { file, source, problems, refused: new Set() };

  // 2. Shape: which keys stand where. What is refused reads as missing from here on.
  checkShape(sheet);

  // 3. Values and references.
  const spot = new Spot(sheet, [], source.value as ScenarioShape);
  const scenario = readScenario(spot, new Companions(file, read));

  // 4. What is to hold of it.
  const setting = { of: 'scenario' as const, catalogue, parts: partsOf(source.value), currency: scenario.currency };
  const gates =
    catalogue.length === 0 ? [] : readGates(spot.at('gates'), { ...setting, keyResults: [], hasBudget: false });
  return { scenario: problems.hasErrors ? null : scenario, gates, problems: problems.sorted(file) };
}
