import type { Campaign, Journey } from '../documents/demand-terms.ts';
import type { Channel, Scenario } from '../documents/scenario.ts';
import { arrivalsOf } from './arrivals.ts';
import type { BehaviourSetting } from './behaviours/behaviours.ts';
import { botModel } from './behaviours/self-service.ts';
import { channelHours, type OpeningHours } from './channel-hours.ts';
import { channelModel } from './channel-model.ts';
import { type ContactType, contactTypes, typeIndex } from './contact-types.ts';
import { customerBases } from './customer-bases.ts';
import { type Day, layGrid, listDays } from './grid.ts';
import { inFrame, typesInFrame } from './in-frame.ts';
import { journeyModels } from './journeys.ts';
import { LawBook } from './law-book.ts';
import type { Arrivals, Grid, Model, TeamModel } from './model.ts';
import { PeopleCompiler } from './people.ts';
import { Remembered } from './remembered.ts';
import { routingTables } from './routing/routing-tables.ts';
import { orderOf, pickOf } from './routing/strategies/choices.ts';
import { typeModel } from './type-model.ts';

/**
 * Compiles scenarios that share a frame: one after another of them, as a plan changes values day by day. All have the
 * frame's calendar and its indices, and what two of them have in common is compiled once.
 */
export class Compiler {
  private readonly frame: Scenario;
  private readonly framed: boolean;
  private readonly days: readonly Day[];
  private readonly grid: Grid;
  private readonly people: PeopleCompiler;
  private readonly types: readonly ContactType[];
  private readonly hours = new Remembered<Channel, OpeningHours>();
  private readonly journeys = new Remembered<Journey, Float64Array>();
  private readonly arrivals = new WeakMap<Channel, { campaigns: readonly Campaign[]; of: Map<string, Arrivals> }>();

  /**
   * @param frame a scenario with every part that any of them has
   * @param framed true where models follow each other in time: one row of results, and room for all that may be switched on
   */
  constructor(frame: Scenario, framed = false) {
    this.frame = frame;
    this.framed = framed;
    this.days = listDays(frame.calendar);
    this.grid = layGrid(frame.calendar, this.days, framed ? 'one' : 'by interval');
    this.people = new PeopleCompiler(frame.calendar, this.days, this.grid);
    this.types = contactTypes(frame);
  }

  /** Equal scenarios give equal models. */
  compile(own: Scenario): Model {
    const { days, grid } = this;
    // 1. The clock is the frame's; when each channel is open.
    const scenario = inFrame(own, this.frame);
    const book = new LawBook(days, grid.perDay, grid.interval);
    const hours = new Map(scenario.channels.map((channel) => [channel, this.hoursOf(channel)]));

    // 2. Types of contact: each channel with each intent that reaches it; and their ways through the center.
    const pairs = own === this.frame ? this.types : typesInFrame(this.types, contactTypes(scenario), scenario);
    const routing = routingTables(scenario, pairs);

    // 3. A table for each type and each team.
    const setting: BehaviourSetting = {
      teams: scenario.teams,
      selfService: scenario.selfService,
      indexOf: typeIndex(pairs),
      book,
    };
    const types = pairs.map((type, t) => {
      return typeModel(type, t, this.arrivalsOf(type, scenario), routing, scenario, setting);
    });
    const people = this.people.compile(scenario.teams);
    const teams = scenario.teams.map(
      ({ name, site }, i): TeamModel => ({ name, site, ...people.teams[i]!, ...routing.teams[i]! }),
    );

    return {
      name: scenario.name,
      ...(this.framed ? { framed: true } : {}),
      grid,
      channels: scenario.channels.map((channel) => channelModel(channel, hours.get(channel)!.open)),
      intents: scenario.intents.map(({ name }) => name),
      teams,
      types,
      routes: routing.routes,
      lines: routing.lines,
      bots: scenario.selfService.map((bot) => botModel(bot, scenario.channels, days, book)),
      journeys: journeyModels(scenario, days, pairs, hours, this.journeys),
      customers: customerBases(scenario.customers),
      satisfaction: scenario.satisfaction,
      sharedLines: scenario.lines ?? Number.POSITIVE_INFINITY,
      resolutionWindow: scenario.resolutionWindow,
      moments: people.moments,
      loading: 1 + scenario.overhead,
      currency: scenario.currency,
      laws: book.laws,
      schedules: book.schedules,
      busyness: scenario.busyness,
      pick: pickOf(scenario.routing),
      order: orderOf(scenario.routing),
      sticky: scenario.routing.strategy === 'sticky',
      rule: scenario.routing.rule,
    };
  }

  private hoursOf(channel: Channel): OpeningHours {
    return this.hours.of(channel, () => channelHours(channel, this.frame.calendar, this.days, this.grid));
  }

  private arrivalsOf(type: ContactType, scenario: Scenario): Arrivals {
    const { channel, intent } = type;
    const sent = scenario.campaigns.filter((campaign) => campaign.channel === channel.name);
    let known = this.arrivals.get(channel);
    if (known === undefined || !alike(known.campaigns, sent)) {
      known = { campaigns: sent, of: new Map() };
      this.arrivals.set(channel, known);
    }
    let arrivals = known.of.get(intent.name);
    if (arrivals === undefined) {
      arrivals = arrivalsOf(type, scenario, this.days, this.hoursOf(channel));
      known.of.set(intent.name, arrivals);
    }
    return arrivals;
  }
}

function alike<T>(some: readonly T[], others: readonly T[]): boolean {
  return some.length === others.length && some.every((one, i) => one === others[i]);
}
