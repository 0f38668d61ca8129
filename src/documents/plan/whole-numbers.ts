import type { TouchedValue } from '../plan-terms.ts';
import { applyValues } from './apply-values.ts';
import { rereadSlow } from './reread-slow.ts';
import type { ScenarioSheet } from './scenario-sheet.ts';

/**
 * The touched values, those marked as whole that the scenario takes whole only: a half more and a half less are both
 * refused. The reader of the scenario is asked, so that no list of such keys has to be kept.
 */
export function markWhole(sheet: ScenarioSheet, touched: readonly TouchedValue[]): TouchedValue[] {
  const refuses = (moved: ReadonlyMap<number, number>): boolean =>
    rereadSlow(sheet, applyValues(sheet.raw, touched, moved)).scenario === null;
  const candidates = touched.flatMap(({ quantity, base }, index) =>
    quantity?.kind === 'number' && Number.isInteger(base) ? [{ index, base: base as number }] : [],
  );
  const whole = candidates.filter(({ index, base }) => {
    return refuses(new Map([[index, base + 0.5]])) && refuses(new Map([[index, base - 0.5]]));
  });
  return touched.map((value, i) => {
    return whole.some(({ index }) => index === i) ? { ...value, quantity: { kind: 'whole' } } : value;
  });
}
