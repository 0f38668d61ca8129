/** A record as a file: JSON with a line a figure, so that a change is a line in a diff; and back. */
import type { Problem } from '../documents/problem.ts';
import { ProblemList } from '../documents/problem-list.ts';
import { readJson } from '../results/read-json.ts';
import { issueMessage } from '../results/shape-issue.ts';
import type { Recorded } from './recorded.ts';
import { recordedShape } from './recorded-shape.ts';

/** `center/scenario.yaml` is recorded in `center/scenario.recorded.json`. */
export function recordedFile(file: string): string {
  return `${file.replace(/\.(ya?ml|json)$/i, '')}.recorded.json`;
}

export function recordedText({ figures, ...head }: Recorded): string {
  const said = Object.entries(head).map(([key, value]) => `  ${JSON.stringify(key)}: ${JSON.stringify(value)},`);
  const rows = figures.map((figure) => `    ${JSON.stringify(figure)}`);
  return ['{', ...said, '  "figures": [', rows.join(',\n'), '  ]', '}', ''].join('\n');
}

export interface ReadRecord {
  /** Null when there are errors. */
  readonly recorded: Recorded | null;
  readonly problems: readonly Problem[];
}

/** Never throws for what is in the file. */
export function readRecord(text: string, file: string): ReadRecord {
  const problems = new ProblemList();
  const source = readJson(text, file, problems);
  if (source === null) return { recorded: null, problems: problems.sorted(file) };
  const { value } = source;
  const issues = recordedShape.safeParse(value).error?.issues ?? [];
  // Of what is no record at all, or one of another version, that is enough.
  const ofSchema = issues.filter(({ path }) => path[0] === 'schema');
  for (const issue of ofSchema.length > 0 ? ofSchema : issues) {
    const place = source.position(issue.path);
    problems.add({ severity: 'error', code: 'not-a-record', file, ...place, message: issueMessage(issue, value) });
  }
  if (problems.hasErrors) return { recorded: null, problems: problems.sorted(file) };
  const recorded = value as Recorded;
  const short = recorded.figures.findIndex(({ values }) => values.length !== recorded.replications);
  if (short < 0) return { recorded, problems: [] };
  const { length } = recorded.figures[short]!.values;
  const message = `a figure has ${length} values, but \`replications\` is ${recorded.replications}`;
  const place = source.position(['figures', short, 'values']);
  problems.add({ severity: 'error', code: 'not-a-record', file, ...place, message });
  return { recorded: null, problems: problems.sorted(file) };
}
