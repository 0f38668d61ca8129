import fc from 'fast-check';

/** A scenario document as an object, ready to be changed: what a planner would write in YAML. */
export interface Document {
  calendar: Record<string, unknown>;
  busyness?: Record<string, unknown>;
  intents: Record<string, Record<string, unknown>>;
  channels: Record<string, Record<string, unknown>>;
  teams: Record<string, Record<string, unknown>>;
  routing?: { intents?: Record<string, unknown>; teams?: Record<string, unknown>; agent?: string } & Record<
    string,
    unknown
  >;
  lines?: number;
  self_service?: Record<string, unknown>;
  customers?: Record<string, unknown>;
  journeys?: Record<string, unknown>;
  satisfaction?: Record<string, unknown>;
}

/** What a law asks of the scenarios it is tried on. */
export interface Wishes {
  /** At least so many agents of every team before closing, so that nobody waits for ever; 1 unless given. */
  readonly lastAgents?: number;
  readonly days?: number;
  /** In place of random ones. */
  readonly atClose?: 'serve_out' | 'clear';
}

/**
 * Small valid scenarios of every shape: one to three intents on one or two channels, one to four teams with skills of
 * their own, staffing that rises and falls, several laws, priorities, tiers, lines, busy days; some hundred contacts.
 * Routing lists are complete: whoever has the skill stands in them.
 */
export function randomScenario(wishes: Wishes = {}): fc.Arbitrary<Document> {
  return fc.gen().map((draw) => new Author(draw, wishes).write());
}

export class Author {
  private readonly draw: fc.GeneratorValue;
  private readonly wishes: Wishes;
  private readonly open: number;
  private readonly close: number;
  private readonly interval: number;
  private readonly intents: string[];
  private readonly channels: string[];
  private readonly teams: string[];

  constructor(draw: fc.GeneratorValue, wishes: Wishes) {
    this.draw = draw;
    this.wishes = wishes;
    this.intents = ['order', 'billing', 'technical'].slice(0, this.whole(1, 3));
    this.channels = ['phone', 'counter'].slice(0, this.whole(1, 2));
    this.teams = ['front', 'back', 'night', 'extra'].slice(0, this.whole(1, 4));
    this.interval = this.oneOf(15, 30, 60);
    this.open = this.whole(7, 10);
    this.close = this.open + this.whole(2, 4);
  }

  write(): Document {
    const { draw } = this;
    const days = this.wishes.days ?? this.whole(1, 3);
    const hours = `${clock(this.open * 60)}-${clock(this.close * 60)}`;
    const market = draw(fc.boolean);
    const skills = this.skills();
    return {
      calendar: {
        days,
        interval: `${this.interval}m`,
        hours: days === 3 && draw(fc.boolean) ? { mon: hours, tue: 'closed', wed: hours } : hours,
        at_close: this.wishes.atClose ?? this.oneOf('serve_out', 'clear'),
      },
      ...(market ? { busyness: { market: { cv: '30%' } } } : {}),
      intents: Object.fromEntries(this.intents.map((name) => [name, this.intent()])),
      channels: Object.fromEntries(this.channels.map((name) => [name, this.channel(market)])),
      teams: Object.fromEntries(this.teams.map((name) => [name, this.team(skills.get(name)!)])),
      routing: this.routing(skills),
    };
  }

  private intent(): Record<string, unknown> {
    const { draw } = this;
    return {
      handle: draw(fc.boolean)
        ? { by_time: { [clock(this.open * 60)]: this.duration(), [clock(this.open * 60 + 60)]: this.duration() } }
        : this.duration(),
      ...(this.once(4) ? { after_contact_work: this.duration() } : {}),
      ...(this.once(4) ? { priority: this.whole(1, 3) } : {}),
      ...(this.once(4) ? { patience: this.patience() } : {}),
    };
  }

  private channel(market: boolean): Record<string, unknown> {
    return {
      ...this.demand(),
      ...(this.once(3) ? { lines: this.whole(2, 12) } : {}),
      ...(this.once(3) ? { queue_capacity: this.whole(0, 5) } : {}),
      ...(this.once(5) ? {} : { patience: this.patience() }),
      ...(this.once(3) ? { after_contact_work: this.duration() } : {}),
      ...(this.once(3) ? { priority: this.whole(1, 3) } : {}),
      service_level: {
        within: `${this.whole(5, 60)}s`,
        ...this.oneOf({ formula: 'g0' }, { formula: 'g1' }, { formula: 'g2', short_abandon: '5s' }, { formula: 'g3' }),
      },
      ...(this.once(3) ? { busyness: { cv: '20%' } } : market ? { busyness: 'market' } : {}),
    };
  }

