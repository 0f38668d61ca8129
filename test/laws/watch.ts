import { Center } from '../../src/center/center.ts';
import {
  CONTACT_COUNTS,
  CONTACT_WIDTH,
  type ContactCount,
  LIFE_COUNTS,
  LIFE_WIDTH,
  type LifeCount,
  TEAM_COUNTS,
  TEAM_WIDTH,
  type TeamCount,
} from '../../src/center/counting/counts.ts';
import { tallyLayout } from '../../src/center/counting/tally.ts';
import { steady } from '../../src/center/course.ts';
import type { Floor } from '../../src/center/floor.ts';
import type { Model } from '../../src/compile/model.ts';
import { runClock } from '../../src/kernel/clock.ts';

/** A contact whose end was seen. Times in seconds after the first midnight. */
export interface SeenContact {
  readonly type: number;
  readonly arrivedAt: number;
  readonly wait: number;
  readonly how: 'handled' | 'abandoned' | 'cleared';
  /** The team that answered, and for how long; −1 and 0 where nobody did. */
  readonly team: number;
  readonly handle: number;
}

/** One leg of a contact with an agent. */
export interface SeenLeg {
  readonly type: number;
  readonly agent: number;
  readonly from: number;
  readonly to: number;
}

/** One replication, seen contact by contact. */
export interface Seen {
  readonly model: Model;
  readonly contacts: readonly SeenContact[];
  readonly legs: readonly SeenLeg[];
  readonly blocked: readonly { readonly type: number; readonly at: number }[];
  /** When the clock stopped, and who was waiting then. */
  readonly end: number;
  readonly stillWaiting: number;
  /** The center as it was left. */
  readonly floor: Floor;
  /** The engine's own counters: all of them, and by name. */
  readonly values: Float64Array;
  ofType(count: ContactCount, type: number, bin: number): number;
  ofTeam(count: TeamCount, team: number, bin: number): number;
  /** Only where the model has behaviours. */
  ofLife(count: LifeCount, type: number, bin: number): number;
}

export function watch(model: Model, seed = 'laws', replication = 0): Seen {
  const contacts: SeenContact[] = [];
  const blocked: { type: number; at: number }[] = [];
  const legs: SeenLeg[] = [];
  let end = 0;
  let stillWaiting = 0;
  const center = new Center(steady(model), seed, replication, {
    blocked: (type, at) => blocked.push({ type, at }),
    handled: (type, arrivedAt, wait, team, handle, agent) => {
      contacts.push({ type, arrivedAt, wait, how: 'handled', team, handle });
      legs.push({ type, agent, from: arrivedAt + wait, to: arrivedAt + wait + handle });
    },
    left: (type, arrivedAt, wait, how) => contacts.push({ type, arrivedAt, wait, how, team: -1, handle: 0 }),
    finished: (at, waiting) => {
      end = at;
      stillWaiting = waiting;
    },
  });
  runClock(center.floor.events);
  center.finish();
  const { values } = center.floor.tally;
  const layout = tallyLayout(model);
  const row = (item: number, bin: number): number => item * (model.grid.bins + 1) + bin;
  return {
    model,
    contacts,
    legs,
    blocked,
    end,
    stillWaiting,
    floor: center.floor,
    values,
    ofType: (count, type, bin) =>
      values[layout.contacts + row(type, bin) * CONTACT_WIDTH + CONTACT_COUNTS.indexOf(count)]!,
    ofTeam: (count, team, bin) => values[layout.teams + row(team, bin) * TEAM_WIDTH + TEAM_COUNTS.indexOf(count)]!,
    ofLife: (count, type, bin) => values[layout.life + row(type, bin) * LIFE_WIDTH + LIFE_COUNTS.indexOf(count)]!,
  };
}

/** The row of the results that a moment of a model that closes belongs to. */
export function binAt({ grid }: Model, at: number): number {
  const interval = Math.floor(at / grid.interval);
  return interval < grid.bin.length ? grid.bin[interval]! : grid.bins - 1;
}

export const answeredAt = ({ arrivedAt, wait }: SeenContact): number => arrivedAt + wait;
export const endedAt = ({ arrivedAt, wait, handle }: SeenContact): number => arrivedAt + wait + handle;
