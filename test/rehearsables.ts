import { loadPlan } from '../src/documents/plan/load-plan.ts';
import { metrics } from '../src/metrics/catalogue.ts';
import { type PlanEntrant, type PlanStudy, studyOf } from '../src/plan/study.ts';

/** A plan of a set of files, as it enters a comparison. Throws its problems, one a line. */
export function entrantOf(files: Readonly<Record<string, string>>, file: string): PlanEntrant {
  const read = (path: string): string => {
    if (Object.hasOwn(files, path)) return files[path]!;
    throw Object.assign(new Error(`no such file ${path}`), { code: 'ENOENT' });
  };
  const { plan, sheet, problems } = loadPlan(file, read, metrics);
  if (plan === null || sheet === null) throw new Error(problems.map(({ message }) => message).join('\n'));
  return { name: plan.name, file, plan, sheet };
}

/** All that a comparison of plans rehearses, the baseline first. */
export function studyOfFiles(files: Readonly<Record<string, string>>, ...plans: readonly string[]): PlanStudy {
  return studyOf(
    plans.map((plan) => entrantOf(files, plan)),
    'Baseline',
  );
}
