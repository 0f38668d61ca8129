/** Cuts a sorted list where neighbours differ. */
export function inTiers<T>(sorted: readonly T[], equal: (a: T, b: T) => boolean): T[][] {
  const tiers: T[][] = [];
  for (const item of sorted) {
    const tier = tiers.at(-1);
    if (tier !== undefined && equal(tier[0]!, item)) tier.push(item);
    else tiers.push([item]);
  }
  return tiers;
}

/** Puts the smallest first, and those of the same number in one tier, in the order they came. */
export function tiersBy<T>(items: readonly T[], number: (item: T) => number): T[][] {
  const numbered = items.map((item) => ({ item, by: number(item) })).sort((a, b) => compare(a.by, b.by));
  return inTiers(numbered, (a, b) => a.by === b.by).map((tier) => tier.map(({ item }) => item));
}

/** By value; unlike a difference it copes with two infinities. */
export function compare(a: number, b: number): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
