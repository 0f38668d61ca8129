import { createHash } from 'node:crypto';
import type { Figure } from './figure.ts';

/** sha256 of numbers to the last bit, fed bit by bit: equal digests mean equal results. */
export class Digest {
  private readonly hash = createHash('sha256');

  add(numbers: Float64Array): void {
    this.hash.update(new Uint8Array(numbers.buffer, numbers.byteOffset, numbers.byteLength));
  }

  /** Figures that are made of more than numbers read: of what a plan costs, and of what it aims at. No interval of them. */
  addFigures(figures: readonly Figure[]): void {
    this.hash.update(JSON.stringify(figures.map(({ values }) => values)));
  }

  hex(): string {
    return this.hash.digest('hex');
  }
}

/** sha256 of plain data; infinite numbers count too. */
export function digestOf(value: unknown): string {
  const plain = (_key: string, inner: unknown): unknown =>
    typeof inner === 'number' && !Number.isFinite(inner) ? String(inner) : inner;
  return createHash('sha256').update(JSON.stringify(value, plain)).digest('hex');
}
