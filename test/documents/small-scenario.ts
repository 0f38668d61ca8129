import { type Loaded, parseScenario } from '../../src/documents/load.ts';

/** The parts of a small scenario that runs; a case replaces some of them. */
export interface Parts {
  readonly calendar?: string;
  readonly intents?: string;
  readonly phone?: string;
  readonly front?: string;
  /** Lines at the end: routing, busyness. */
  readonly rest?: string;
}

/** Line 3 is the calendar, 4 the intents, 6 the channel, 8 the team, 9 and on the rest. */
export function scenarioText(parts: Parts = {}): string {
  return `ensaio: 1
name: Small
calendar: ${parts.calendar ?? '{ hours: 08:00-18:00 }'}
intents: ${parts.intents ?? '{ billing: { handle: 3m }, status: { handle: 2m } }'}
channels:
  phone: ${parts.phone ?? '{ volume: { per_day: 100 }, mix: { billing: 40%, status: 60% } }'}
teams:
  front: ${parts.front ?? '{ agents: 3 }'}
${parts.rest ?? ''}`;
}

/** Reads a scenario text, with tables given by the names they have beside it. */
export function load(text: string, tables: Readonly<Record<string, string>> = {}): Loaded {
  return parseScenario(text, 'center/scenario.yaml', (path) => {
    const name = path.replace(/^center\//, '');
    if (Object.hasOwn(tables, name)) return tables[name];
    throw Object.assign(new Error(`no such file ${path}`), { code: 'ENOENT' });
  });
}

/** What `load` found wrong, one line each, as a planner sees it. */
export function complaints(text: string, tables: Readonly<Record<string, string>> = {}): string[] {
  return load(text, tables).problems.map(
    ({ severity, file, line, column, message }) =>
      `${file.replace(/^center\//, '')}:${line}:${column}: ${severity === 'warning' ? 'warning: ' : ''}${message}`,
  );
}
