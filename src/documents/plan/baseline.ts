import { posix } from 'node:path';
import { checkKeys } from '../behaviours/known-keys.ts';
import { found, quoted } from '../found.ts';
import { loadScenario } from '../load.ts';
import { accept, type Parsed, refuse } from '../parsed.ts';
import type { Plan } from '../plan-terms.ts';
import type { Problem, ReadText } from '../problem.ts';
import { ProblemList } from '../problem-list.ts';
import type { Scenario } from '../scenario.ts';
import { isMapping, type Spot } from '../spot.ts';
import { readYaml } from '../yaml-source.ts';
import { contentLock, remembering, type ScenarioSheet } from './scenario-sheet.ts';

/** The scenario that a plan starts from. */
export interface Baseline {
  readonly named: Plan['baseline'];
  /** Null when it cannot be read or has errors, which are in `problems`. */
  readonly scenario: Scenario | null;
  readonly sheet: ScenarioSheet | null;
  /** Of the scenario and its tables. */
  readonly problems: readonly Problem[];
}

/** Reads the scenario that a plan names, from the folder of the plan, and checks its lock. Null when none is named. */
export function readBaseline(spot: Spot, planFile: string, read: ReadText): Baseline | null {
  if (spot.missing) return null;
  if (isMapping(spot.value)) checkKeys(spot, ['scenario', 'lock']);
  const place = isMapping(spot.value) ? spot.child('scenario') : spot;
  if (place.missing)
    return spot.error('missing', '`scenario` is missing: write for example `scenario: ../scenario.yaml`', 'key');
  const name = place.parse(parseFile);
  if (name === null) return null;
  const file = beside(planFile, name);
  const reader = remembering(read);
  const { scenario, problems } = loadScenario(file, reader.read);
  const unreadable = problems.find(({ code }) => code === 'unreadable-file');
  if (scenario === null && unreadable?.file === file && unreadable.line === 0) {
    place.error('unreadable-file', unreadable.message);
    return { named: { file, lock: null }, scenario: null, sheet: null, problems: [] };
  }
  const raw = readYaml(reader.texts[file], file, new ProblemList())?.value;
  const sheet = { file, raw, texts: reader.texts };
  const lock = isMapping(spot.value) ? readLock(spot.child('lock'), sheet) : null;
  return { named: { file, lock }, scenario, sheet: scenario === null ? null : sheet, problems };
}

function parseFile(value: unknown): Parsed<string> {
  const name = typeof value === 'string' ? value.trim() : '';
  const advice = 'write its path from the folder of the plan, such as ../scenario.yaml';
  if (name === '') return refuse('bad-file', `expected the file of a scenario, found ${found(value)}: ${advice}`);
  if (name.includes('\\')) return refuse('outside-folder', `${quoted(name)} has a backslash: write / between folders`);
  if (/^([a-z][a-z0-9+.-]*:|\/|~)/i.test(name))
    return refuse('outside-folder', `${quoted(name)} is not a relative path: ${advice}`);
  return accept(name);
}

/** A file named from the folder of another. */
function beside(file: string, name: string): string {
  const folder = file.slice(0, Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);
  return posix.normalize(folder + name);
}

/** Reads the lock and holds it against the content: a changed baseline is refused. */
function readLock(spot: Spot, sheet: ScenarioSheet): string | null {
  if (spot.missing) return null;
  const actual = contentLock(sheet);
  const match = typeof spot.value === 'string' ? /^\s*sha256:([0-9a-f]{64})\s*$/i.exec(spot.value) : null;
  if (match === null) {
    return spot.error('bad-lock', `${found(spot.value)} is not a lock: that of the baseline is sha256:${actual}`);
  }
  const lock = match[1].toLowerCase();
  if (lock === actual) return lock;
  const locks = `(lock sha256:${lock}, found sha256:${actual})`;
  return spot.error(
    'baseline-changed',
    `the baseline has changed since the plan was written ${locks}: look at what changed, then write the new lock`,
  );
}
