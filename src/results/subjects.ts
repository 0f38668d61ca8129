/** The scenarios and plans of two results, put side by side though their files may be called otherwise now. */
import type { AnyResult } from './any-result.ts';

interface Subject {
  readonly file: string;
  readonly name: string;
}

/**
 * What the result before calls the scenarios and plans of the one after, by file. First the baselines, then those of the
 * same file, then those of the same name; what is left has come anew and keeps its own.
 */
export function namedAsBefore(before: AnyResult, after: AnyResult): ReadonlyMap<string, string> {
  const left = [...subjectsOf(before)];
  const names = new Map<string, string>();
  const pair = (subject: Subject, fits: (other: Subject) => boolean): void => {
    const found = names.has(subject.file) ? -1 : left.findIndex(fits);
    if (found >= 0) names.set(subject.file, left.splice(found, 1)[0]!.file);
  };
  const all = subjectsOf(after);
  const [first] = left;
  if (all[0] !== undefined) pair(all[0], (other) => other === first);
  for (const subject of all) pair(subject, ({ file }) => file === subject.file);
  for (const subject of all) pair(subject, ({ name }) => name === subject.name);
  return names;
}

/** The baseline first, where there is one. */
function subjectsOf(result: AnyResult): readonly Subject[] {
  switch (result.schema) {
    case 'ensaio.result/2':
      return [result.scenario];
    case 'ensaio.compare/2':
      return [result.baseline.scenario, ...result.candidates.map(({ run }) => run.scenario)];
    case 'ensaio.comparison/2':
      return [result.baseline, ...result.plans];
    case 'ensaio.explanation/2':
      return [result.plan];
  }
}
