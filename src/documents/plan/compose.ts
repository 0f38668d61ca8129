import type { Effect } from '../plan-terms.ts';

type Value = number | string | boolean;

/**
 * A value after an effect at a part of its ramp, for an amount that was drawn: `set` makes x into x + p (v − x), `add`
 * x + p v, `multiply` x (1 + p (v − 1)). At p = 1 `set` gives v itself, to the last bit.
 */
export function changed(operation: 'set' | 'add' | 'multiply', x: number, amount: number, part: number): number {
  switch (operation) {
    case 'set':
      return part === 1 ? amount : x + part * (amount - x);
    case 'add':
      return x + part * amount;
    case 'multiply':
      return part === 1 ? x * amount : x * (1 + part * (amount - 1));
  }
}

/** Values after effects in full, in order, by the index of the value; `amountOf` says what was drawn of each. */
export function composed(
  effects: readonly Effect[],
  base: (value: number) => Value,
  amountOf: (effect: Effect & { operation: 'set' | 'add' | 'multiply' }) => number,
): Map<number, Value> {
  const values = new Map<number, Value>();
  for (const effect of effects) {
    const before = values.get(effect.value) ?? base(effect.value);
    const after =
      effect.operation === 'switch' ? effect.to : changed(effect.operation, before as number, amountOf(effect), 1);
    values.set(effect.value, after);
  }
  return values;
}
