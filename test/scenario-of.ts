import { compile } from '../src/compile/compile.ts';
import type { Model } from '../src/compile/model.ts';
import { parseScenario } from '../src/documents/load.ts';
import type { Scenario } from '../src/documents/scenario.ts';

/** The sections of a scenario document as a planner would write them, but in JSON; each replaces the default whole. */
export interface Document {
  readonly calendar?: object;
  readonly busyness?: object;
  readonly intents?: object;
  readonly channels?: object;
  readonly teams?: object;
  readonly routing?: object;
  readonly self_service?: object;
  readonly customers?: object;
  readonly campaigns?: object;
  readonly journeys?: object;
  readonly satisfaction?: object;
  readonly resolution?: object;
  readonly lines?: number;
  readonly currency?: string;
  readonly overhead?: string;
}

/** Tables beside the document: file name and CSV text. */
export type Tables = Readonly<Record<string, string>>;

/** One hour a day, one intent, one channel, one team of one: what a document does not say. */
const SMALL: Document = {
  calendar: { hours: '00:00-01:00', interval: '10m' },
  intents: { status: { handle: { exactly: '100s' } } },
  channels: { phone: { volume: { per_day: 20 } } },
  teams: { front: { agents: 1 } },
};

/** The checked scenario of a document. Throws its errors, one a line; warnings are let pass. */
export function scenarioOf(document: Document = {}, tables: Tables = {}): Scenario {
  const text = JSON.stringify({ ensaio: 1, name: 'Small', ...SMALL, ...document });
  const { scenario, problems } = parseScenario(text, 'scenario.yaml', (path) => {
    if (Object.hasOwn(tables, path)) return tables[path]!;
    throw Object.assign(new Error(`no such file ${path}`), { code: 'ENOENT' });
  });
  if (scenario === null) throw new Error(problems.map(({ message }) => message).join('\n'));
  return scenario;
}

/** The compiled model of a document. */
export function modelOf(document: Document = {}, tables: Tables = {}): Model {
  return compile(scenarioOf(document, tables));
}

/** When a contact comes, in seconds after the first midnight, and with which intent where that is recorded. */
export type Arrival = number | readonly [at: number, intent: string];

/** A table of recorded arrivals. */
export function recording(...arrivals: readonly Arrival[]): string {
  const rows = arrivals.map((arrival) => (typeof arrival === 'number' ? String(arrival) : arrival.join(',')));
  const header = arrivals.some((arrival) => typeof arrival !== 'number') ? 'arrival,intent' : 'arrival';
  return [header, ...rows, ''].join('\n');
}
