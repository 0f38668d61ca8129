/** How a report of a diff calls scenarios and plans: by as much of their file as it takes. */
import type { DiffResult } from '../../results/diff-result.ts';

export function withShortNames(diff: DiffResult): DiffResult {
  const { facts, verdicts, figures, gone, added } = diff;
  const all = [facts, verdicts, figures, gone, added].flat().flatMap(({ of }) => (of === null ? [] : [of]));
  const names = shortFiles(all);
  const short = <T extends { readonly of: string | null }>(addressed: readonly T[]): T[] =>
    addressed.map((one) => ({ ...one, of: one.of === null ? null : (names.get(one.of) ?? one.of) }));
  return {
    ...diff,
    ...{ facts: short(facts), verdicts: short(verdicts), figures: short(figures) },
    ...{ gone: short(gone), added: short(added) },
  };
}

/** Files by the end of their path that tells them apart: `plan.yaml`, or `hire/plan.yaml` beside `automate/plan.yaml`. */
export function shortFiles(files: readonly string[]): ReadonlyMap<string, string> {
  const all = [...new Set(files)];
  return new Map(
    all.map((file) => {
      const parts = file.split(/[/\\]/);
      for (let kept = 1; kept < parts.length; kept++) {
        const end = parts.slice(-kept).join('/');
        if (all.every((other) => other === file || !endsIn(other, end))) return [file, end];
      }
      return [file, file];
    }),
  );
}

function endsIn(file: string, end: string): boolean {
  const path = file.replaceAll('\\', '/');
  return path === end || path.endsWith(`/${end}`);
}
