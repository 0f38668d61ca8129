import type { Model } from '../compile/model.ts';

/** Whether a bin is of the opening hours: averages over time are over them, above and below the stroke. */
export function isOpen({ grid }: Model, bin: number): boolean {
  return grid.binNames[bin]!.from !== 'outside';
}

/** Seconds of opening hours in a bin, over all days. */
export function openSeconds(model: Model, bin: number): number {
  return isOpen(model, bin) ? model.grid.binSeconds[bin]! : 0;
}
