/** The figures of a diff that changed, a row each. */
import type { DiffResult } from '../../results/diff-result.ts';
import { toCsv } from '../csv.ts';

const HEADER = ['sort', 'of', 'scope', 'name', 'metric', 'before', 'after', 'change', 'relative', 'standard_errors'];

export function diffCsv({ figures }: DiffResult): string {
  return toCsv(
    HEADER,
    figures.map(({ sort, of, scope, name, metric, before, after, change, relative, errors }) => [
      ...[sort, of, scope, name, metric],
      ...[before, after, change, relative, errors],
    ]),
  );
}
