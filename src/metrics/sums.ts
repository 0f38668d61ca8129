import { JOURNEY_WIDTH } from '../center/counting/counts.ts';
import type { TallyLayout } from '../center/counting/tally.ts';
import type { Model } from '../compile/model.ts';
import { arrivalsOf } from './arrivals.ts';
import { addContacts, CONTACT_SUMS, contactWidth, contactWindow } from './contact-sums.ts';
import {
  ACTIVE,
  ACTIVE_AT_START,
  addCustomers,
  addJourneys,
  CUSTOMER_SUMS,
  customerWindow,
  journeyWindow,
} from './customer-sums.ts';
import { splitLabour } from './labour-split.ts';
import type { ContactSums, Metric, Pair } from './metric.ts';
import type { Scope } from './scopes.ts';
import { listSlots } from './slots.ts';
import { addTeams, TEAM_SUMS, teamWindow } from './team-sums.ts';

const NOTHING: Pair = [0, 0];

/** The sums of one replication, scope by scope: of the bin at hand and of the whole run. Nothing is allocated anew. */
export class Sums {
  /** By channel: contacts whose wait in the queue ended, by an answer, by leaving it or by closing. */
  readonly ended: Float64Array;
  private model: Model;
  private readonly layout: TallyLayout;
  private readonly scopes: readonly Scope[];
  private slots: readonly number[];
  private readonly width: number;
  private values: Float64Array = new Float64Array(0);
  /** A row for each scope, and the row of the bin at hand. */
  private readonly contacts: Float64Array;
  private readonly teams: Float64Array;
  private readonly journeys: Float64Array;
  private readonly bases: Float64Array;
  private readonly binContacts = new Float64Array(CONTACT_SUMS);
  private readonly binTeams = new Float64Array(TEAM_SUMS);
  private readonly inBin: { readonly contacts: ContactSums; readonly teams: ReturnType<typeof teamWindow> };
  private readonly window: {
    readonly contacts: ReturnType<typeof contactWindow>;
    readonly teams: ReturnType<typeof teamWindow>;
    readonly journeys: ReturnType<typeof journeyWindow>;
    readonly bases: ReturnType<typeof customerWindow>;
  };
  private readonly intents: readonly ContactSums[];

  constructor(model: Model, layout: TallyLayout, scopes: readonly Scope[]) {
    this.model = model;
    this.layout = layout;
    this.scopes = scopes;
    this.slots = listSlots(model);
    this.width = contactWidth(layout);
    this.ended = new Float64Array(model.channels.length);
    this.contacts = new Float64Array(scopes.length * CONTACT_SUMS);
    this.teams = new Float64Array(scopes.length * TEAM_SUMS);
    this.journeys = new Float64Array(scopes.length * JOURNEY_WIDTH);
    this.bases = new Float64Array(scopes.length * CUSTOMER_SUMS);
    this.inBin = { contacts: contactWindow(this.binContacts), teams: teamWindow(this.binTeams) };
    this.window = {
      contacts: contactWindow(this.contacts),
      teams: teamWindow(this.teams),
      journeys: journeyWindow(this.journeys),
      bases: customerWindow(this.bases),
    };
    this.intents = scopes.flatMap(({ kind }, s) => {
      const own = contactWindow(this.contacts);
      own.at = s;
      return kind === 'intent' ? [own] : [];
    });
  }

  /** All bins, journeys and customer bases of counters that belong to one stretch of time, at the prices of a model. */
  take(values: Float64Array, model: Model, activeAtStart: Float64Array): void {
    this.values = values;
    this.model = model;
    this.slots = listSlots(model);
    for (let s = 0; s < this.scopes.length; s++) for (let bin = 0; bin < model.grid.bins; bin++) this.addBin(s, bin);
    this.addPurchases(activeAtStart);
  }

  /** Everything summed so far, scope by scope, to be added again elsewhere. */
  snapshot(): readonly Float64Array[] {
    return this.rows().map((rows) => rows.slice());
  }

  /** Adds what a snapshot holds. Levels at the start of a stretch are those of the first one added. */
  addSnapshot(snapshot: readonly Float64Array[], isFirst: boolean): void {
    this.rows().forEach((rows, r) => {
      const more = snapshot[r]!;
      for (let i = 0; i < rows.length; i++) rows[i]! += more[i]!;
    });
    const bases = snapshot.at(-1)!;
    for (let row = 0; row < this.bases.length; row += CUSTOMER_SUMS) {
      this.bases[row + ACTIVE] = bases[row + ACTIVE]!;
      if (!isFirst) this.bases[row + ACTIVE_AT_START]! -= bases[row + ACTIVE_AT_START]!;
    }
  }

