import { createHash } from 'node:crypto';
import type { Model } from '../compile/model.ts';

/** sha256 of a model: equal models give equal numbers. The name is left out, since no number depends on it. */
export function fingerprint({ name: _, ...model }: Model): string {
  const plain = (_key: string, value: unknown): unknown =>
    ArrayBuffer.isView(value)
      ? Array.from(value as Float64Array, (item) => (Number.isFinite(item) ? item : String(item)))
      : value === Number.POSITIVE_INFINITY
        ? 'Infinity'
        : value;
  return createHash('sha256').update(JSON.stringify(model, plain)).digest('hex');
}
