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
import { replicate } from '../../src/center/replicate.ts';
import type { Model } from '../../src/compile/model.ts';
import { type Arrival, type Document, modelOf, recording } from '../scenario-of.ts';

export interface Handled {
  readonly type: string;
  readonly at: number;
  readonly wait: number;
  readonly team: string;
  readonly handleTime: number;
  readonly agent: number;
}
export interface Left {
  readonly type: string;
  readonly at: number;
  readonly wait: number;
  readonly how: 'abandoned' | 'cleared';
}

/** All that happened in one replication, with the names of the model, and its counters. */
export interface Diary {
  /** In the order in which agents finished. */
  readonly handled: readonly Handled[];
  readonly left: readonly Left[];
  readonly blocked: readonly { readonly type: string; readonly at: number }[];
  readonly endedAt: number;
  readonly stillWaiting: number;
  readonly values: Float64Array;
  /** A count of one type or of all, in one bin or over those that are kept. */
  contacts(count: ContactCount, bin?: number, type?: string): number;
  team(count: TeamCount, bin?: number, team?: string): number;
  /** A count of behaviours, as `contacts`. */
  life(count: LifeCount, bin?: number, type?: string): number;
}

/** Runs a replication and writes down what a witness sees. */
export function keepDiary(model: Model, seed = '1', replication = 0): Diary {
  const { grid, types, teams } = model;
  const handled: Handled[] = [];
  const left: Left[] = [];
  const blocked: { type: string; at: number }[] = [];
  let end = { at: Number.NaN, stillWaiting: Number.NaN };
  const values = replicate(model, seed, replication, {
    blocked: (type, at) => blocked.push({ type: types[type].name, at }),
    handled: (type, at, wait, team, handleTime, agent) =>
      handled.push({ type: types[type].name, at, wait, team: teams[team].name, handleTime, agent }),
    left: (type, at, wait, how) => left.push({ type: types[type].name, at, wait, how }),
    finished: (at, stillWaiting) => {
      end = { at, stillWaiting };
    },
  });
  const layout = tallyLayout(model);
  const sum = (first: number, width: number, names: readonly string[], bin: number | undefined): number => {
    let total = 0;
    for (let b = bin ?? 0; b <= (bin ?? grid.bins - 1); b++) {
      for (const [i, name] of names.entries()) {
        if (name !== '') total += values[first + (i * (grid.bins + 1) + b) * width];
      }
    }
    return total;
  };
  const only = (all: readonly { readonly name: string }[], name: string | undefined): string[] =>
    all.map((one) => (name === undefined || one.name === name ? one.name : ''));
  return {
    handled,
    left,
    blocked,
    endedAt: end.at,
    stillWaiting: end.stillWaiting,
    values,
    contacts: (count, bin, type) =>
      sum(layout.contacts + CONTACT_COUNTS.indexOf(count), CONTACT_WIDTH, only(types, type), bin),
    team: (count, bin, team) => sum(layout.teams + TEAM_COUNTS.indexOf(count), TEAM_WIDTH, only(teams, team), bin),
    life: (count, bin, type) => sum(layout.life + LIFE_COUNTS.indexOf(count), LIFE_WIDTH, only(types, type), bin),
  };
}

/** A phone whose calls are recorded, and the rest of the document. `phone` adds to the channel. */
export interface Recorded extends Document {
  readonly phone?: object;
}

/** The diary of a day whose calls come at these seconds: with laws that are constant, nothing is left to chance. */
export function rehearse(arrivals: readonly Arrival[], { phone, ...document }: Recorded = {}): Diary {
  const channels = { phone: { volume: { trace: 'arrivals.csv' }, ...phone } };
  return keepDiary(modelOf({ channels, ...document }, { 'arrivals.csv': recording(...arrivals) }));
}

/** Arrival and wait of the handled, by arrival: what most laws of the center speak of. */
export function waits({ handled }: Diary): [at: number, wait: number][] {
  return handled.map(({ at, wait }): [number, number] => [at, wait]).sort((a, b) => a[0] - b[0]);
}
