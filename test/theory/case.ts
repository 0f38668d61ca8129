import { readdirSync, readFileSync } from 'node:fs';
import { compile } from '../../src/compile/compile.ts';
import type { Model } from '../../src/compile/model.ts';
import { parseScenario } from '../../src/documents/load.ts';

/** A scenario whose answers are known. One JSON file each, in `cases/`: a case is added by adding a file. */
export interface TheoryCase {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  /** Where the answers come from; begins with `exact` or `published`. */
  readonly source: string;
  readonly replications: number;
  /** A shorter run, for the tests of every day; without it the case is left to the full validation. */
  readonly quick?: Effort;
  /** A scenario document, in JSON. */
  readonly scenario: { readonly calendar: { readonly days: number } & Record<string, unknown> } & Record<
    string,
    unknown
  >;
  readonly measures: readonly Measure[];
}

export interface Effort {
  readonly replications: number;
  readonly days: number;
}

/** One answer: what of, and how it is known. Waits are seconds, rates and levels fractions. */
export interface Measure {
  /** `whole`, `intent NAME` or `team NAME`. */
  readonly scope: string;
  /** Start of an interval of the day, `08:30`; all day without it. */
  readonly at?: string;
  /** A metric of the catalogue. */
  readonly metric?: string;
  /** In place of a metric: the share of the scope's handled contacts that this team answers. */
  readonly answeredBy?: string;
  /** In place of a metric: what no KPI tells, the mean of the squared waits, or the agents busy at the interval's end. */
  readonly watched?: 'squared wait' | 'busy at the end';
  /** The numerator of the metric per day, such as contacts answered within T, instead of the metric. */
  readonly part?: 'per day';
  /** The opening hours only, without what is finished after closing; or (occupancy) with staff kept until all have left. */
  readonly over?: 'opening hours' | 'until the last contact has left';
  /** The mean of the replications' own ratios, instead of the ratio of sums. */
  readonly average?: 'replications';

  readonly exact?: number;
  readonly published?: number;
  /** Confidence interval of the published value, and its level. */
  readonly interval?: readonly [number, number];
  readonly level?: number;
  /** Days behind a published value that came without an interval. */
  readonly days?: number;
  /** One unit of the last digit printed. */
  readonly printed?: number;
}

const FOLDER = new URL('./cases/', import.meta.url);

export function theoryCases(): TheoryCase[] {
  return readdirSync(FOLDER)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => JSON.parse(readFileSync(new URL(name, FOLDER), 'utf8')) as TheoryCase);
}

/** The case's model, over so many days. */
export function modelOf({ id, scenario }: TheoryCase, days: number): Model {
  const document = { ...scenario, calendar: { ...scenario.calendar, days } };
  const { scenario: read, problems } = parseScenario(JSON.stringify(document), `${id}.json`, () => {
    throw new Error('a case of theory names no other file');
  });
  if (read === null) throw new Error(problems.map(({ message }) => `${id}: ${message}`).join('\n'));
  return compile(read);
}
