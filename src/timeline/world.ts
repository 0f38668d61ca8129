import { openStream, type Stream } from '../random/stream.ts';

/** What is drawn together: the sizes of a step's effects, when all steps are delivered, and what holds whatever is done. */
export type Group = `effect:${string}` | 'delivery' | 'assumptions';

/**
 * Where a plan's draws come from: streams named by what is drawn, so that rival plans meet the same world wherever they
 * name the same step, and a step more changes no draw of the others.
 */
export interface World {
  readonly seed: string;
  readonly replication: number;
  /** Groups that are drawn as in another replication. */
  readonly drawsOf?: Readonly<Record<string, number>> | undefined;
}

export function openPlanStream({ seed, replication, drawsOf }: World, group: Group, ...names: string[]): Stream {
  const from = drawsOf !== undefined && Object.hasOwn(drawsOf, group) ? drawsOf[group]! : replication;
  return openStream(seed, from, 'plan', ...names);
}
