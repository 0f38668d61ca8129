import type { Scenario } from '../documents/scenario.ts';
import { arrivalsOf } from './arrivals.ts';
import type { BehaviourSetting } from './behaviours/behaviours.ts';
import { botModel } from './behaviours/self-service.ts';
import { channelHours } from './channel-hours.ts';
import { channelModel } from './channel-model.ts';
import { contactTypes, typeIndex } from './contact-types.ts';
import { customerBases } from './customer-bases.ts';
import { layGrid, listDays } from './grid.ts';
import { journeyModels } from './journeys.ts';
import { LawBook } from './law-book.ts';
import type { Model, TeamModel } from './model.ts';
import { compilePeople } from './people.ts';
import { routingTables } from './routing/routing-tables.ts';
import { orderOf, pickOf } from './routing/strategies/choices.ts';
import { typeModel } from './type-model.ts';

/** Turns a checked scenario into tables. Pure: equal scenarios give equal models. */
export function compile(scenario: Scenario): Model {
  // 1. The clock, the rows of the results, and when each channel is open.
  const { calendar } = scenario;
  const days = listDays(calendar);
  const grid = layGrid(calendar, days);
  const book = new LawBook(days, grid.perDay, grid.interval);
  const hours = new Map(scenario.channels.map((channel) => [channel, channelHours(channel, calendar, days, grid)]));

  // 2. Types of contact: each channel with each intent that reaches it; and their ways through the center.
  const pairs = contactTypes(scenario);
  const routing = routingTables(scenario, pairs);

  // 3. A table for each type and each team.
  const setting: BehaviourSetting = {
    teams: scenario.teams,
    selfService: scenario.selfService,
    indexOf: typeIndex(pairs),
    book,
  };
  const types = pairs.map((type, t) => {
    const arrivals = arrivalsOf(type, scenario, days, hours.get(type.channel)!);
    return typeModel(type, t, arrivals, routing, scenario, setting);
  });
  const people = compilePeople(scenario, days, grid);
  const teams = scenario.teams.map(
    ({ name, site }, i): TeamModel => ({ name, site, ...people.teams[i]!, ...routing.teams[i]! }),
  );

  return {
    name: scenario.name,
    grid,
    channels: scenario.channels.map((channel) => channelModel(channel, hours.get(channel)!.open)),
    intents: scenario.intents.map(({ name }) => name),
    teams,
    types,
    routes: routing.routes,
    lines: routing.lines,
    bots: scenario.selfService.map((bot) => botModel(bot, scenario.channels, days, book)),
    journeys: journeyModels(scenario, days, pairs, hours),
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
