import type { Model } from '../compile/model.ts';

/** No limit, as a number that a count never reaches. */
export const UNLIMITED = 2 ** 31 - 1;

/** What the engine looks up at every event, in typed arrays: by type, by channel, or by type × team. */
export interface FlatModel {
  readonly bins: number;
  readonly teams: number;
  readonly channelOf: Int32Array;
  readonly lineOf: Int32Array;
  readonly patience: Int32Array;
  readonly work: Int32Array;
  /** [type × teams + team]: the law of talk, and what its draw is multiplied by (1 / speed). */
  readonly handle: Int32Array;
  readonly pace: Float64Array;
  readonly lines: Int32Array;
  readonly queueCapacity: Int32Array;
}

export function flatten({ grid, teams, types, channels }: Model): FlatModel {
  const limit = (count: number): number => Math.min(count, UNLIMITED);
  return {
    bins: grid.bins,
    teams: teams.length,
    channelOf: Int32Array.from(types, ({ channel }) => channel),
    lineOf: Int32Array.from(types, ({ line }) => line),
    patience: Int32Array.from(types, ({ patience }) => patience),
    work: Int32Array.from(types, ({ afterContactWork }) => afterContactWork),
    handle: Int32Array.from(types.flatMap(({ handle }) => handle)),
    pace: Float64Array.from(types.flatMap(({ speed }) => speed.map((factor) => 1 / factor))),
    lines: Int32Array.from(channels, ({ lines }) => limit(lines)),
    queueCapacity: Int32Array.from(channels, ({ queueCapacity }) => limit(queueCapacity)),
  };
}
