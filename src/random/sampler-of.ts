import { createSampler } from './create-sampler.ts';
import type { Distribution } from './distribution.ts';
import type { Sampler } from './sampler.ts';

const made = new WeakMap<Distribution, Sampler>();

/** The sampler of a law, made once a law: models that follow each other share most of theirs, and plans are drawn often. */
export function samplerOf(law: Distribution): Sampler {
  let sampler = made.get(law);
  if (sampler === undefined) made.set(law, (sampler = createSampler(law)));
  return sampler;
}
