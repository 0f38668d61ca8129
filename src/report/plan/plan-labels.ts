/** How the plans of one comparison are told apart: by name, by file too where a name is used twice, cut to a width. */
import { shorten } from './shorten.ts';

export function planLabels(
  plans: readonly { readonly name: string; readonly file: string }[],
  columns: number,
): string[] {
  const names = plans.map(({ name }) => name);
  const twice = (name: string) => names.indexOf(name) !== names.lastIndexOf(name);
  const labels = plans.map(({ name, file }) =>
    twice(name) ? `${shorten(name, Math.floor(columns / 2))} (${shorten(file, Math.floor(columns / 2))})` : name,
  );
  const cut = labels.map((label) => shorten(label, columns));
  return cut.map((label, p) => (cut.indexOf(label) === p ? label : `${label} [${p + 1}]`));
}
