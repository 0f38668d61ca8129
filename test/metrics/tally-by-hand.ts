import {
  BASE_PLACE,
  BASE_WIDTH,
  type BaseCount,
  CONTACT_COUNTS,
  CONTACT_WIDTH,
  type ContactCount,
  JOURNEY_PLACE,
  JOURNEY_WIDTH,
  type JourneyCount,
  LIFE,
  LIFE_WIDTH,
  type LifeCount,
  TEAM,
  TEAM_WIDTH,
  type TeamCount,
} from '../../src/center/counting/counts.ts';
import { tallyLayout } from '../../src/center/counting/tally.ts';
import type { Model } from '../../src/compile/model.ts';
import { Estimates } from '../../src/metrics/estimates.ts';
import type { Estimate, ScopeKind } from '../../src/metrics/result.ts';
import { BUCKETS, bucketOf } from '../../src/statistics/histogram.ts';

type Counts<Name extends string> = Partial<Record<Name, number>>;

/** What one replication counted, written by hand. */
export class HandTally {
  readonly values: Float64Array;
  private readonly model: Model;

  constructor(model: Model) {
    this.model = model;
    this.values = new Float64Array(tallyLayout(model).length);
  }

  contacts(counts: Counts<ContactCount>, type = 0, bin = 0): this {
    const places = Object.fromEntries(CONTACT_COUNTS.map((name, i) => [name, i]));
    return this.write(tallyLayout(this.model).contacts + this.row(type, bin) * CONTACT_WIDTH, counts, places);
  }

  life(counts: Counts<LifeCount>, type = 0, bin = 0): this {
    return this.write(tallyLayout(this.model).life + this.row(type, bin) * LIFE_WIDTH, counts, LIFE);
  }

  team(counts: Counts<TeamCount>, team = 0, bin = 0): this {
    return this.write(tallyLayout(this.model).teams + this.row(team, bin) * TEAM_WIDTH, counts, TEAM);
  }

  bot(seconds: number, bot = 0, bin = 0): this {
    this.values[tallyLayout(this.model).bots + this.row(bot, bin)]! += seconds;
    return this;
  }

  journey(counts: Counts<JourneyCount>, journey = 0): this {
    return this.write(tallyLayout(this.model).journeys + journey * JOURNEY_WIDTH, counts, JOURNEY_PLACE);
  }

  base(counts: Counts<BaseCount>, base = 0): this {
    return this.write(tallyLayout(this.model).bases + base * BASE_WIDTH, counts, BASE_PLACE);
  }

  histogram(of: 'waits' | 'businessWaits' | 'ages', seconds: readonly number[], channel = 0): this {
    for (const value of seconds) {
      this.values[tallyLayout(this.model)[of] + channel * BUCKETS + bucketOf(value)]!++;
    }
    return this;
  }

  private row(item: number, bin: number): number {
    return item * (this.model.grid.bins + 1) + bin;
  }

  private write<Name extends string>(at: number, counts: Counts<Name>, places: Readonly<Record<string, number>>): this {
    for (const [name, count] of Object.entries<number | undefined>(counts)) this.values[at + places[name]!]! += count!;
    return this;
  }
}

/** The estimates of one model after some tallies, and how to ask for one. */
export function estimatesOf(model: Model, ...tallies: readonly HandTally[]) {
  const estimates = new Estimates(model);
  for (const { values } of tallies) estimates.add(values);
  const of = (metric: string, kind: ScopeKind = 'whole', name = 'all'): Estimate => {
    const found = estimates.of(kind, name, metric, 0.95);
    if (found === null) throw new Error(`${kind} ${name} has no ${metric}`);
    return found;
  };
  const value = (metric: string, kind?: ScopeKind, name?: string): number | null => of(metric, kind, name).value;
  return { estimates, of, value };
}