  private rows(): readonly Float64Array[] {
    return [this.contacts, this.teams, this.journeys, this.bases];
  }

  /** A new replication. */
  begin(values: Float64Array): void {
    this.values = values;
    this.contacts.fill(0);
    this.teams.fill(0);
    this.journeys.fill(0);
    this.bases.fill(0);
  }

  /** One bin of a scope: its sums are the bin at hand, and part of the scope's. */
  addBin(scope: number, bin: number): void {
    const { values, layout, model, slots, width, binContacts, binTeams, contacts, teams } = this;
    const one = this.scopes[scope]!;
    binContacts.fill(0, 0, width);
    binTeams.fill(0);
    addContacts(binContacts, values, layout, model, one, bin);
    addTeams(binTeams, values, layout, model, slots, one, bin);
    for (let i = 0, row = scope * CONTACT_SUMS; i < width; i++) contacts[row + i]! += binContacts[i]!;
    for (let i = 0, row = scope * TEAM_SUMS; i < TEAM_SUMS; i++) teams[row + i]! += binTeams[i]!;
  }

  pairInBin({ ofContacts, ofTeams }: Metric, scope: number): Pair {
    if (ofContacts !== undefined && isOfContacts(this.scopes[scope]!)) return ofContacts(this.inBin.contacts);
    return ofTeams?.(this.inBin.teams) ?? NOTHING;
  }

  /** All bins have been added: what is known of the whole run only. */
  end(): void {
    this.addPurchases(Float64Array.from(this.model.customers, ({ active }) => active));
    this.share();
  }

  /** What is a part of something else, once everything is summed. */
  share(): void {
    const { scopes, window } = this;
    window.teams.at = 0;
    splitLabour(this.contacts, scopes, window.teams.labour);
    scopes.forEach(({ kind, channels }, s) => {
      if (kind !== 'channel') return;
      window.contacts.at = s;
      const { handled, abandoned, cleared } = window.contacts;
      this.ended[channels[0]!] = handled + abandoned + cleared;
    });
  }

  private addPurchases(activeAtStart: Float64Array): void {
    const { scopes, layout, values } = this;
    if (!layout.lively) return;
    scopes.forEach((scope, s) => {
      addJourneys(this.journeys.subarray(s * JOURNEY_WIDTH), values, layout, scope);
      addCustomers(this.bases.subarray(s * CUSTOMER_SUMS), values, layout, activeAtStart, scope);
    });
  }

  pairOfWhole({ ofContacts, ofTeams, ofJourneys, ofCustomers, ofIntents }: Metric, scope: number): Pair {
    const { window } = this;
    const one = this.scopes[scope]!;
    if (ofIntents !== undefined) return ofIntents(this.intents);
    window.contacts.at = scope;
    if (ofContacts !== undefined && isOfContacts(one)) return ofContacts(window.contacts);
    window.teams.at = scope;
    if (ofTeams !== undefined) return ofTeams(window.teams);
    window.journeys.at = scope;
    if (ofJourneys !== undefined) return ofJourneys(window.journeys);
    window.bases.at = scope;
    return ofCustomers?.(window.bases) ?? NOTHING;
  }

  /** Contacts that came and were not blocked. */
  cameIn(): number {
    this.window.contacts.at = 0;
    return arrivalsOf(this.window.contacts) - this.window.contacts.blocked;
  }

  /** For each intent and team: how many of the intent's handled contacts the team answered, of how many. */
  answeredBy(visit: (intent: number, team: number, count: number, total: number) => void): void {
    const { values, layout } = this;
    const { intents, teams, types } = this.model;
    const counts = new Float64Array(intents.length * teams.length);
    types.forEach(({ intent }, t) => {
      teams.forEach((_, team) => {
        counts[intent * teams.length + team]! += values[layout.answeredBy + t * teams.length + team]!;
      });
    });
    intents.forEach((_, intent) => {
      const own = counts.subarray(intent * teams.length, (intent + 1) * teams.length);
      const total = own.reduce((sum, count) => sum + count, 0);
      own.forEach((count, team) => {
        visit(intent, team, count, total);
      });
    });
  }
}

function isOfContacts({ kind }: Scope): boolean {
  return kind === 'whole' || kind === 'channel' || kind === 'intent';
}
