/** Reads back what Ensaio wrote, or says what is wrong with it. */
import type { z } from 'zod';
import { backticked, found } from '../documents/found.ts';
import { didYouMean } from '../documents/nearest.ts';
import type { Problem } from '../documents/problem.ts';
import { ProblemList } from '../documents/problem-list.ts';
import { type AnyResult, RESULT_SCHEMAS } from './any-result.ts';
import { readJson } from './read-json.ts';
import { RESULT_SHAPES } from './result-shapes.ts';
import { issueMessage } from './shape-issue.ts';

export interface ReadResult {
  /** Null when there are errors. */
  readonly result: AnyResult | null;
  readonly problems: readonly Problem[];
}

/**
 * Keys that are not known are left as they are; those that are known are checked.
 *
 * @param text of a JSON file that `--out` or `--format json` wrote
 */
export function readResult(text: string, file: string): ReadResult {
  const problems = new ProblemList();
  // 1. JSON: values, and where they stand.
  const source = readJson(text, file, problems);
  if (source === null) return { result: null, problems: problems.sorted(file) };
  const wrong = (path: readonly PropertyKey[], code: string, message: string): void =>
    problems.add({ severity: 'error', code, file, ...source.position(path), message });

  // 2. Which result it is.
  const shape = shapeOf(source.value, wrong);

  // 3. Everything in it.
  if (shape !== null) {
    for (const issue of shape.safeParse(source.value).error?.issues ?? []) {
      wrong(issue.path, 'not-a-result', issueMessage(issue, source.value));
    }
  }
  return problems.hasErrors
    ? { result: null, problems: problems.sorted(file) }
    : { result: source.value as AnyResult, problems: [] };
}

type Wrong = (path: readonly PropertyKey[], code: string, message: string) => void;

const KNOWN = Object.values(RESULT_SCHEMAS);

/** Null, with the reason noted, when it is none that this program reads. */
function shapeOf(value: unknown, wrong: Wrong): z.ZodType<AnyResult> | null {
  const refuse = (code: string, message: string): null => {
    wrong(['schema'], code, message);
    return null;
  };
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return refuse('not-a-result', `a result is a JSON object with a \`schema\`, found ${found(value)}`);
  }
  if (!Object.hasOwn(value, 'schema')) {
    return refuse(
      'not-a-result',
      'this is no result of Ensaio: it has no `schema`; write one with --format json or --out',
    );
  }
  const { schema } = value as { schema: unknown };
  const kind = Object.entries(RESULT_SCHEMAS).find(([, known]) => known === schema)?.[0];
  if (kind !== undefined) return RESULT_SHAPES[kind as keyof typeof RESULT_SCHEMAS];
  if (typeof schema !== 'string') return refuse('not-a-result', `\`schema\` must be a text, found ${found(schema)}`);
  const [, family, version] = /^(ensaio\.[a-z]+)\/(\d{1,9})$/.exec(schema) ?? [];
  const current = KNOWN.find((known) => known.startsWith(`${family}/`));
  if (current === undefined) {
    const hint = didYouMean(schema, KNOWN);
    return refuse('unknown-schema', `${backticked(schema)} is no result that this program reads${hint}`);
  }
  const age = Number(version) < Number(current.split('/')[1]) ? 'an older' : 'a newer';
  const advice = age === 'an older' ? 'run it again' : 'read it with that one, or run it again with this one';
  return refuse('other-version', `made by ${age} Ensaio (${schema}, this one writes ${current}): ${advice}`);
}
