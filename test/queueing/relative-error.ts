/** |actual − exact| / |exact|; the plain distance when the exact value is 0. */
export function relativeError(actual: number, exact: number): number {
  return Math.abs(actual - exact) / (exact === 0 ? 1 : Math.abs(exact));
}

/** The measures of `actual` that lie further than `tolerance` from the exact ones, relatively: [] when all agree. */
export function disagreements<A extends object>(
  actual: A,
  exact: { readonly [measure in keyof A]?: number | null },
  tolerance: number,
): string[] {
  return (Object.entries(exact) as [keyof A & string, number][])
    .filter(([measure, value]) => !(relativeError(Number(actual[measure]), value) <= tolerance))
    .map(([measure, value]) => `${measure}: ${actual[measure]} instead of ${value}`);
}
