import type { TouchedValue } from '../plan-terms.ts';
import { isMapping } from '../spot.ts';
import { writeNumber } from './quantity.ts';

type Value = number | string | boolean;

/**
 * A scenario document with other values in it, by their index in `touched`. What is not changed is shared with the
 * document given; a value equal to the document's own is left as it is written, so that nothing changes by a bit.
 */
export function applyValues(
  raw: unknown,
  touched: readonly Pick<TouchedValue, 'path' | 'quantity' | 'base'>[],
  values: ReadonlyMap<number, Value>,
): unknown {
  let document = raw;
  const copied = new Set<unknown>();
  for (const [index, value] of values) {
    const { path, quantity, base } = touched[index];
    if (Object.is(value, base) || value === base) continue;
    const written = typeof value === 'number' && quantity !== null ? writeNumber(value, quantity) : value;
    document = withValue(document, path, written, copied);
  }
  return document;
}

/** Copies the mappings and lists on the way to a value, once each, and puts it there. */
function withValue(within: unknown, [step, ...rest]: readonly (string | number)[], value: Value, copied: Set<unknown>) {
  const own = copied.has(within) ? within : copyOf(within);
  copied.add(own);
  const parent = own as Record<string | number, unknown>;
  parent[step] = rest.length === 0 ? value : withValue(parent[step], rest, value, copied);
  return own;
}

function copyOf(value: unknown): unknown {
  if (Array.isArray(value)) return [...value];
  // Without a prototype, as they are read: a name such as `toString` finds nothing in them.
  return Object.assign(Object.create(null), isMapping(value) ? value : {});
}
