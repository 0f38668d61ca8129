/** Rehearsals kept as files: each with the sha256 of what it holds, so that a damaged one is told from a sound one. */
import { createHash } from 'node:crypto';
import { join, resolve } from 'node:path';
import type { ReadingCache } from '../replication/reading-cache.ts';
import type { Rehearsal } from '../replication/rehearse.ts';
import { InvalidInput } from './failure.ts';
import type { World } from './world.ts';

const DIGEST = 32;
const NUMBER = Float64Array.BYTES_PER_ELEMENT;
/** A folder beyond this loses what was used longest ago. */
const MOST_BYTES = 1_000_000_000;

export interface CacheFlags {
  readonly cache?: string | boolean;
}

/** Where rehearsals are kept: `--cache`, else the user's own cache folder; null with `--no-cache`. */
export function cacheFolder({ cache }: CacheFlags, world: World): string | null {
  if (cache === false) return null;
  if (typeof cache === 'string') {
    if (cache.trim() === '') throw new InvalidInput('--cache: name a folder.');
    return resolve(world.cwd, cache);
  }
  return world.cacheFolder;
}

/** A cache in a folder; what cannot be written is not kept, and nothing else follows from it. */
export class ReadingFiles implements ReadingCache {
  private readonly folder: string;
  private readonly world: World;
  private writes = true;

  constructor(folder: string, world: World) {
    this.folder = folder;
    this.world = world;
  }

  get(key: string, rehearsal: Rehearsal): Float64Array | null {
    const bytes = this.world.readBytes(join(this.folder, key, nameOf(rehearsal)));
    if (bytes === null || bytes.length <= DIGEST || (bytes.length - DIGEST) % NUMBER !== 0) return null;
    const held = bytes.subarray(DIGEST);
    if (!digestOf(held).equals(bytes.subarray(0, DIGEST))) return null;
    const figures = new Float64Array(held.length / NUMBER);
    const view = new DataView(held.buffer, held.byteOffset, held.byteLength);
    for (let i = 0; i < figures.length; i++) figures[i] = view.getFloat64(i * NUMBER, true);
    return figures;
  }

  put(key: string, rehearsal: Rehearsal, figures: Float64Array): void {
    if (!this.writes) return;
    const held = Buffer.alloc(figures.length * NUMBER);
    for (const [i, figure] of figures.entries()) held.writeDoubleLE(figure, i * NUMBER);
    this.writes = this.world.writeBytes(
      join(this.folder, key),
      nameOf(rehearsal),
      Buffer.concat([digestOf(held), held]),
    );
  }

  /** Call at the end: keeps the folder from growing without bound. */
  close(): void {
    if (this.writes) this.world.shrink(this.folder, MOST_BYTES);
  }
}

function digestOf(bytes: Uint8Array): Buffer {
  return createHash('sha256').update(bytes).digest();
}

function nameOf({ replication, steps, drawsOf }: Rehearsal): string {
  const draws = Object.entries(drawsOf ?? {}).sort(([a], [b]) => (a < b ? -1 : 1));
  const world =
    draws.length === 0 ? '' : `-${createHash('sha256').update(JSON.stringify(draws)).digest('hex').slice(0, 16)}`;
  return `${replication}${steps === -1 ? '' : `-${steps}`}${world}`;
}
