import type { Model } from '../compile/model.ts';
import { INTERRUPTIBLE, SHARES_AGENT, traitsOf } from './traits.ts';

/** No limit, as a number that a count never reaches. */
export const UNLIMITED = 2 ** 31 - 1;

/** What the engine looks up at every event, in typed arrays: by type, by channel, or by type × team. */
export interface FlatModel {
  readonly bins: number;
  readonly teams: number;
  readonly traits: Int32Array;
  readonly channelOf: Int32Array;
  readonly routeOf: Int32Array;
  /** By route. */
  readonly lineOf: Int32Array;
  readonly patience: Int32Array;
  readonly work: Int32Array;
  /** [type × teams + team]: the law of talk, and what its draw is multiplied by (1 / speed). */
  readonly handle: Int32Array;
  readonly pace: Float64Array;
  readonly lines: Int32Array;
  readonly sharedLines: number;
  readonly queueCapacity: Int32Array;
  readonly sessions: Int32Array;
  /** By type: 1 where the telephone line is free before the agent is, and somebody may need it. */
  readonly freesLine: Uint8Array;
  /** By team: 1 where speed depends on the hours on duty or on the queue. */
  readonly tires: Uint8Array;
}

/** @param lasting traits that types have beside those of this model */
export function flatten(model: Model, lasting: Int32Array): FlatModel {
  const { grid, teams, types, channels, routes, sharedLines } = model;
  const limit = (count: number): number => Math.min(count, UNLIMITED);
  const traits = traitsOf(model).map((own, type) => own | lasting[type]!);
  const limited = (channel: number): boolean => channels[channel]!.lines < UNLIMITED || sharedLines < UNLIMITED;
  const holdsOn = SHARES_AGENT | INTERRUPTIBLE;
  return {
    bins: grid.bins,
    teams: teams.length,
    traits,
    channelOf: Int32Array.from(types, ({ channel }) => channel),
    routeOf: Int32Array.from(types, ({ route }) => route),
    lineOf: Int32Array.from(routes, ({ line }) => line),
    patience: Int32Array.from(types, ({ patience }) => patience),
    work: Int32Array.from(types, ({ afterContactWork }) => afterContactWork),
    handle: Int32Array.from(types.flatMap(({ handle }) => handle)),
    pace: Float64Array.from(types.flatMap(({ speed }) => speed.map((factor) => 1 / factor))),
    lines: Int32Array.from(channels, ({ lines }) => limit(lines)),
    sharedLines: limit(sharedLines),
    queueCapacity: Int32Array.from(channels, ({ queueCapacity }) => limit(queueCapacity)),
    sessions: Int32Array.from(channels, ({ sessions }) => sessions),
    freesLine: Uint8Array.from(types, ({ channel }, t) => (limited(channel) && (traits[t]! & holdsOn) === 0 ? 1 : 0)),
    tires: Uint8Array.from(teams, ({ workforce }) =>
      workforce.fatigue > 0 || workforce.rushWhen < Number.POSITIVE_INFINITY ? 1 : 0,
    ),
  };
}