  private demand(): Record<string, unknown> {
    if (this.once(3)) {
      const own = this.intents.map((name): [string, unknown] => [name, { per_hour: this.whole(2, 20) }]);
      return { volume: { by_intent: Object.fromEntries(own) } };
    }
    const weights = this.intents.map(() => this.whole(1, 5));
    const total = weights.reduce((sum, weight) => sum + weight, 0);
    const volumes = [
      () => ({ per_hour: this.whole(5, 50) }),
      () => ({ per_day: this.whole(10, 150), profile: this.perInterval(1, 9) }),
      () => ({ per_interval: this.somebody(this.perInterval(0, Math.ceil(this.interval / 2))) }),
    ];
    return {
      volume: volumes[this.whole(0, 2)]!(),
      mix: Object.fromEntries(this.intents.map((name, i) => [name, weights[i]! / total])),
    };
  }

  /** By team; whoever comes finds somebody with the skill. */
  private skills(): Map<string, string[]> {
    const skills = new Map(this.teams.map((team) => [team, this.intents.filter(() => this.once(2))]));
    for (const intent of this.intents) {
      const able = [...skills.values()].some((own) => own.includes(intent));
      if (!able) skills.get(this.oneOf(...this.teams))!.push(intent);
    }
    for (const own of skills.values()) if (own.length === 0) own.push(this.oneOf(...this.intents));
    return skills;
  }

  private team(skills: readonly string[]): Record<string, unknown> {
    const staffing = this.perInterval(0, 5);
    if (Math.max(...staffing) === 0) staffing[0] = 1;
    staffing[staffing.length - 1] = Math.max(staffing.at(-1)!, this.wishes.lastAgents ?? 1);
    return {
      agents: staffing,
      skills: Object.fromEntries(
        skills.map((intent) => [
          intent,
          this.once(4) ? { handle: this.duration() } : this.once(3) ? { speed: this.whole(5, 15) / 10 } : 1,
        ]),
      ),
    };
  }

  private routing(skills: ReadonlyMap<string, string[]>): NonNullable<Document['routing']> {
    const ordered = (names: readonly string[]): unknown => {
      const order = this.draw(fc.shuffledSubarray, [...names], { minLength: names.length });
      const tiers: unknown[] = [];
      for (let from = 0, to = 0; from < order.length; from = to) {
        to = from + this.whole(1, 2);
        tiers.push(to - from === 1 ? order[from] : order.slice(from, to));
      }
      return tiers;
    };
    const stating = (names: readonly string[], of: (name: string) => unknown): Record<string, unknown> =>
      Object.fromEntries(names.filter(() => this.once(2)).map((name) => [name, of(name)]));
    const ableTeams = (intent: string): string[] => this.teams.filter((team) => skills.get(team)!.includes(intent));
    return {
      intents: stating(this.intents, (intent) => ordered(ableTeams(intent))),
      teams: stating(this.teams, (team) => (this.once(3) ? 'longest_waiting' : ordered(skills.get(team)!))),
      agent: this.oneOf('longest_idle', 'random'),
    };
  }

  /** Never nobody at all. */
  private somebody(counts: number[]): number[] {
    return counts.some((count) => count > 0) ? counts : counts.map(() => 1);
  }

  private perInterval(low: number, high: number): number[] {
    return Array.from({ length: ((this.close - this.open) * 60) / this.interval }, () => this.whole(low, high));
  }

  private duration(): unknown {
    const mean = this.whole(20, 400);
    const laws: unknown[] = [
      `${mean}s`,
      { exactly: `${mean}s` },
      { uniform: [`${mean / 2}s`, `${2 * mean}s`] },
      { triangular: ['0s', `${mean}s`, `${2 * mean}s`] },
      { lognormal: { mean: `${mean}s`, cv: 1.2 } },
      { weibull: { mean: `${mean}s`, cv: 0.7 } },
      {
        hyperexponential: [
          { probability: '40%', mean: `${mean}s` },
          { probability: '60%', mean: '30s' },
        ],
      },
      {
        mixture: [
          { probability: '10%', deterministic: '0s' },
          { probability: '90%', exponential: `${mean}s` },
        ],
      },
      { empirical: ['10s', `${mean}s`, '100s'] },
      { erlang: { shape: 3, mean: `${mean}s` } },
    ];
    return laws[this.whole(0, laws.length - 1)];
  }

  private patience(): unknown {
    return this.once(5) ? 'never' : this.duration();
  }

  private whole(low: number, high: number): number {
    return this.draw(fc.integer, { min: low, max: high });
  }

  /** True once in so many times. */
  private once(times: number): boolean {
    return this.whole(1, times) === 1;
  }

  private oneOf<T>(...choices: T[]): T {
    return choices[this.whole(0, choices.length - 1)]!;
  }
}

function clock(minutes: number): string {
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
}
